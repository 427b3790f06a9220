import { mkdtempSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { unpackBrowser } from './browser';

/** What the tests' folders and the unpacked browser may need at most, in bytes. */
const enough = 1_000_000_000;
const memory = '/dev/shm';

/**
 * Refuses to run the tests on a Node.js without `node:sqlite`, with the remedy instead of a stack trace. Their folders
 * are in memory where there is room: a thousand stores that each wait for a disk took half of the time.
 */
export default async function globalSetup(): Promise<void> {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 24) {
    throw new Error(
      `Liaison's tests need Node.js 24, and this is ${process.version}. ` +
        'Run them with "npm test": npm puts the Node.js 24 that "npm ci" installed first on the path.',
    );
  }
  if (process.env['TMPDIR'] === undefined && roomIn(memory)) {
    process.env['TMPDIR'] = mkdtempSync(join(memory, 'liaison-tests-'));
    process.env['LIAISON_TESTS_IN_MEMORY'] = process.env['TMPDIR'];
  }
  await unpackBrowser();
}

function roomIn(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= enough;
  } catch {
    // There is no such place on this system.
    return false;
  }
}
