import type { ShownOrder } from '../../application/orders/shownOrder';
import type { Voice } from '../voice';
import { mainButton, plainButton } from './buttons';
import { capitalised, shown } from './shown';
import type { Button, Card, CardFrame } from './template';
import { template } from './template';

export interface LabelledRow {
  readonly label: string;
  readonly value: string;
}

/** A card of rows below a title, with a note. */
export const rowsTemplate = template<
  CardFrame & {
    notice: string;
    color: 'default' | 'good';
    rows: readonly LabelledRow[];
    warning: string;
    note: string;
  }
>('invitationState');

/** Whom an order is for. */
export function nameOfBuyer({ order: { buyer } }: ShownOrder): string {
  return buyer.kind === 'customer' ? buyer.customer.name : buyer.details.name;
}

/** Everything that an order asks for, before it is confirmed. @param notice a sentence above it */
export function orderReviewCard(voice: Voice, made: ShownOrder, notice = ''): Card {
  const { language, texts } = voice;
  const { order, lines } = made;
  const { id: orderId, version, reseller, state, buyer } = order;
  const t = texts.orders.review;
  const title = t.title[buyer.kind];
  const name = shown(nameOfBuyer(made));
  const subscriptions = lines.map(({ offer, offerId, quantity }) => ({
    label: t.subscription,
    value: licencesOf(voice, offer ? offer.name[language] : `${offerId} (${t.gone})`, quantity),
  }));
  const resellerName = reseller
    ? `${shown(reseller.name)} (${texts.partnershipRequest.withId(reseller.partnerId)})`
    : buyer.kind === 'newCustomer'
      ? texts.orders.noReseller
      : t.none;
  const confirm = mainButton(t.confirm, { verb: 'order.confirm', language, orderId, version });
  const correct = plainButton(t.correct, { verb: 'order.correct', language, orderId });
  const buttons: Button[] = [{ ...confirm, inputs: 'none' }];
  // What is confirmed can only be carried to its end.
  if (state === 'draft') {
    if (buyer.kind === 'newCustomer') buttons.push(correct);
    buttons.push(plainButton(t.change, { verb: 'order.lines', language, orderId }));
    buttons.push(plainButton(texts.orders.cancelAll, { verb: 'order.cancel', language, orderId }));
  }
  return rowsTemplate({
    language,
    title,
    summary: t.summary(title, name),
    notice: shown(notice, 600),
    color: 'default',
    rows: [
      { label: t.customer, value: name },
      ...detailRows(voice, made),
      { label: t.reseller, value: resellerName },
      ...(subscriptions.length > 0 ? subscriptions : [{ label: t.subscription, value: t.none }]),
    ],
    warning: '',
    note: t.note,
    buttons,
  });
}

function detailRows({ texts }: Voice, { order: { buyer }, tenant }: ShownOrder): readonly LabelledRow[] {
  if (buyer.kind === 'customer') return [];
  const t = texts.orders.review;
  const { adminName, adminEmail, language } = buyer.details;
  return [
    ...(tenant
      ? [
          { label: t.domain, value: shown(tenant.domain) },
          { label: t.account, value: shown(tenant.adminUserName) },
        ]
      : []),
    { label: t.admin, value: `${shown(adminName)}, ${shown(adminEmail, 254)}` },
    { label: t.language, value: capitalised(texts.language[language]) },
  ];
}

/** An offer and how many licences of it. */
export function licencesOf({ language, texts }: Voice, offer: string, quantity: number): string {
  const one = quantity === 1;
  return texts.orders.review.licences(
    shown(offer, 100),
    new Intl.NumberFormat(language).format(quantity),
    one,
  );
}
