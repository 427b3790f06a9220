import type { Acknowledgement } from '../../domain/acknowledgement';
import { acknowledgementHash, acknowledgementSchema } from '../../domain/acknowledgement';
import { defineRecord, keptForGood } from './record';

/** What was stated when something was ended: where the fact is, and a copy at each side. Only ever created. */
export const acknowledgementRecord = keptForGood(
  defineRecord({
    type: 'acknowledgement',
    schema: acknowledgementSchema,
    id: (id: string) => `acknowledgement:${id}`,
    keyOf: (acknowledgement) => [acknowledgement.id],
    sort: (acknowledgement) => acknowledgement.at,
  }),
);

/** What an audit entry says of an acknowledgement: which it is, and the hash of what was stated. */
export function acknowledgementFacts(acknowledgement: Acknowledgement): Record<string, string> {
  return {
    acknowledgement: acknowledgement.id,
    acknowledgementHash: acknowledgementHash(acknowledgement),
  };
}
