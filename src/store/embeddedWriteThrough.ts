import { closeSync, fdatasync, openSync } from 'node:fs';
import { promisify } from 'node:util';
import { StoreUnavailable } from '../application/documentStore';

const syncData = promisify(fdatasync);

export interface WriteThrough {
  /**
   * Resolves when everything written to the file before this call is on the disk. Calls made meanwhile share a pass.
   * @throws StoreUnavailable
   */
  readonly through: () => Promise<void>;
  /** To be called when nothing is under way any more. */
  readonly close: () => void;
}

/**
 * Brings a file's data through to the disk outside the event loop: SQLite itself would hold everybody up for as long
 * as the disk takes.
 * @param file must exist from the first call of `through` on, and stay the same file
 */
export function createWriteThrough(file: string): WriteThrough {
  let descriptor: number | undefined;
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;

  function start(): Promise<void> {
    next = undefined;
    descriptor ??= openSync(file, 'r+');
    running = syncData(descriptor).catch((error: unknown) => {
      throw new StoreUnavailable('The data could not be written through to the disk.', { cause: error });
    });
    return running;
  }

  return {
    through() {
      // Whether the pass that is running reached this call's data is not known, so it waits for the one after.
      next ??= running.then(start, start);
      return next;
    },
    close() {
      if (descriptor !== undefined) closeSync(descriptor);
    },
  };
}
