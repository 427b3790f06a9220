import fc from 'fast-check';
import { CommitConflict } from '../../src/application/documentStore';
import {
  customerByDateRecord,
  customerEntryRecord,
  relationshipRecord,
} from '../../src/application/records/customers';
import { orderRecord, placedOrderRecord } from '../../src/application/records/orders';
import { verifyAudit } from '../../src/application/verifyAudit';
import { Refusal } from '../../src/domain/refusal';
import { everyDocument } from '../support/documents';
import type { Office } from '../support/office';
import { openOffice } from '../support/office';
import { openPost } from '../support/post';
import { partnershipWithLitware } from './support/partnership';
import { actionsOf, fabrikam, litware, northwind, subscriptionsOf } from './support/providerWork';
import type { Worked } from './support/workSteps';
import { nothingYet, work, workStep } from './support/workSteps';

const all = { order: 'ascending' as const, limit: 100 };
const partners = [fabrikam, northwind, litware];

/** What is so after every step, at every customer. */
async function holds(office: Office, { tenants, done, cancelled, passwords }: Worked): Promise<void> {
  // However often an order is confirmed, it is carried out once; one that was cancelled, never.
  const orders = done.map(({ orderId }) => orderId);
  expect(new Set(orders).size).toBe(orders.length);
  for (const orderId of cancelled) expect(orders).not.toContain(orderId);
  // Each temporary password is given once.
  const issues = passwords.map(({ orderId, issue }) => `${orderId} ${String(issue)}`);
  expect(new Set(issues).size).toBe(issues.length);
  for (const tenantId of tenants) {
    const has = await subscriptionsOf(office, tenantId);
    const facts = (await relationshipRecord.page(office.store, tenantId, all)).items;
    const active = facts.filter(({ value }) => value.state === 'active' && value.type === 'reseller');
    for (const subscription of has.filter(({ state }) => state === 'active')) {
      // Whoever provides what is in use has a relationship.
      expect(active.map(({ value }) => value.partner.tenantId)).toContain(subscription.provider.tenantId);
    }
    // What was ordered is there whole, and nothing else is.
    const placed = (await placedOrderRecord.page(office.store, tenantId, all)).items;
    const promised = placed.flatMap(({ value }) => value.subscriptions.map(({ id }) => id));
    expect(has.flatMap(({ id, orderId }) => (orderId === undefined ? [] : [id])).sort()).toEqual(
      promised.sort(),
    );
    const ours = done.filter((one) => one.tenantId === tenantId).map(({ orderId }) => orderId);
    expect(placed.map(({ value }) => value.id).sort()).toEqual(ours.sort());
  }
}

/** Once everything is delivered, every list shows what is on record where the facts are. */
async function listsAgree(office: Office, { tenants, done }: Worked): Promise<void> {
  const facts: string[] = [];
  for (const tenantId of tenants) {
    const associated = (await subscriptionsOf(office, tenantId))
      .filter(({ state, provider }) => state !== 'ended' && provider.tenantId === fabrikam)
      .flatMap(({ reseller }) => (reseller ? [reseller.tenantId] : []));
    for (const { value } of (await relationshipRecord.page(office.store, tenantId, all)).items) {
      if (value.state !== 'active') continue;
      const { partner, type, version, delegatedAdmin } = value;
      const resellers = partner.tenantId === fabrikam ? [...new Set(associated)].sort().join('+') : '';
      facts.push([partner.tenantId, tenantId, type, version, delegatedAdmin, resellers].join());
    }
  }
  for (const record of [customerEntryRecord, customerByDateRecord]) {
    const listed: string[] = [];
    for (const partner of partners) {
      for (const { value } of (await record.page(office.store, partner, all)).items) {
        const { tenantId, type, version, delegatedAdmin, associated = [] } = value;
        const resellers = associated
          .map((one) => one.tenantId)
          .sort()
          .join('+');
        listed.push([partner, tenantId, type, version, delegatedAdmin, resellers].join());
      }
    }
    expect(listed.sort()).toEqual(facts.sort());
  }
  for (const { orderId } of done) {
    const order = await orderRecord.read(office.store, fabrikam, orderId);
    // An order is forgotten after a day; until then it says what came of it.
    if (order) expect(order.value.state).toBe('placed');
  }
}

test('whatever is ordered, changed and ended in whatever order: once or not at all, and every list agrees', async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(workStep, { minLength: 20, maxLength: 45, size: 'max' }), async (steps) => {
      const office = await openOffice();
      const post = openPost(office);
      const worked = nothingYet();
      try {
        await partnershipWithLitware(office);
        for (const step of steps) {
          await work(office, post, worked, step).catch((error: unknown) => {
            if (!(error instanceof Refusal) && !(error instanceof CommitConflict)) throw error;
          });
          await holds(office, worked);
        }
        await post.deliver();
        await listsAgree(office, worked);
        for (const tenantId of [...worked.tenants, ...partners]) {
          expect((await verifyAudit(office, tenantId)).faults).toEqual([]);
          for (const action of await actionsOf(office, tenantId)) reached.add(action);
          const documents = JSON.stringify(await everyDocument(office.store, tenantId));
          for (const { password } of worked.passwords) expect(documents).not.toContain(password);
        }
        expect(post.problems).toEqual([]);
      } finally {
        await office.close();
      }
    }),
    { numRuns: 60 },
  );
  // The play is worth something only if its steps come to pass.
  const wanted = [
    'customerAdded',
    'subscriptionOrdered',
    'licencesChanged',
    'subscriptionSuspended',
    'subscriptionEnded',
    'resellerAssociated',
    'relationshipRemoved',
    'partnershipRemoved',
    'temporaryPasswordShown',
  ];
  expect([...reached]).toEqual(expect.arrayContaining(wanted));
}, 90_000);
