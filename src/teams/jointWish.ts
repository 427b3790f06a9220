import { providersMeant, providersOf } from '../application/providersOf';
import { readAs } from '../understanding/recognize';
import type { Heard } from './heard';
import type { Stated } from './known';
import type { Meant } from './meant';
import type { Turn } from './turn';

/** What a sentence that names two organisations may want: to invite the one together with the other, or not. */
export type JointReading =
  | { readonly kind: 'clear'; readonly entities: Stated }
  | { readonly kind: 'unclear'; readonly meanings: readonly Meant[] };

/** From here on a sentence that invites with a provider is read as nothing else. */
const sureEnough = 0.75;

/**
 * A sentence that asks a customer and names one of the reseller's own providers beside it invites with that provider,
 * however it was read; the provider must not be dropped without a word. One that may name another is asked about. Null
 * where there is no doubt.
 */
export async function jointReading(
  { dependencies, actor }: Turn,
  { text, understood }: Heard,
): Promise<JointReading | null> {
  const { intent, score, negated, alternatives, entities } = understood;
  const doubtful = intent === 'inviteWithProvider' && (score < sureEnough || entities.provider === undefined);
  if (
    !(doubtful || intent === 'requestRelationship') ||
    negated !== undefined ||
    actor.partner.kind !== 'indirectReseller'
  )
    return null;
  const read = readAs(text, 'inviteWithProvider');
  const joint = intent === 'inviteWithProvider' ? apart(read) : read;
  if (joint.provider === undefined || joint.customer === undefined) return null;
  const theirs = providersMeant(await providersOf(dependencies, actor), { name: joint.provider });
  if (theirs.length > 0) return { kind: 'clear', entities: joint };
  const rival = alternatives.some((one) => one.intent === 'inviteWithProvider');
  if (intent !== 'requestRelationship' || !rival) return null;
  const alone: Meant = { intent, entities: readAs(text, intent) };
  return { kind: 'unclear', meanings: [{ intent: 'inviteWithProvider', entities: joint }, alone] };
}

/** “Fourth Coffee and Fabrikam”, read as one customer's name: perhaps the customer's and the provider's. */
function apart(read: Meant['entities']): Meant['entities'] {
  const [, customer, provider] = /^(.+?)\s+(?:and|et|&|\+)\s+(.+)$/iu.exec(read.customer ?? '') ?? [];
  return read.provider !== undefined || customer === undefined ? read : { ...read, customer, provider };
}
