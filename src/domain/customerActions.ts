import type { Partner } from './organisation';
import { isFor } from './partnerKinds';
import type { Role } from './roles';
import { mayDo } from './roles';
import type { Subscription } from './subscription';

/** What can be done next about a customer, as a card offers it. */
export type CustomerAction =
  'orderSubscription' | 'requestRelationship' | 'inviteWithProvider' | 'removeCustomer' | 'listSubscriptions';

/** What can be done next about one of its subscriptions. */
export type SubscriptionAction =
  | 'changeLicences'
  | 'suspendSubscription'
  | 'resumeSubscription'
  | 'cancelSubscription'
  | 'associateReseller'
  | 'setSupportContact';

/** Who looks. */
interface Looking {
  readonly kind: Partner['kind'];
  readonly tenantId: string;
  readonly roles: readonly Role[];
}

/** How the customer stands with the partner. */
interface Standing {
  /** Whether the partner has a reseller relationship with it. */
  readonly isReseller: boolean;
  readonly delegatedAdmin: boolean;
}

/** The actions that this person's role and kind of partner allow, and that make sense as things stand. */
export function customerActions(
  { kind, roles }: Looking,
  { isReseller, delegatedAdmin }: Standing,
): readonly CustomerAction[] {
  const may = (action: CustomerAction) => isFor(action, kind) && mayDo(action, roles);
  const mayGain = !isReseller || !delegatedAdmin;
  const sensible: readonly (readonly [CustomerAction, boolean])[] = [
    ['orderSubscription', isReseller],
    ['requestRelationship', mayGain],
    ['inviteWithProvider', mayGain],
    ['listSubscriptions', true],
    ['removeCustomer', true],
  ];
  return sensible.filter(([action, makesSense]) => makesSense && may(action)).map(([action]) => action);
}

/** The same for one subscription: only its provider changes anything about it. */
export function subscriptionActions(
  { kind, roles, tenantId }: Looking,
  subscription: Subscription,
): readonly SubscriptionAction[] {
  if (subscription.state === 'ended' || subscription.provider.tenantId !== tenantId) return [];
  const may = (action: 'changeSubscription' | 'associateReseller' | 'setSupportContact') =>
    isFor(action, kind) && mayDo(action, roles);
  const changes: readonly SubscriptionAction[] =
    subscription.state === 'active'
      ? ['changeLicences', 'suspendSubscription', 'cancelSubscription']
      : ['resumeSubscription', 'cancelSubscription'];
  return [
    ...(may('changeSubscription') ? changes : []),
    ...(may('associateReseller') ? (['associateReseller'] as const) : []),
    ...(may('setSupportContact') ? (['setSupportContact'] as const) : []),
  ];
}
