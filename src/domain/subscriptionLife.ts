import type { NamedOrganisation } from './invitation';
import { Refusal } from './refusal';
import type { LiveSubscription, Subscription } from './subscription';

/** What can be changed about a subscription. */
export type SubscriptionChange =
  | { readonly kind: 'licences'; readonly quantity: number }
  | { readonly kind: 'suspended' | 'resumed' | 'ended' }
  | { readonly kind: 'reseller'; readonly reseller: NamedOrganisation }
  | { readonly kind: 'supportContact'; readonly supportContact: NamedOrganisation };

/** Whether a change asks for what is so already: done twice, it is as done once. */
export function isAlready(subscription: Subscription, change: SubscriptionChange): boolean {
  switch (change.kind) {
    case 'licences':
      return subscription.state === 'active' && subscription.quantity === change.quantity;
    case 'suspended':
    case 'ended':
      return subscription.state === change.kind;
    case 'resumed':
      return subscription.state === 'active';
    case 'reseller':
      return subscription.state !== 'ended' && subscription.reseller?.tenantId === change.reseller.tenantId;
    case 'supportContact':
      return (
        subscription.state !== 'ended' &&
        subscription.supportContact.tenantId === change.supportContact.tenantId
      );
  }
}

/**
 * The subscription after a change. One that is suspended keeps its licences until it is resumed.
 * @throws Refusal subscriptionEnded, subscriptionSuspended
 */
export function changed(subscription: Subscription, change: SubscriptionChange, at: string): Subscription {
  if (subscription.state === 'ended') throw new Refusal('subscriptionEnded', { offer: subscription.offer });
  const next = { ...subscription, version: subscription.version + 1 };
  switch (change.kind) {
    case 'licences':
      if (next.state === 'suspended') throw new Refusal('subscriptionSuspended', { offer: next.offer });
      return { ...next, quantity: change.quantity };
    case 'suspended':
      return { ...bare(next), state: 'suspended', suspendedAt: at };
    case 'resumed':
      return { ...bare(next), state: 'active' };
    case 'ended':
      return { ...bare(next), state: 'ended', endedAt: at };
    case 'reseller':
      return { ...next, reseller: change.reseller };
    case 'supportContact':
      return { ...next, supportContact: change.supportContact };
  }
}

/** What every state has. */
function bare(subscription: LiveSubscription) {
  if (subscription.state === 'active') return subscription;
  const { suspendedAt: _, ...rest } = subscription;
  return rest;
}
