import { requireProviderWork } from '../application/providerWork';
import { associateReseller } from '../application/subscriptions/associateReseller';
import { changeLicences } from '../application/subscriptions/changeLicences';
import type { SubscriptionOutcome } from '../application/subscriptions/changeSubscription';
import { showSubscription } from '../application/subscriptions/listSubscriptions';
import { setSupportContact } from '../application/subscriptions/setSupportContact';
import {
  cancelSubscription,
  resumeSubscription,
  suspendSubscription,
} from '../application/subscriptions/subscriptionState';
import type { RefusalCode } from '../domain/refusal';
import { Refusal } from '../domain/refusal';
import type { Subscription } from '../domain/subscription';
import { shown } from './cards/shown';
import type { Typed } from './cards/subscriptionAskCard';
import { subscriptionAskCard } from './cards/subscriptionAskCard';
import { askedAs } from './cards/subscriptionCards';
import type { Card } from './cards/template';
import type { AskedChange } from './presses/subscriptionPresses';
import type { PressOf } from './pressData';
import type { SubscriptionNamed } from './subscriptionAnswers';
import { actionsFor, listedCustomer, subscriptionAnswer, subscriptionShown } from './subscriptionAnswers';
import type { Turn } from './turn';
import { refusalText } from './voice';

type ChangePress = PressOf<'subscription.change'>;

const allowedAs = {
  licences: 'changeSubscription',
  suspend: 'changeSubscription',
  resume: 'changeSubscription',
  cancel: 'changeSubscription',
  reseller: 'associateReseller',
  support: 'setSupportContact',
} as const satisfies Record<AskedChange, string>;

/** Lets pass whoever may ask for a change. @throws Refusal onlyProvidersOrder, roleMissing */
export function requireMayChange({ dependencies, actor }: Turn, change: AskedChange): Promise<void> {
  return requireProviderWork(dependencies, actor, allowedAs[change]);
}

/**
 * Asks once more before a subscription is changed, and says what that does; where the change makes no sense any more,
 * the subscription is shown as it stands.
 * @param typed what was filled in before, and why the card is shown again
 * @throws Refusal onlyProvidersOrder, roleMissing, customerNotFound, subscriptionNotFound
 */
export async function askChangeAnswer(
  turn: Turn,
  asked: SubscriptionNamed & { readonly change: AskedChange; readonly reseller?: string | undefined },
  typed: Typed = { reseller: asked.reseller },
): Promise<Card> {
  const { dependencies, actor } = turn;
  const { customerId, subscriptionId, change } = asked;
  await requireMayChange(turn, change);
  const subscription = await showSubscription(dependencies, actor, customerId, subscriptionId);
  return changeAsked(turn, subscription, change, typed);
}

/** The same for a subscription that was read before. */
export function changeAsked(
  turn: Turn,
  subscription: Subscription,
  change: AskedChange,
  typed: Typed,
  customer = listedCustomer(turn),
): Card {
  const { offers } = turn.dependencies;
  const sensible = actionsFor(turn, subscription).some((action) => askedAs[action] === change);
  if (!sensible) return subscriptionShown(turn, subscription, customer, typed.notice);
  return subscriptionAskCard(turn.voice, { customer, subscription, offers }, change, typed);
}

const mendable: ReadonlySet<RefusalCode> = new Set([
  'quantityInvalid',
  'resellerUnknown',
  'resellerNotChosen',
  'resellerPartnershipEnded',
  'partnerIdInvalid',
]);
const overtaken: ReadonlySet<RefusalCode> = new Set([
  'subscriptionChanged',
  'subscriptionSuspended',
  'subscriptionEnded',
  'relationshipOver',
]);

/**
 * Changes a subscription as a press confirms it, and shows it as it stands then. What can be mended is asked again; what
 * was overtaken is shown as it is now, and nothing is changed.
 * @throws Refusal onlyProvidersOrder, roleMissing, customerNotFound, subscriptionNotFound
 */
export async function changeAnswer(turn: Turn, data: ChangePress): Promise<Card> {
  const { subscriptions: t } = turn.voice.texts;
  try {
    const { subscription, customer, already } = await changes[data.change](turn, data);
    const notice = already ? t.already : doneText(turn, data.change, subscription);
    return subscriptionShown(turn, subscription, customer, notice);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const notice = refusalText(turn.voice, error);
    if (overtaken.has(error.code)) return subscriptionAnswer(turn, data, notice);
    if (!mendable.has(error.code)) throw error;
    return askChangeAnswer(turn, data, { quantity: data.quantity, reseller: data.reseller, notice });
  }
}

const changes: Readonly<
  Record<AskedChange, (turn: Turn, data: ChangePress) => Promise<SubscriptionOutcome>>
> = {
  licences: ({ dependencies, actor }, data) =>
    changeLicences(dependencies, actor, { ...pressOf(data), quantity: numberOf(data.quantity) }),
  suspend: ({ dependencies, actor }, data) => suspendSubscription(dependencies, actor, pressOf(data)),
  resume: ({ dependencies, actor }, data) => resumeSubscription(dependencies, actor, pressOf(data)),
  cancel: ({ dependencies, actor }, data) => cancelSubscription(dependencies, actor, pressOf(data)),
  reseller: ({ dependencies, actor }, data) =>
    associateReseller(dependencies, actor, { ...pressOf(data), reseller: resellerOf(data.reseller) }),
  support: ({ dependencies, actor }, data) => {
    const contact = data.ourselves ? 'provider' : resellerOf(data.reseller);
    return setSupportContact(dependencies, actor, { ...pressOf(data), contact });
  },
};

const pressOf = ({ customerId: customerTenantId, subscriptionId, version }: ChangePress) => ({
  customerTenantId,
  subscriptionId,
  version,
});

/** What was typed as a number; what is none is refused by the rules. */
function numberOf(typed: string | number | undefined): number {
  if (typeof typed === 'number') return typed;
  const digits = typed?.replace(/\s/gu, '') ?? '';
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
}

/** A reseller as it was typed: by its Partner ID where there are only digits, else by its name. */
function resellerOf(typed = '') {
  const digits = typed.replace(/\s/gu, '');
  return /^\d+$/.test(digits) ? { partnerId: digits } : { name: typed };
}

function doneText({ voice }: Turn, change: AskedChange, subscription: Subscription): string {
  const { done } = voice.texts.subscriptions;
  switch (change) {
    case 'licences':
      return done.licences(subscription.quantity);
    case 'reseller':
      return done.reseller(shown(subscription.reseller?.name ?? ''));
    case 'support':
      return done.support(shown(subscription.supportContact.name));
    case 'suspend':
    case 'resume':
    case 'cancel':
      return done[change];
  }
}
