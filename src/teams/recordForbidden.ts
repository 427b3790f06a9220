import { recordRefusal } from '../application/recordRefusal';
import type { Refusal } from '../domain/refusal';
import { isKept, keeping, markKept } from './conversation';
import type { Turn } from './turn';

/**
 * Puts what somebody was not allowed to do on the audit record of its organisation, and with it, in the same batch,
 * what of the conversation is to be kept. Where that fails the person is refused all the same, and the failure is
 * logged.
 * @param attempted the verb of a press, or what a sentence asked for
 * @param said what the press carried; only its ids are kept
 */
export async function recordForbidden(
  turn: Turn,
  refusal: Refusal,
  attempted: string,
  said: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { dependencies, actor, conversation } = turn;
  const toKeep = isKept(conversation) ? [] : keeping(turn, conversation);
  try {
    const recorded = await recordRefusal(dependencies, actor, refusal, attempted, idsIn(said), toKeep);
    if (recorded) markKept(conversation, conversation);
  } catch (err) {
    dependencies.logger.error({ err, attempted, code: refusal.code }, 'a refusal could not be put on record');
  }
}

/** The ids that a press claimed: whom or what it was about. */
function idsIn(said: Readonly<Record<string, unknown>>): Record<string, string> {
  const ids = Object.entries(said).filter(([key]) => key === 'id' || key.endsWith('Id'));
  return Object.fromEntries(ids.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])));
}
