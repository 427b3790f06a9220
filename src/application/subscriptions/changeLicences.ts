import type { Actor } from '../actor';
import type { Dependencies } from '../dependencies';
import { checkQuantity } from '../orders/orderLines';
import { requireProviderWork } from '../providerWork';
import type { SubscriptionOutcome, SubscriptionPress } from './changeSubscription';
import { changeSubscription } from './changeSubscription';

/**
 * Changes how many licences a subscription has.
 * @throws Refusal onlyProvidersOrder, roleMissing, quantityInvalid (with `minimum`, `maximum`, `offer`); what
 *   changeSubscription throws
 */
export async function changeLicences(
  dependencies: Pick<Dependencies, 'store' | 'clock' | 'offers'>,
  actor: Actor,
  { quantity, ...press }: SubscriptionPress & { readonly quantity: number },
): Promise<SubscriptionOutcome> {
  await requireProviderWork(dependencies, actor, 'changeSubscription');
  const { offers } = dependencies.offers;
  return changeSubscription(dependencies, actor, press, ({ offerId }) => {
    const offer = offers.find(({ id }) => id === offerId);
    checkQuantity(quantity, actor, offer);
    return { kind: 'licences', quantity };
  });
}
