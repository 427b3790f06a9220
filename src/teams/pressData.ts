import { z } from 'zod';
import { guidSchema } from '../domain/identifiers';
import { languageSchema } from '../domain/language';
import { meantSchema } from './meant';

// Far above what is allowed, so that whoever comes near is told why by the rules themselves, yet never a burden.
const line = z.string().max(1000);
const text = z.string().max(5000);
/** The language the card is written in: its answer is in the same one. */
const language = languageSchema.optional();

/**
 * What a button may send, by its verb. Who pressed it never comes from here; every id in it is only a claim that the
 * use case checks against the person's own tenant.
 */
export const pressSchema = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('help'), language }),
  z.object({
    verb: z.literal('request.start'),
    language,
    formId: guidSchema.optional(),
    customer: line.optional(),
  }),
  z.object({ verb: z.literal('meant'), language, formId: guidSchema, ...meantSchema.shape }),
  z.object({ verb: z.literal('customer.show'), language, customerId: guidSchema }),
  z.object({
    verb: z.literal('request.draft'),
    language,
    formId: guidSchema,
    customer: line.optional(),
    email: line.optional(),
    emailLanguage: languageSchema.optional(),
    privileges: z.enum(['with', 'without', '']).optional(),
    /** The name is meant as it is typed, whoever is a customer already. */
    asTyped: z.literal(true).optional(),
  }),
  z.object({ verb: z.literal('request.drop'), language, formId: guidSchema }),
  z.object({ verb: z.literal('draft.edit'), language, id: guidSchema }),
  z.object({
    verb: z.literal('draft.save'),
    language,
    id: guidSchema,
    to: line.optional(),
    subject: line.optional(),
    body: text.optional(),
  }),
  z.object({ verb: z.literal('draft.show'), language, id: guidSchema }),
  z.object({ verb: z.literal('draft.done'), language, id: guidSchema }),
  z.object({ verb: z.literal('customers.list'), language, continuation: line.optional() }),
  z.object({
    verb: z.literal('invitations.list'),
    language,
    state: z.enum(['open', 'accepted', 'declined', 'expired', 'revoked']).optional(),
    customer: line.optional(),
    continuation: line.optional(),
  }),
]);

export type PressData = z.infer<typeof pressSchema>;
export type Verb = PressData['verb'];
export type PressOf<V extends Verb> = Extract<PressData, { verb: V }>;

const verbs: ReadonlySet<unknown> = new Set(pressSchema.options.map((option) => option.shape.verb.value));

/** What a press asks for; `unknownVerb` and `malformed` for what no card of ours sends. */
export function readPress(verb: unknown, data: unknown): PressData | 'unknownVerb' | 'malformed' {
  if (!verbs.has(verb)) return 'unknownVerb';
  const parsed = pressSchema.safeParse({ ...(typeof data === 'object' ? data : {}), verb });
  return parsed.success ? parsed.data : 'malformed';
}
