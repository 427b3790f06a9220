import type { OrderOutcome } from '../../application/orders/confirmOrder';
import type { OfferCatalogue } from '../../domain/offer';
import { offerName } from '../../domain/offer';
import type { Voice } from '../voice';
import { mainButton, plainButton } from './buttons';
import { choiceCard } from './choiceCard';
import { licencesOf, rowsTemplate } from './orderReviewCard';
import { shown } from './shown';
import type { Button, Card } from './template';

/** What is done next from the confirmation. */
export interface PlacedOffers {
  readonly catalogue: OfferCatalogue;
  /** Of a further order. */
  readonly formId: string;
  /** Whether this is a chat with the person alone. */
  readonly personal: boolean;
}

/** What came of an order. Nothing secret is on it: it may be shown any number of times. */
export function orderPlacedCard(
  voice: Voice,
  { placed, repeated }: OrderOutcome,
  { catalogue, formId, personal }: PlacedOffers,
): Card {
  const { language, texts, dates } = voice;
  const t = texts.orders.placed;
  const { customer, adminUserName, reseller, subscriptions, by, at, id: orderId } = placed;
  const { tenantId: customerId } = customer;
  const added = adminUserName !== undefined;
  const title = t.titles[added ? 'added' : 'ordered'];
  const name = shown(customer.name);
  const buttons: Button[] = [];
  if (added && personal) {
    // Which issue there is, and whether it may be shown, is asked when this is pressed.
    buttons.push({
      ...mainButton(t.show, { verb: 'password.show', language, customerId, orderId, issue: 1 }),
      inputs: 'none',
    });
  }
  buttons.push(plainButton(texts.actions.customer, { verb: 'customer.show', language, customerId }));
  buttons.push(plainButton(t.more, { verb: 'order.start', language, formId, customerId }));
  return rowsTemplate({
    language,
    title,
    summary: t.summary(title, name),
    notice: repeated ? t.again : '',
    color: 'good',
    rows: [
      { label: t.customer, value: name },
      ...(added ? [{ label: t.account, value: shown(adminUserName, 254) }] : []),
      ...(reseller ? [{ label: t.reseller, value: shown(reseller.name) }] : []),
      ...subscriptions.map((one) => ({
        label: t.ordered,
        value: licencesOf(voice, offerName(catalogue, one, language), one.quantity),
      })),
      { label: t.by, value: texts.state.by(dates.moment(at), shown(by.name, 80)) },
    ],
    warning: '',
    note: added ? (personal ? t.note.added : t.note.addedGroup) : t.note.ordered,
    buttons,
  });
}

/** An order that was cancelled. @param mayAdd whether the person could begin again to add a customer */
export function orderDroppedCard(voice: Voice, mayAdd: boolean): Card {
  const { language, texts } = voice;
  const { title, text } = texts.orders.dropped;
  const add = plainButton(texts.orders.addCustomer, { verb: 'order.add', language });
  const customers = plainButton(texts.actions.customers, { verb: 'customers.list', language });
  return choiceCard(voice, { title, text, buttons: [customers, ...(mayAdd ? [add] : [])] });
}
