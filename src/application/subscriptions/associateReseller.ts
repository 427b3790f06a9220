import type { Actor } from '../actor';
import type { Dependencies } from '../dependencies';
import type { ResellerChoice } from '../orders/chosenReseller';
import { chosenReseller } from '../orders/chosenReseller';
import { requireProviderWork } from '../providerWork';
import type { SubscriptionOutcome, SubscriptionPress } from './changeSubscription';
import { changeSubscription } from './changeSubscription';

/**
 * Associates a reseller with a subscription, by name or by the Partner ID of its location account: it earns the
 * incentives from now on (S3). One that was associated before is replaced.
 * @throws Refusal onlyProvidersOrder, roleMissing; what chosenReseller and changeSubscription throw
 */
export async function associateReseller(
  dependencies: Pick<Dependencies, 'store' | 'clock'>,
  actor: Actor,
  { reseller, ...press }: SubscriptionPress & { readonly reseller: ResellerChoice },
): Promise<SubscriptionOutcome> {
  await requireProviderWork(dependencies, actor, 'associateReseller');
  const { tenantId, name } = await chosenReseller(dependencies, actor, reseller);
  const change = { kind: 'reseller' as const, reseller: { tenantId, name } };
  return changeSubscription(dependencies, actor, press, () => change);
}
