import { adminUserNameAt, domainOf } from '../../domain/newCustomer';
import type { Offer } from '../../domain/offer';
import type { Order, OrderLine } from '../../domain/order';
import type { Actor } from '../actor';
import type { Dependencies } from '../dependencies';

/** An order as it is looked over before it is confirmed. */
export interface ShownOrder {
  readonly order: Order;
  /** The lines in their order; without an offer when the catalogue no longer has it. */
  readonly lines: readonly (OrderLine & { readonly offer: Offer | null })[];
  /** Of a new customer: where its tenant will be, and its first administrator account. */
  readonly tenant?: { readonly domain: string; readonly adminUserName: string };
}

/** The order with what it stands for. */
export function shown(
  { offers }: Pick<Dependencies, 'offers'>,
  { partner }: Actor,
  order: Order,
): ShownOrder {
  const lines = order.lines.map((line) => ({
    ...line,
    offer: offers.offers.find(({ id }) => id === line.offerId) ?? null,
  }));
  if (order.buyer.kind === 'customer') return { order, lines };
  const domain = domainOf(order.buyer.details, partner.cloud);
  return { order, lines, tenant: { domain, adminUserName: adminUserNameAt(domain) } };
}
