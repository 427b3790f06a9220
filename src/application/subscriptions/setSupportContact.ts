import type { NamedOrganisation } from '../../domain/invitation';
import type { Actor } from '../actor';
import type { Dependencies } from '../dependencies';
import type { ResellerChoice } from '../orders/chosenReseller';
import { chosenReseller } from '../orders/chosenReseller';
import { requireProviderWork } from '../providerWork';
import type { SubscriptionOutcome, SubscriptionPress } from './changeSubscription';
import { changeSubscription } from './changeSubscription';

/**
 * Names who handles the customer's support requests for a subscription: the provider itself, or one of its resellers
 * (S3).
 * @throws Refusal onlyProvidersOrder, roleMissing; what chosenReseller and changeSubscription throw
 */
export async function setSupportContact(
  dependencies: Pick<Dependencies, 'store' | 'clock'>,
  actor: Actor,
  { contact, ...press }: SubscriptionPress & { readonly contact: 'provider' | ResellerChoice },
): Promise<SubscriptionOutcome> {
  await requireProviderWork(dependencies, actor, 'setSupportContact');
  const supportContact = await contactOf(dependencies, actor, contact);
  return changeSubscription(dependencies, actor, press, () => ({ kind: 'supportContact', supportContact }));
}

async function contactOf(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  contact: 'provider' | ResellerChoice,
): Promise<NamedOrganisation> {
  const { tenantId, name } =
    contact === 'provider' ? actor.partner : await chosenReseller(dependencies, actor, contact);
  return { tenantId, name };
}
