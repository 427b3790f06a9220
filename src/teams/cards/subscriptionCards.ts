import type { Page } from '../../application/documentStore';
import type { KnownCustomer } from '../../application/findCustomers';
import type { SubscriptionAction } from '../../domain/customerActions';
import type { NamedOrganisation } from '../../domain/invitation';
import type { OfferCatalogue } from '../../domain/offer';
import { offerName } from '../../domain/offer';
import type { Subscription, SubscriptionState } from '../../domain/subscription';
import type { AskedChange } from '../presses/subscriptionPresses';
import type { PressOf } from '../pressData';
import type { Voice } from '../voice';
import { plainButton } from './buttons';
import { choiceCard } from './choiceCard';
import { customerTemplate } from './customerCards';
import type { Item } from './listCard';
import { listCard, opening, pageButtons } from './listCard';
import { beginningField, listSearch } from './listSearch';
import { shown } from './shown';
import type { Button, Card } from './template';

/** A subscription, and what its card needs to know beside it. */
export interface ShownSubscription {
  readonly customer: NamedOrganisation;
  readonly subscription: Subscription;
  readonly offers: OfferCatalogue;
}

/** What a list of subscriptions shows, as a card carries it from press to press. */
export interface SubscriptionsShown {
  readonly customer: NamedOrganisation;
  readonly offers: OfferCatalogue;
  readonly state?: SubscriptionState | undefined;
  readonly beginning?: string | undefined;
  readonly continued: boolean;
}

const states = ['active', 'suspended', 'ended'] as const;

/** A page of what one customer has through the partner. */
export function subscriptionsCard(
  voice: Voice,
  page: Page<Subscription>,
  { customer, offers, state, beginning, continued }: SubscriptionsShown,
): Card {
  const { language, texts } = voice;
  const t = texts.subscriptions;
  const first = { verb: 'subscriptions.list', language, customerId: customer.tenantId } as const;
  const kept = { ...first, ...(state && { state }) };
  const list: PressOf<'subscriptions.list'> = { ...kept, ...(beginning !== undefined && { beginning }) };
  const narrowed = state !== undefined || beginning !== undefined;
  const none = page.items.length === 0;
  const said = [
    t.of(shown(customer.name)),
    ...(state ? [`${t.only[state]}.`] : []),
    ...(beginning === undefined ? [] : [texts.looking.only.beginning(shown(beginning, 60))]),
  ];
  const fields = { texts: [beginningField(voice, beginning, texts.looking.offerBeginning)] };
  const show = { verb: 'customer.show', language, customerId: customer.tenantId } as const;
  const all = plainButton(t.all, first);
  const inState = states.map((one) => plainButton(t.only[one], { ...first, state: one }));
  return listCard(voice, subscriptionItems(voice, customer, page.items, offers), {
    title: t.title,
    empty: narrowed ? t.noneSuch : t.empty,
    notice: said.join(' '),
    buttons: [
      ...pageButtons(voice, list, { ...page, continued }),
      ...(narrowed ? [all] : none ? [] : inState),
      plainButton(texts.actions.customer, show),
    ],
    search: none && !narrowed ? undefined : listSearch(voice, kept, fields, none),
  });
}

/** Subscriptions as rows, each of which can be opened. */
export function subscriptionItems(
  voice: Voice,
  { tenantId: customerId }: NamedOrganisation,
  subscriptions: readonly Subscription[],
  offers: OfferCatalogue,
): readonly Item[] {
  const { language, texts } = voice;
  const t = texts.subscriptions;
  return subscriptions.map((subscription) => {
    const { id: subscriptionId, quantity, state, supportContact } = subscription;
    const offer = shown(offerName(offers, subscription, language));
    const standing = `${t.licences(quantity)} · ${t.states[state]}`;
    return {
      name: offer,
      details: texts.customerDetails.subscription(standing, shown(supportContact.name, 60)),
      open: opening(voice, offer, { verb: 'subscription.show', language, customerId, subscriptionId }),
    };
  });
}

/** What each thing that can be done is asked as. */
export const askedAs: Readonly<Record<SubscriptionAction, AskedChange>> = {
  changeLicences: 'licences',
  suspendSubscription: 'suspend',
  resumeSubscription: 'resume',
  cancelSubscription: 'cancel',
  associateReseller: 'reseller',
  setSupportContact: 'support',
};

/**
 * One subscription, and what this person may do about it.
 * @param notice what has just happened
 */
export function subscriptionCard(
  voice: Voice,
  { customer, subscription, offers }: ShownSubscription,
  actions: readonly SubscriptionAction[],
  notice = '',
): Card {
  const { language, texts, dates } = voice;
  const t = texts.subscriptions;
  const offer = shown(offerName(offers, subscription, language));
  const ids = { language, customerId: customer.tenantId };
  const buttons = actions.map((action): Button => {
    const change = askedAs[action];
    const ask = { verb: 'subscription.ask', ...ids, subscriptionId: subscription.id, change } as const;
    return { ...plainButton(t.buttons[change], ask), ...(change === 'cancel' && { style: 'destructive' }) };
  });
  return customerTemplate({
    language,
    title: offer,
    summary: notice === '' ? t.summary(offer, shown(customer.name)) : notice,
    notice,
    rows: [
      { label: t.rows.customer, value: shown(customer.name) },
      ...rowsOf(voice, subscription),
      { label: t.rows.since, value: dates.day(subscription.since) },
    ],
    buttons: [...buttons, plainButton(t.all, { verb: 'subscriptions.list', ...ids })],
  });
}

/** How a subscription stands. */
export function rowsOf({ texts, dates }: Voice, subscription: Subscription) {
  const { rows, licences, states: named, noReseller } = texts.subscriptions;
  const { quantity, state, provider, reseller, supportContact } = subscription;
  const moment =
    subscription.state === 'suspended'
      ? [{ label: rows.suspended, value: dates.moment(subscription.suspendedAt) }]
      : subscription.state === 'ended'
        ? [{ label: rows.ended, value: dates.moment(subscription.endedAt) }]
        : [];
  return [
    { label: rows.licences, value: licences(quantity) },
    { label: rows.state, value: named[state] },
    ...moment,
    { label: rows.provider, value: shown(provider.name) },
    { label: rows.reseller, value: reseller ? shown(reseller.name) : noReseller },
    { label: rows.supportContact, value: shown(supportContact.name) },
  ];
}

/** Which of a customer's subscriptions is meant; five at most, and the way to all of them. */
export function subscriptionChoiceCard(
  voice: Voice,
  { customer, subscriptions, offers }: SubscriptionChoice,
  change: AskedChange,
  reseller: string | undefined,
): Card {
  const { language, texts } = voice;
  const t = texts.subscriptions;
  const ids = { language, customerId: customer.tenantId };
  const named = reseller === undefined ? {} : { reseller };
  const buttons = subscriptions.slice(0, 5).map((one) => {
    const ask = { verb: 'subscription.ask', ...ids, subscriptionId: one.id, change, ...named } as const;
    return plainButton(shown(offerName(offers, one, language), 36), ask);
  });
  const all = plainButton(t.all, { verb: 'subscriptions.list', ...ids });
  const text = t.severalText(shown(customer.name));
  return choiceCard(voice, { title: t.several, text, buttons: [...buttons, all] });
}

interface SubscriptionChoice {
  readonly customer: Pick<KnownCustomer, 'tenantId' | 'name'>;
  readonly subscriptions: readonly Subscription[];
  readonly offers: OfferCatalogue;
}
