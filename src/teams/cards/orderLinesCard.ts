import type { ShownOrder } from '../../application/orders/shownOrder';
import type { Offer } from '../../domain/offer';
import { mostLines } from '../../domain/order';
import type { ChatTexts } from '../../i18n/chat/texts';
import type { PressOf } from '../pressData';
import type { Voice } from '../voice';
import { mainButton, plainButton } from './buttons';
import { nameOfBuyer } from './orderReviewCard';
import { field } from './requestFormCard';
import type { ResellerField } from './resellerField';
import { resellerField } from './resellerField';
import { shown } from './shown';
import type { Button, Card, CardFrame } from './template';
import { template } from './template';

/** What was typed into a number field. */
export type TypedNumber = string | number | undefined;

/** The subscriptions of an order, as they are being typed. */
export interface OrderLinesFacts {
  readonly shown: ShownOrder;
  /** The subscriptions on the card, with the licences as typed. */
  readonly rows: readonly {
    readonly offerId: string;
    readonly offer: Offer | null;
    readonly quantity: TypedNumber;
  }[];
  /** What is about to be added. */
  readonly next?: { readonly offerId?: string | undefined; readonly quantity?: TypedNumber } | undefined;
  /** What can be chosen from where a client cannot search. */
  readonly offers: readonly Offer[];
  /** Of an order for a customer that is there already. */
  readonly reseller?: ResellerField | undefined;
  readonly notice?: string | undefined;
}

type Row = {
  id: string;
  label: string;
  error: string;
  quantity?: number;
  remove: readonly (Omit<Button, 'style'> & { hint: string })[];
};

const linesTemplate = template<
  CardFrame &
    ReturnType<typeof resellerField> & {
      t: ChatTexts['orders']['lines'];
      notice: string;
      lead: string;
      rows: readonly Row[];
      mayAdd: boolean;
      offer: string;
      quantity?: number;
      offers: readonly { title: string; value: string }[];
    }
>('orderLines');

/** The card on which subscriptions are added to an order, changed and removed. */
export function orderLinesCard(voice: Voice, facts: OrderLinesFacts): Card {
  const { language, texts } = voice;
  const { order } = facts.shown;
  const t = texts.orders.lines;
  const title = t.title(shown(nameOfBuyer(facts.shown)));
  const on = {
    language,
    orderId: order.id,
    version: order.version,
    offers: facts.rows.map(({ offerId }) => offerId),
  } as const satisfies Partial<PressOf<'order.review'>>;
  const { orderId } = on;
  const nameOf = (offer: Offer | null, offerId: string) => shown(offer?.name[language] ?? offerId, 100);
  const { reseller } = facts;
  const none = {
    resellerLabel: '',
    resellerError: '',
    searchResellers: false,
    resellers: [],
    resellerId: '',
  };
  return linesTemplate({
    language,
    title,
    summary: title,
    t,
    notice: shown(facts.notice ?? '', 600),
    lead: order.buyer.kind === 'newCustomer' ? `${t.lead} ${t.leadOptional}` : t.lead,
    rows: facts.rows.map(({ offerId, offer, quantity }, row) => ({
      id: `quantity${String(row)}`,
      label: t.quantity(nameOf(offer, offerId)),
      error: t.quantityError,
      ...numeric(quantity),
      remove: [
        {
          title: t.remove,
          hint: t.removeHint(nameOf(offer, offerId)),
          inputs: 'auto' as const,
          data: { verb: 'order.line.remove', ...on, row },
        },
      ],
    })),
    mayAdd: facts.rows.length < mostLines,
    offer: field(facts.next?.offerId, 60),
    ...numeric(facts.next?.quantity),
    offers: facts.offers.map(({ id, name }) => ({ title: shown(name[language], 100), value: id })),
    ...(reseller ? resellerField(voice, reseller, texts.orders.noResellerOfOrder) : none),
    buttons: [
      mainButton(t.review, { verb: 'order.review', ...on }),
      ...(facts.rows.length < mostLines
        ? [{ ...mainButton(t.add, { verb: 'order.line.add', ...on }), style: 'default' as const }]
        : []),
      plainButton(texts.orders.cancelAll, { verb: 'order.cancel', language, orderId }),
    ],
  });
}

/** A number field is filled in with numbers alone. */
function numeric(typed: TypedNumber): { quantity?: number } {
  const quantity = typeof typed === 'string' && typed.trim() === '' ? undefined : Number(typed);
  return quantity === undefined || !Number.isFinite(quantity) ? {} : { quantity };
}
