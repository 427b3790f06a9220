import { offerName } from '../../domain/offer';
import type { AskedChange } from '../presses/subscriptionPresses';
import type { Voice } from '../voice';
import { mainButton, plainButton } from './buttons';
import { shown } from './shown';
import type { ShownSubscription } from './subscriptionCards';
import { rowsOf } from './subscriptionCards';
import type { Button, Card, CardFrame } from './template';
import { template } from './template';

interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string;
  readonly value: string | number;
}

const askTemplate = template<
  CardFrame & {
    notice: string;
    text: string;
    rows: readonly { label: string; value: string }[];
    numbers: readonly Field[];
    texts: readonly Field[];
  }
>('subscriptionAsk');

/** What was typed before, and why the card is shown again. */
export interface Typed {
  readonly quantity?: string | number | undefined;
  readonly reseller?: string | undefined;
  readonly notice?: string | undefined;
}

/** Asks once more before a subscription is changed: what it does, and how the subscription stands. */
export function subscriptionAskCard(
  voice: Voice,
  { customer, subscription, offers }: ShownSubscription,
  change: AskedChange,
  { quantity, reseller = '', notice = '' }: Typed = {},
): Card {
  const { language, texts } = voice;
  const t = texts.subscriptions;
  const { title, text, confirm } = t.ask[change];
  const offer = shown(offerName(offers, subscription, language));
  const one = { language, customerId: customer.tenantId, subscriptionId: subscription.id };
  const { version } = subscription;
  const press = { verb: 'subscription.change', ...one, change, version } as const;
  const named = change === 'reseller' || change === 'support';
  const ourselves: readonly Button[] =
    change === 'support' ? [plainButton(t.ourselves, { ...press, ourselves: true })] : [];
  const main = mainButton(confirm, press);
  return askTemplate({
    language,
    title,
    summary: notice === '' ? `${title} ${t.summary(offer, shown(customer.name))}` : notice,
    notice,
    text,
    rows: [{ label: `${shown(customer.name)}\u00a0·`, value: offer }, ...rowsOf(voice, subscription)],
    numbers:
      change === 'licences'
        ? [
            {
              id: 'quantity',
              label: t.quantity,
              hint: t.quantityHint,
              error: t.quantityError,
              value: quantity ?? subscription.quantity,
            },
          ]
        : [],
    texts: named
      ? [{ id: 'reseller', label: t.reseller, hint: t.resellerHint, error: t.resellerError, value: reseller }]
      : [],
    buttons: [
      change === 'cancel' ? { ...main, style: 'destructive' } : main,
      ...ourselves,
      plainButton(t.leave, { verb: 'subscription.show', ...one }),
    ],
  });
}
