import { listCustomers } from '../../src/application/listCustomers';
import { changeOrder, showOrder } from '../../src/application/orders/changeOrder';
import { relationshipRecord } from '../../src/application/records/customers';
import { handoverRecord } from '../../src/application/records/orders';
import { StoreUnavailable } from '../../src/application/documentStore';
import type { DocumentStore } from '../../src/application/documentStore';
import { changeLicences } from '../../src/application/subscriptions/changeLicences';
import type { Office, people } from '../support/office';
import { openOffice } from '../support/office';
import { openPost } from '../support/post';
import { audited, throughEveryCrash } from './support/crashes';
import {
  confirm,
  contosoStarted,
  copilot,
  e3,
  fabrikam,
  northwind,
  orderStarted,
  pressOn,
  subscriptionOf,
  subscriptionsOf,
  viaNorthwind,
  woodgrove,
} from './support/providerWork';

const id = 'd0000000-0000-4000-8000-000000000001';
const ofReseller = { id, reseller: viaNorthwind, lines: [e3, copilot] };
const press = (office: Office) => confirm(office, id);

const listed = async (office: Office, who: keyof typeof people, name: string) =>
  (await listCustomers(office, await office.actor(who))).items.find((entry) => entry.name === name);

test('an order is whole, whenever the process dies', async () => {
  const commits = await throughEveryCrash(
    { before: (office) => orderStarted(office, ofReseller), press },
    async (office) => {
      const has = await subscriptionsOf(office, woodgrove);
      expect(has.map(({ offer }) => offer)).toEqual([
        'Microsoft 365 Business Premium',
        'Microsoft 365 Copilot',
        'Microsoft 365 E3',
      ]);
      const paul = await office.actor('paul');
      expect((await showOrder(office, paul, id)).order.state).toBe('placed');
      for (const tenantId of [woodgrove, fabrikam, northwind]) {
        await audited(office, tenantId, 'subscriptionOrdered', 'subscriptionOrdered');
      }
    },
  );
  // Binding and order; hold, delivery and removal of each partner's message.
  expect(commits).toBe(9);
});

test('a new customer is whole, whenever the process dies', async () => {
  const commits = await throughEveryCrash(
    { before: (office) => contosoStarted(office, ofReseller), press },
    async (office) => {
      const { placed } = await press(office);
      const { tenantId } = placed.customer;
      expect(await subscriptionsOf(office, tenantId)).toHaveLength(2);
      for (const [partner, delegatedAdmin] of [
        [northwind, true],
        [fabrikam, false],
      ] as const) {
        const fact = await relationshipRecord.read(office.store, tenantId, partner, 'reseller');
        expect(fact?.value).toMatchObject({ state: 'active', version: 1, delegatedAdmin });
      }
      expect(await listed(office, 'nadia', 'Contoso Médical')).toMatchObject({ tenantId });
      expect(await listed(office, 'chloe', 'Contoso Médical')).toMatchObject({ tenantId });
      const handover = await handoverRecord.read(office.store, tenantId, id);
      expect(handover?.value).toMatchObject({ issue: 1, for: { name: 'Paul Okafor' } });
      for (const partition of [tenantId, fabrikam, northwind]) {
        await audited(office, partition, 'customerAdded', 'subscriptionOrdered', 'subscriptionOrdered');
      }
      // The domain is this customer's for good.
      office.later(40 * 86_400_000);
      await expect(contosoStarted(office)).rejects.toMatchObject({ code: 'domainTaken' });
    },
  );
  // Binding, domain and customer; hold, domain kept, delivery and removal of one message, the same but the domain of the other.
  expect(commits).toBe(11);
});

test('a change is whole, whenever the process dies', async () => {
  await throughEveryCrash(
    {
      before: async (office) => {
        await orderStarted(office, ofReseller);
        await press(office);
        await openPost(office).deliver();
      },
      press: async (office) => {
        const shown = { ...(await subscriptionOf(office, woodgrove, 'Microsoft 365 E3')), version: 1 };
        const change = { ...pressOn(woodgrove, shown), quantity: 30 };
        return changeLicences(office, await office.actor('paul'), change);
      },
    },
    async (office) => {
      const after = await subscriptionOf(office, woodgrove, 'Microsoft 365 E3');
      expect(after).toMatchObject({ quantity: 30, version: 2 });
      for (const tenantId of [woodgrove, fabrikam, northwind]) {
        await audited(office, tenantId, 'subscriptionOrdered', 'subscriptionOrdered', 'licencesChanged');
      }
    },
  );
});

test.each<[string, boolean]>([
  ['was written all the same', true],
  ['was not written', false],
])(
  'a store that does not answer whether a commit %s: pressed again, it is ordered once',
  async (_, written) => {
    let silentAt = Number.POSITIVE_INFINITY;
    const silent = (store: DocumentStore): DocumentStore => ({
      ...store,
      async commit(partition, operations) {
        silentAt -= 1;
        if (silentAt !== 0) return store.commit(partition, operations);
        if (written) await store.commit(partition, operations);
        throw new StoreUnavailable('timed out');
      },
    });
    for (const commit of [1, 2]) {
      const office = await openOffice(silent);
      try {
        await orderStarted(office, ofReseller);
        silentAt = commit;
        await expect(press(office)).rejects.toThrow(StoreUnavailable);
        const edit = { orderId: id, version: 1, lines: [copilot] };
        const isBound = written || commit === 2;
        const paul = await office.actor('paul');
        // What was confirmed and may be under way is not edited behind the person's back.
        if (isBound)
          await expect(changeOrder(office, paul, edit)).rejects.toMatchObject({ code: 'orderUnderway' });
        await press(office);
        expect(await subscriptionsOf(office, woodgrove)).toHaveLength(3);
      } finally {
        await office.close();
      }
    }
  },
);
