import { z } from 'zod';
import { guidSchema, momentSchema } from '../../domain/identifiers';
import { namedPersonSchema } from '../../domain/invitation';
import { languageSchema } from '../../domain/language';
import { relationshipTypeSchema } from '../../domain/relationship';
import { defineRecord } from './record';

/** How long somebody may think about an ending before it has to be shown anew, in milliseconds. */
export const endingLife = 24 * 3_600_000;

const shownSchema = z.object({
  id: guidSchema,
  shownTo: namedPersonSchema,
  /** The version of the relationship or partnership that was shown. */
  version: z.number().int().positive(),
  /** The language and version of the statements that were shown. */
  language: languageSchema,
  /** The language that the person had chosen by then, if any. */
  chosenLanguage: languageSchema.optional(),
  acknowledgementVersion: z.string(),
  at: momentSchema,
});

/** An ending as it was shown to one person: what that person confirms is this, and nothing that a card says. */
export const endingSchema = z.discriminatedUnion('kind', [
  shownSchema.extend({
    kind: z.literal('relationship'),
    customerTenantId: guidSchema,
    type: relationshipTypeSchema,
  }),
  shownSchema.extend({ kind: z.literal('partnership'), counterpartTenantId: guidSchema }),
]);
export type Ending = z.infer<typeof endingSchema>;
export type EndingOf<K extends Ending['kind']> = Extract<Ending, { kind: K }>;

export const endingRecord = defineRecord({
  type: 'ending',
  schema: endingSchema,
  id: (id: string) => `ending:${id}`,
  keyOf: (ending) => [ending.id],
  expiresAt: (ending) => Date.parse(ending.at) + endingLife,
});
