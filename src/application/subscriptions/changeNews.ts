import type { NamedOrganisation, NamedPerson } from '../../domain/invitation';
import type { SubscriptionNews } from '../../domain/news';
import type { Subscription } from '../../domain/subscription';
import type { SubscriptionChange } from '../../domain/subscriptionLife';
import type { Operation } from '../documentStore';
import type { WorkEvent } from '../orders/carriedOut';
import type { CustomerFacts } from '../records/customerFacts';
import { post } from '../records/outbox';

/** A change as it is about to be committed. */
export interface Changing {
  readonly before: Subscription;
  readonly after: Subscription;
  readonly change: SubscriptionChange;
  readonly customer: CustomerFacts;
  readonly by: NamedPerson;
  readonly at: string;
  readonly event: WorkEvent;
}

/** The operations that post a change's messages: for the provider's own records, and for each reseller it concerns. */
export function changeNews(changing: Changing): readonly Operation[] {
  const { after, customer, by, at, event } = changing;
  const { id, version, provider, offer, quantity } = after;
  const key = `subscription:${id}:${String(version)}`;
  const work = { key, provider, customer, by, at, events: [event] };
  const told = concerned(changing).map(([reseller, change]) =>
    post(
      `${key}:${reseller.tenantId}`,
      {
        kind: 'resellerRecord',
        ...work,
        reseller,
        news: {
          about: 'subscription',
          customer: { tenantId: customer.tenantId, name: customer.name },
          provider,
          by,
          at,
          change,
          subscription: { offer, quantity },
        },
      },
      at,
    ),
  );
  return [post(`${key}:provider`, { kind: 'providerRecord', ...work }, at), ...told];
}

/** Which resellers a change concerns, and what it is to each: the associated one, and the support contact. */
function concerned({
  before,
  after,
  change,
}: Changing): readonly (readonly [NamedOrganisation, SubscriptionNews])[] {
  switch (change.kind) {
    case 'reseller':
      return replaced(before.reseller, after.reseller, ['dissociated', 'associated']);
    case 'supportContact':
      return replaced(before.supportContact, after.supportContact, ['supportTaken', 'supportGiven']).filter(
        ([{ tenantId }]) => tenantId !== after.provider.tenantId,
      );
    default: {
      const { kind } = change;
      const parties = [after.reseller, after.supportContact].filter((party) => party !== undefined);
      const others = parties.filter(({ tenantId }) => tenantId !== after.provider.tenantId);
      const each = new Map(others.map((party) => [party.tenantId, party]));
      return [...each.values()].map((party) => [party, kind]);
    }
  }
}

function replaced(
  before: NamedOrganisation | undefined,
  after: NamedOrganisation | undefined,
  [lost, gained]: readonly [SubscriptionNews, SubscriptionNews],
): readonly (readonly [NamedOrganisation, SubscriptionNews])[] {
  return [...(before ? [[before, lost] as const] : []), ...(after ? [[after, gained] as const] : [])];
}
