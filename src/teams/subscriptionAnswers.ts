import { requireRole } from '../application/actor';
import { customersOf } from '../application/findCustomers';
import { entriesAmong } from '../application/records/customers';
import {
  listSubscriptions,
  showSubscription,
  subscriptionsPage,
} from '../application/subscriptions/listSubscriptions';
import type { SubscriptionAction } from '../domain/customerActions';
import { subscriptionActions } from '../domain/customerActions';
import type { NamedOrganisation } from '../domain/invitation';
import { Refusal } from '../domain/refusal';
import type { Subscription, SubscriptionState } from '../domain/subscription';
import { subscriptionCard, subscriptionsCard } from './cards/subscriptionCards';
import type { Card } from './cards/template';
import { orRefuse } from './listAnswers';
import type { Turn } from './turn';

/** The customer that a press names, as the turn has read it from the partner's own list. @throws Refusal customerNotFound */
export function listedCustomer({ listed }: Turn): NamedOrganisation {
  const [customer] = customersOf(entriesAmong(listed));
  if (!customer) throw new Refusal('customerNotFound');
  return { tenantId: customer.tenantId, name: customer.name };
}

/** Which subscriptions a press asks for. */
interface SubscriptionsAsked {
  readonly customerId: string;
  readonly state?: SubscriptionState | undefined;
  readonly beginning?: string | undefined;
  readonly continuation?: string | undefined;
}

/** A page of one customer's subscriptions. @throws Refusal customerNotFound, cardDataInvalid */
export async function subscriptionsAnswer(turn: Turn, asked: SubscriptionsAsked): Promise<Card> {
  const { dependencies, actor, voice } = turn;
  const customer = listedCustomer(turn);
  const { customerId: customerTenantId, state, beginning, continuation } = asked;
  const page = await orRefuse(
    listSubscriptions(dependencies, actor, { customerTenantId, state, beginning, continuation }),
  );
  const { offers } = dependencies;
  const continued = continuation !== undefined;
  return subscriptionsCard(voice, page, { customer, offers, state, beginning, continued });
}

/** The first page of the subscriptions of a customer that was just found in the partner's list. */
export async function subscriptionsOfAnswer(
  { dependencies, actor, voice }: Turn,
  customer: NamedOrganisation,
): Promise<Card> {
  const { offers } = dependencies;
  await requireRole(dependencies, actor, 'listSubscriptions');
  const page = await subscriptionsPage(dependencies, actor, { customerTenantId: customer.tenantId });
  return subscriptionsCard(voice, page, { customer, offers, continued: false });
}

/** Which subscription a press is about: claims, both of them. */
export interface SubscriptionNamed {
  readonly customerId: string;
  readonly subscriptionId: string;
}

/**
 * One subscription as it stands now.
 * @param notice what has just happened
 * @throws Refusal customerNotFound, subscriptionNotFound
 */
export async function subscriptionAnswer(
  turn: Turn,
  { customerId, subscriptionId }: SubscriptionNamed,
  notice?: string,
): Promise<Card> {
  const { dependencies, actor } = turn;
  const found = await showSubscription(dependencies, actor, customerId, subscriptionId);
  return subscriptionShown(turn, found, listedCustomer(turn), notice);
}

/** The card of a subscription that was just read or changed, with what this person may do next. */
export function subscriptionShown(
  turn: Turn,
  subscription: Subscription,
  customer: NamedOrganisation,
  notice?: string,
): Card {
  const { offers } = turn.dependencies;
  const facts = { customer, subscription, offers };
  return subscriptionCard(turn.voice, facts, actionsFor(turn, subscription), notice);
}

/** What this person may do about a subscription. */
export function actionsFor({ actor }: Turn, subscription: Subscription): readonly SubscriptionAction[] {
  const { kind, tenantId } = actor.partner;
  return subscriptionActions({ kind, tenantId, roles: actor.person.roles }, subscription);
}
