import { momentOf } from '../../domain/identifiers';
import type { Dependencies } from '../dependencies';
import type { StoredDocument } from '../documentStore';
import { CommitConflict } from '../documentStore';
import { RecipientGone } from '../notifier';
import type { OutboxEntry } from '../records/outbox';
import { outboxRecord, undeliveredRecord } from '../records/outbox';
import type { Kept } from '../records/record';
import { NotYet } from './expireInvitation';
import type { Deliver } from './handlers';

/** Milliseconds. */
export interface OutboxTimes {
  /** How long one worker has a message to itself; a delivery takes less. */
  readonly hold: number;
  /** The wait before the second try; doubled at each further one, up to an hour. */
  readonly firstRetry: number;
}

export const defaultOutboxTimes: OutboxTimes = { hold: 60_000, firstRetry: 2_000 };
const longestRetry = 3_600_000;
/** With doubling waits this is about three days of trying. */
const maximumAttempts = 80;
/** How many messages are delivered side by side: one slow chat must not hold up the others. */
const batch = 10;

export interface OutboxLog {
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

export interface OutboxWorker {
  /** Delivers what is due now in one partition: called when a commit has posted something there. */
  kick(partition: string): Promise<void>;
  /** Delivers what is due now in every partition: called at intervals, for retries and delayed messages. */
  sweep(): Promise<void>;
  /**
   * Takes back what a worker before this one held when it died, then delivers it. Only for a store that no other
   * process uses: elsewhere a hold runs out by itself.
   */
  takeOver(): Promise<void>;
}

/**
 * The worker that empties the outbox. A message is held (its due time moves behind the hold, by etag, so that one
 * worker wins), delivered, then removed: at least once, and twice only when the process dies in between.
 */
export function createOutboxWorker(
  { store, clock, newId }: Pick<Dependencies, 'store' | 'clock' | 'newId'>,
  deliver: Deliver,
  log: OutboxLog,
  times: OutboxTimes = defaultOutboxTimes,
): OutboxWorker {
  const me = newId();

  async function hold(partition: string, found: Kept<OutboxEntry>): Promise<Kept<OutboxEntry> | null> {
    const held = { ...found.value, heldBy: me, due: momentOf(clock() + times.hold) };
    try {
      const [etag = ''] = await store.commit(partition, [outboxRecord.replace(held, found.etag)]);
      return { value: held, etag };
    } catch (error) {
      if (error instanceof CommitConflict) return null;
      throw error;
    }
  }

  /** @returns whether the message was this worker's to deal with */
  async function process(document: StoredDocument): Promise<boolean> {
    const { partition } = document;
    const held = await hold(partition, outboxRecord.parse(document));
    if (!held) return false;
    try {
      await deliver(partition, held.value.message);
      await store.commit(partition, [outboxRecord.remove(held)]);
    } catch (error) {
      await putBack(partition, held, error);
    }
    return true;
  }

  async function putBack(partition: string, held: Kept<OutboxEntry>, error: unknown): Promise<void> {
    const { key, attempts, message } = held.value;
    const facts = { messageKey: key, kind: message.kind, attempts: attempts + 1, err: error };
    if (error instanceof NotYet) {
      await store.commit(partition, [
        outboxRecord.replace({ ...free(held.value), due: error.until }, held.etag),
      ]);
    } else if (error instanceof RecipientGone || attempts + 1 >= maximumAttempts) {
      log.error(facts, 'outbox message given up');
      const reason = error instanceof Error ? error.message : String(error);
      await store.commit(partition, [
        outboxRecord.remove(held),
        undeliveredRecord.put({ ...held.value, reason }),
      ]);
    } else {
      log.warn(facts, 'outbox message to be tried again');
      const wait = Math.min(times.firstRetry * 2 ** Math.min(attempts, 20), longestRetry);
      const again = { ...free(held.value), attempts: attempts + 1, due: momentOf(clock() + wait) };
      await store.commit(partition, [outboxRecord.replace(again, held.etag)]);
    }
  }

  async function passes(look: () => Promise<readonly StoredDocument[]>): Promise<void> {
    for (let progress = true; progress;) {
      const outcomes = await Promise.allSettled((await look()).map(process));
      progress = outcomes.some((outcome) => outcome.status === 'fulfilled' && outcome.value);
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected')
          log.error({ err: outcome.reason as unknown }, 'outbox message left as it is');
      }
    }
  }

  const dueIn = async (partition: string) => {
    const page = await store.query(partition, { type: outboxRecord.type, order: 'ascending', limit: batch });
    return page.items.filter(({ sort }) => sort <= momentOf(clock()));
  };
  const dueAnywhere = () => store.due(outboxRecord.type, momentOf(clock()), batch);

  return {
    kick: (partition) => passes(() => dueIn(partition)),
    sweep: () => passes(dueAnywhere),
    async takeOver() {
      await passes(dueAnywhere);
      const held = await store.due(outboxRecord.type, momentOf(clock() + times.hold), 100);
      for (const document of held) {
        const { value, etag } = outboxRecord.parse(document);
        if (value.heldBy === undefined || value.heldBy === me) continue;
        const waiting = { ...free(value), due: momentOf(clock()) };
        await store.commit(document.partition, [outboxRecord.replace(waiting, etag)]);
      }
      await passes(dueAnywhere);
    },
  };
}

function free({ heldBy: _, ...entry }: OutboxEntry): OutboxEntry {
  return entry;
}
