import { recordRefusal } from '../application/recordRefusal';
import type { Refusal } from '../domain/refusal';
import type { Turn } from './turn';

/**
 * Puts what somebody was not allowed to do on the audit record of its organisation. Where that
 * fails the person is refused all the same, and the failure is logged.
 * @param attempted the verb of a press, or what a sentence asked for
 * @param said what the press carried; only its ids are kept
 */
export async function recordForbidden(
  { dependencies, actor }: Turn,
  refusal: Refusal,
  attempted: string,
  said: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  try {
    await recordRefusal(dependencies, actor, refusal, attempted, idsIn(said));
  } catch (err) {
    dependencies.logger.error({ err, attempted, code: refusal.code }, 'a refusal could not be put on record');
  }
}

/** The ids that a press claimed: whom or what it was about. */
function idsIn(said: Readonly<Record<string, unknown>>): Record<string, string> {
  const ids = Object.entries(said).filter(([key]) => key === 'id' || key.endsWith('Id'));
  return Object.fromEntries(ids.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])));
}
