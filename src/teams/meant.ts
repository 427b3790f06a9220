import { z } from 'zod';
import { languageSchema } from '../domain/language';
import type { Intent, Understanding } from '../understanding/intents';
import { endingIntents, intents } from '../understanding/intents';
import type { Stated } from './known';
import { readAs } from '../understanding/recognize';

const text = z.string().max(200).optional();

/** A meaning that a person chose among several: taken as if it had been said. */
export const meantSchema = z.object({
  intent: z.enum(intents).exclude(['none', 'cancel']),
  entities: z.object({
    customer: text,
    email: z.string().max(254).optional(),
    domain: z.string().max(253).optional(),
    provider: text,
    reseller: text,
    partner: text,
    partnerId: text,
    adminPrivileges: z.boolean().optional(),
    offer: text,
    quantity: z.number().int().positive().optional(),
    invitationStatus: z.enum(['pending', 'accepted', 'declined', 'expired', 'revoked']).optional(),
    language: languageSchema.optional(),
  }),
});
export type Meant = z.infer<typeof meantSchema>;

/** Meanings are offered above this probability, from this sum on when the sentence as a whole was not understood. */
const offered = 0.05;
const worthAsking = 0.12;
/** A reading is doubted below this probability, when another one has at least that of it. */
const sure = 0.75;
const rival = 0.25;

/**
 * The two or three likely meanings of a sentence that is not clear, best first; null when it is clear, or means
 * nothing here. What ends something is offered whenever it may be meant, and never guessed.
 */
export function meaningsOf(
  said: string,
  { intent, score, alternatives }: Understanding,
): readonly Meant[] | null {
  const others = alternatives.filter((one) => isOffer(one.intent) && one.score >= offered);
  const sum = (ranked: typeof others) => ranked.reduce((total, one) => total + one.score, 0);
  const endings = others.filter((one) => endingIntents.has(one.intent));
  const unclear =
    intent === 'none' || intent === 'cancel'
      ? sum(endings) >= worthAsking || sum(others) >= 0.4
      : score < sure && others.some((one) => one.score >= rival);
  if (!unclear) return null;
  const options = [intent, ...others.map((one) => one.intent)].filter(isOffer).slice(0, 3);
  return options.flatMap((option) => {
    const read = meantSchema.safeParse({ intent: option, entities: readAs(said, option) });
    return read.success ? [read.data] : [];
  });
}

const isOffer = (intent: Intent): intent is Meant['intent'] => intent !== 'none' && intent !== 'cancel';

/** Whom a request is about, to be named to the person. */
export function whoIn({ partner, customer, reseller, provider, email, domain }: Stated): string | undefined {
  return partner ?? customer ?? reseller ?? provider ?? email ?? domain;
}
