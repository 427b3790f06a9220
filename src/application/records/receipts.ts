import { z } from 'zod';
import { momentSchema } from '../../domain/identifiers';
import { defineRecord } from './record';

/** Far longer than any message is tried: a message given up is delivered by an operator within this, in milliseconds. */
const receiptLife = 90 * 86_400_000;

/**
 * That a message from another partition was carried out here: made in the same commit as what it brought about, so that
 * a second delivery is noticed even when later changes have overtaken the first.
 */
export const receiptRecord = defineRecord({
  type: 'receipt',
  schema: z.object({ key: z.string(), at: momentSchema }),
  id: (key: string) => `receipt:${key}`,
  keyOf: (receipt) => [receipt.key],
  expiresAt: (receipt) => Date.parse(receipt.at) + receiptLife,
});
