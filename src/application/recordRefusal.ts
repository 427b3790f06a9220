import { z } from 'zod';
import { momentOf, momentSchema } from '../domain/identifiers';
import type { Refusal } from '../domain/refusal';
import type { AuditReader } from './auditReader';
import type { Dependencies } from './dependencies';
import type { Operation } from './documentStore';
import { auditHeadId, auditOperations } from './records/audit';
import { defineRecord } from './records/record';
import { retryOnConflict } from './retryOnConflict';

/** How many refusals of one person are recorded within an hour: nobody can flood the record. */
export const refusalsRecorded = 20;
const hour = 3_600_000;
const longestFact = 200;
const mostFacts = 10;

const refusalsRecord = defineRecord({
  type: 'refusals',
  schema: z.object({ objectId: z.string(), since: momentSchema, count: z.number().int().positive() }),
  id: (objectId: string) => `refusals:${objectId}`,
  keyOf: (refusals) => [refusals.objectId],
  expiresAt: (refusals) => Date.parse(refusals.since) + hour,
});

/**
 * Puts what was not allowed on the audit record of the person's own organisation. What a person can mend, or came too
 * late for, is no matter for it.
 * @param refused who it was: partner staff in the chat, or somebody signed in on the pages
 * @param attempted what was tried, in the words of the code, e.g. the verb of a press
 * @param about ids the press carried; they are somebody's input, and are cut to a bearable length
 * @param alongside what else is to be kept, in the same batch; it is not when nothing is recorded
 * @returns whether it was recorded
 */
export async function recordRefusal(
  { store, clock }: Pick<Dependencies, 'store' | 'clock'>,
  refused: AuditReader,
  refusal: Refusal,
  attempted: string,
  about: Readonly<Record<string, string>> = {},
  alongside: readonly Operation[] = [],
): Promise<boolean> {
  if (refusal.family !== 'forbidden') return false;
  const { tenantId } = 'person' in refused ? refused.partner : refused.organisation;
  const { objectId, name } = 'person' in refused ? refused.person : refused;
  return retryOnConflict(async () => {
    const at = momentOf(clock());
    const [counted, head] = await store.readMany(tenantId, [refusalsRecord.id(objectId), auditHeadId]);
    const before = refusalsRecord.parseOrNull(counted);
    if (before && before.value.count >= refusalsRecorded) return false;
    const count = (before?.value.count ?? 0) + 1;
    const facts = factsOf({ ...about, attempted, code: refusal.code });
    await store.commit(tenantId, [
      refusalsRecord.save({ objectId, since: before?.value.since ?? at, count }, before),
      ...auditOperations(head, [{ at, action: 'refused', actor: { tenantId, objectId, name }, facts }]),
      ...alongside,
    ]);
    return true;
  });
}

/** Few and short: the last ones are ours, and stay. */
function factsOf(given: Readonly<Record<string, string>>): Record<string, string> {
  const cut = Object.entries(given).map(([key, value]) => [
    key.slice(0, longestFact),
    value.slice(0, longestFact),
  ]);
  return Object.fromEntries(cut.slice(-mostFacts)) as Record<string, string>;
}
