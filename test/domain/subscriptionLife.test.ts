import { Refusal, type RefusalCode } from '../../src/domain/refusal';
import type { Subscription, SubscriptionState } from '../../src/domain/subscription';
import { subscriptionSchema } from '../../src/domain/subscription';
import type { SubscriptionChange } from '../../src/domain/subscriptionLife';
import { changed, isAlready } from '../../src/domain/subscriptionLife';

const fabrikam = { tenantId: '10000000-0000-4000-8000-000000000001', name: 'Fabrikam Distribution' };
const northwind = { tenantId: '10000000-0000-4000-8000-000000000002', name: 'Northwind Conseil' };
const at = '2026-11-21T09:00:00.000Z';
const later = '2026-11-22T09:00:00.000Z';

function subscription(state: SubscriptionState): Subscription {
  const known = {
    id: 'd0000000-0000-4000-8000-000000000001',
    offer: 'Microsoft 365 E3',
    quantity: 10,
    provider: fabrikam,
    supportContact: fabrikam,
    since: at,
    version: 3,
  };
  if (state === 'active') return { ...known, state };
  return state === 'suspended' ? { ...known, state, suspendedAt: at } : { ...known, state, endedAt: at };
}

const changes: Readonly<Record<string, SubscriptionChange>> = {
  licences: { kind: 'licences', quantity: 12 },
  suspended: { kind: 'suspended' },
  resumed: { kind: 'resumed' },
  ended: { kind: 'ended' },
  reseller: { kind: 'reseller', reseller: northwind },
  supportContact: { kind: 'supportContact', supportContact: northwind },
};

test.each<[SubscriptionState, string, Partial<Subscription> | 'already' | RefusalCode]>([
  ['active', 'licences', { state: 'active', quantity: 12 }],
  ['active', 'suspended', { state: 'suspended', suspendedAt: later }],
  ['active', 'resumed', 'already'],
  ['active', 'ended', { state: 'ended', endedAt: later }],
  ['active', 'reseller', { state: 'active', reseller: northwind }],
  ['active', 'supportContact', { state: 'active', supportContact: northwind }],
  ['suspended', 'licences', 'subscriptionSuspended'],
  ['suspended', 'suspended', 'already'],
  ['suspended', 'resumed', { state: 'active' }],
  ['suspended', 'ended', { state: 'ended', endedAt: later }],
  ['suspended', 'reseller', { state: 'suspended', suspendedAt: at, reseller: northwind }],
  ['suspended', 'supportContact', { state: 'suspended', supportContact: northwind }],
  ['ended', 'licences', 'subscriptionEnded'],
  ['ended', 'suspended', 'subscriptionEnded'],
  ['ended', 'resumed', 'subscriptionEnded'],
  ['ended', 'ended', 'already'],
  ['ended', 'reseller', 'subscriptionEnded'],
  ['ended', 'supportContact', 'subscriptionEnded'],
])('%s, %s: %j', (state, name, expected) => {
  const change = changes[name];
  if (!change) throw new Error(name);
  const before = subscription(state);
  expect(isAlready(before, change)).toBe(expected === 'already');
  if (expected === 'already') return;
  if (typeof expected === 'string') {
    expect(() => changed(before, change, later)).toThrow(new Refusal(expected));
    return;
  }
  const after = changed(before, change, later);
  expect(after).toMatchObject({ ...expected, version: 4, id: before.id });
  // What a state does not have is gone: the kept document has nothing that the next state does not know.
  expect(subscriptionSchema.parse(after)).toEqual(after);
  expect(isAlready(after, change)).toBe(true);
});
