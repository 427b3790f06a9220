import type { OrderOutcome } from '../../src/application/orders/confirmOrder';
import type { ShownOrder } from '../../src/application/orders/shownOrder';
import { builtInCatalogue } from '../../src/application/offers/catalogue';
import type { Order } from '../../src/domain/order';
import { listCard, opening } from '../../src/teams/cards/listCard';
import { newCustomerFormCard } from '../../src/teams/cards/newCustomerCard';
import { orderLinesCard } from '../../src/teams/cards/orderLinesCard';
import { orderDroppedCard, orderPlacedCard } from '../../src/teams/cards/orderPlacedCard';
import { orderReviewCard } from '../../src/teams/cards/orderReviewCard';
import { credentialsCard, handoverCard } from '../../src/teams/cards/passwordCards';
import { shown } from '../../src/teams/cards/shown';
import type { Card } from '../../src/teams/cards/template';
import type { Voice } from '../../src/teams/voice';
import type { Typed } from './teamsCatalogue';

const id = 'c0000000-0000-4000-8000-000000000001';
const at = '2026-11-21T09:00:00.000Z';
const tenantOf = (index: number) => `10000000-0000-4000-8000-0000000000${String(10 + index)}`;
const catalogue = builtInCatalogue();

/** Every card of what a provider does for its customers, by name; the longest an order can be. */
export function orderCards(voice: Voice, { name, email }: Typed): readonly (readonly [string, Card])[] {
  const { language, texts } = voice;
  const resellers = Array.from({ length: 8 }, (_, index) => ({ tenantId: tenantOf(index), name }));
  const reseller = { resellers, more: true, chosen: tenantOf(1) };
  const few = { resellers: resellers.slice(0, 1), more: false };
  const details = {
    name,
    domainPrefix: 'a'.repeat(27),
    adminName: name,
    adminEmail: email,
    language,
    country: 'FR',
  };
  const base = {
    id,
    state: 'draft' as const,
    startedBy: { objectId: id, name: name.slice(0, 80) },
    version: 2,
    changedAt: at,
    lines: [],
  };
  const buyer = { kind: 'newCustomer' as const, details };
  const named = { tenantId: tenantOf(1), name, partnerId: '4100002' };
  const domain = `${details.domainPrefix}.onmicrosoft.com`;
  const tenant = { domain, adminUserName: `admin@${domain}` };
  const lines = catalogue.offers.slice(0, 9).map((offer, index) => ({
    offerId: offer.id,
    offer,
    quantity: 10 ** Math.min(index, 6),
  }));
  const made = (over: Partial<Order> = {}, some = lines): ShownOrder => ({
    order: { ...base, buyer, reseller: named, ...over } as Order,
    lines: some,
    tenant,
  });
  const forCustomer: ShownOrder = {
    order: { ...base, buyer: { kind: 'customer', customer: { tenantId: id, name } } },
    lines: lines.slice(0, 2),
  };
  const first = { shown: made(), offers: catalogue.offers.slice(0, 40) };
  const outcome: OrderOutcome = {
    repeated: false,
    placed: {
      id,
      provider: { tenantId: tenantOf(0), name },
      reseller: named,
      customer: { tenantId: id, name },
      by: base.startedBy,
      at,
      subscriptions: lines.map(({ offerId, offer, quantity }) => ({
        id,
        offerId,
        offer: offer.name.en,
        quantity,
      })),
      adminUserName: tenant.adminUserName,
    },
  };
  const { adminUserName: _, ...ordered } = outcome.placed;
  const offered = { catalogue, formId: id, personal: true };
  const press = { customerId: id, orderId: id };
  const userName = tenant.adminUserName;
  const open = opening(voice, name, { verb: 'order.show', language, orderId: id });
  const t = texts.orders;
  return [
    ['order-form', newCustomerFormCard(voice, { formId: id, reseller: few })],
    [
      'order-form-again',
      newCustomerFormCard(voice, {
        ...details,
        formId: id,
        order: { orderId: id, version: 2 },
        reseller,
        notice: texts.refusals.domainTaken({ domain }),
      }),
    ],
    ['order-lines-first', orderLinesCard(voice, { ...first, rows: [] })],
    [
      'order-lines',
      orderLinesCard(voice, {
        shown: forCustomer,
        rows: lines,
        offers: first.offers.slice(0, 13),
        next: { offerId: 'm365-e3', quantity: 7 },
        reseller,
        notice: texts.refusals.orderEmpty({}),
      }),
    ],
    ['order-review-new', orderReviewCard(voice, made(), t.review.resumed)],
    ['order-review', orderReviewCard(voice, forCustomer)],
    [
      'order-review-placing',
      orderReviewCard(voice, made({ state: 'placing' }), texts.refusals.orderUnderway({})),
    ],
    ['order-added', orderPlacedCard(voice, outcome, offered)],
    ['order-added-group', orderPlacedCard(voice, outcome, { ...offered, personal: false })],
    ['order-placed', orderPlacedCard(voice, { placed: ordered, repeated: true }, offered)],
    ['order-dropped', orderDroppedCard(voice, true)],
    [
      'orders-underway',
      listCard(voice, [{ name: shown(name), details: `${t.list.newCustomer} · ${t.list.placing}`, open }], {
        title: t.list.title,
        empty: t.list.empty,
        buttons: [],
      }),
    ],
    ['password', credentialsCard(voice, { userName, password: 'Ab3'.repeat(5) + 'k' }, press)],
    ['password-waiting', handoverCard(voice, { userName, issue: 1, state: 'waiting' }, press)],
    ['password-shown', handoverCard(voice, { userName, issue: 1, state: 'shown' }, press)],
  ];
}
