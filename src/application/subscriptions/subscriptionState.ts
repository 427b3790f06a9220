import type { Actor } from '../actor';
import type { Dependencies } from '../dependencies';
import { requireProviderWork } from '../providerWork';
import type { SubscriptionOutcome, SubscriptionPress } from './changeSubscription';
import { changeSubscription } from './changeSubscription';

type Changing = Pick<Dependencies, 'store' | 'clock'>;

async function change(
  dependencies: Changing,
  actor: Actor,
  press: SubscriptionPress,
  kind: 'suspended' | 'resumed' | 'ended',
): Promise<SubscriptionOutcome> {
  await requireProviderWork(dependencies, actor, 'changeSubscription');
  return changeSubscription(dependencies, actor, press, () => ({ kind }));
}

/**
 * Suspends a subscription: nobody can use it until it is resumed. It no longer stands in the way of an ending (N).
 * @throws Refusal onlyProvidersOrder, roleMissing; what changeSubscription throws
 */
export function suspendSubscription(
  dependencies: Changing,
  actor: Actor,
  press: SubscriptionPress,
): Promise<SubscriptionOutcome> {
  return change(dependencies, actor, press, 'suspended');
}

/** Lets a suspended subscription be used again. @throws Refusal as suspendSubscription */
export function resumeSubscription(
  dependencies: Changing,
  actor: Actor,
  press: SubscriptionPress,
): Promise<SubscriptionOutcome> {
  return change(dependencies, actor, press, 'resumed');
}

/** Cancels a subscription, for good. @throws Refusal as suspendSubscription */
export function cancelSubscription(
  dependencies: Changing,
  actor: Actor,
  press: SubscriptionPress,
): Promise<SubscriptionOutcome> {
  return change(dependencies, actor, press, 'ended');
}
