import { z } from 'zod';
import { guidSchema } from '../../domain/identifiers';
import { readerLanguageSchema } from '../../domain/language';
import { mostLines } from '../../domain/order';
import { language, line } from './fields';

const order = { language, orderId: guidSchema, version: z.number().int().positive() };

/** The reseller that is chosen from a list, or typed; `none` and nothing for none. */
const resellerId = line.optional();

/** A number field as clients send it: what was typed, as a number or as text. */
const typed = z.union([z.number(), line]).optional();

/** The licences of each subscription that the card shows, by its place there: as many as an order can have. */
const quantities = {
  quantity0: typed,
  quantity1: typed,
  quantity2: typed,
  quantity3: typed,
  quantity4: typed,
  quantity5: typed,
  quantity6: typed,
  quantity7: typed,
  quantity8: typed,
  quantity9: typed,
};

/** The names of these fields, in their order. */
export const quantityFields = z.object(quantities).keyof().options;

/** The subscriptions card, with everything that was typed into it. */
const lines = {
  ...order,
  /** The offers on it, in their order. */
  offers: z.array(line).max(mostLines),
  ...quantities,
  /** One more, perhaps not yet added. */
  offer: line.optional(),
  quantity: typed,
  /** Of an order for a customer that is there already. */
  resellerId,
};

const handover = { language, customerId: guidSchema, orderId: guidSchema };
const issue = z.number().int().positive();

/** What adds a customer, orders for one, and shows the temporary password. */
export const orderPresses = [
  z.object({ verb: z.literal('order.add'), language, formId: guidSchema.optional(), resellerId }),
  z.object({
    verb: z.literal('order.details'),
    language,
    formId: guidSchema,
    /** Of the order that is corrected; a form without them starts one. */
    orderId: guidSchema.optional(),
    version: order.version.optional(),
    customer: line.optional(),
    domainPrefix: line.optional(),
    adminName: line.optional(),
    adminEmail: line.optional(),
    customerLanguage: readerLanguageSchema.optional(),
    resellerId,
  }),
  z.object({ verb: z.literal('order.leave'), language, formId: guidSchema }),
  z.object({
    verb: z.literal('order.start'),
    language,
    formId: guidSchema,
    customerId: guidSchema,
    offer: line.optional(),
    quantity: z.number().int().optional(),
  }),
  z.object({ verb: z.literal('order.list'), language }),
  z.object({ verb: z.literal('order.show'), language, orderId: guidSchema }),
  z.object({ verb: z.literal('order.correct'), language, orderId: guidSchema }),
  z.object({ verb: z.literal('order.lines'), language, orderId: guidSchema }),
  z.object({ verb: z.literal('order.line.add'), ...lines }),
  z.object({ verb: z.literal('order.line.remove'), ...lines, row: z.number().int().nonnegative() }),
  z.object({ verb: z.literal('order.review'), ...lines }),
  z.object({ verb: z.literal('order.confirm'), ...order }),
  z.object({ verb: z.literal('order.cancel'), language, orderId: guidSchema }),
  z.object({ verb: z.literal('password.state'), ...handover }),
  z.object({ verb: z.literal('password.show'), ...handover, issue }),
  z.object({ verb: z.literal('password.renew'), ...handover, issue }),
] as const;
