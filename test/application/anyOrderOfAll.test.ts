import fc from 'fast-check';
import { CommitConflict } from '../../src/application/documentStore';
import { findInvitations } from '../../src/application/findInvitations';
import { listAudit } from '../../src/application/listAudit';
import { listCustomers } from '../../src/application/listCustomers';
import { listInvitations } from '../../src/application/listInvitations';
import { listProviders, listResellers } from '../../src/application/listPartnerships';
import { providersOf } from '../../src/application/providersOf';
import { acknowledgementRecord } from '../../src/application/records/acknowledgements';
import { auditEntryRecord } from '../../src/application/records/audit';
import { customerEntryRecord, relationshipRecord } from '../../src/application/records/customers';
import { partnershipRecord, providerEntryRecord } from '../../src/application/records/partnerships';
import { verifyAudit } from '../../src/application/verifyAudit';
import type { EndingKind } from '../../src/domain/acknowledgement';
import { acknowledgementVersion, statementsFor, textHash } from '../../src/domain/acknowledgement';
import type { AuditAction } from '../../src/domain/audit';
import { Refusal } from '../../src/domain/refusal';
import type { Relationship } from '../../src/domain/relationship';
import type { Partnership } from '../../src/domain/partnership';
import { statementText } from '../../src/i18n/acknowledgement';
import type { Office } from '../support/office';
import { openOffice, people, visitors } from '../support/office';
import { openPost } from '../support/post';
import { touching } from '../support/touching';
import type { Played, Staff } from './support/steps';
import { play, step } from './support/steps';

const all = { order: 'ascending' as const, limit: 100 };
const staff = Object.keys(people) as Staff[];
const tenantsOf = (who: object) => [
  ...new Set(Object.values(who as typeof people).map(([tenantId]) => tenantId)),
];
const [customerTenants, partnerTenants] = [tenantsOf(visitors), tenantsOf(people)];
/** Who of the customers' people is Global admin of which tenant. */
const admins = new Map<string, string>(
  Object.values(visitors).flatMap(([tenantId, objectId, , admin]) => (admin ? [[objectId, tenantId]] : [])),
);

async function relationships(office: Office): Promise<readonly (Relationship & { customer: string })[]> {
  const pages = await Promise.all(
    customerTenants.map(async (customer) => {
      const { items } = await relationshipRecord.page(office.store, customer, all);
      return items.map(({ value }) => ({ ...value, customer }));
    }),
  );
  return pages.flat();
}

async function partnerships(office: Office): Promise<readonly Partnership[]> {
  const pages = await Promise.all(
    partnerTenants.map((tenantId) => partnershipRecord.page(office.store, tenantId, all)),
  );
  return pages.flatMap(({ items }) => items.map(({ value }) => value));
}

/** An ending stands on what was stated: every statement, in the words in force, by somebody of the side that ended it. */
async function fullyAcknowledged(
  office: Office,
  kind: EndingKind,
  home: string,
  acknowledgementId: string,
  by: string,
): Promise<void> {
  const kept = (await acknowledgementRecord.read(office.store, home, acknowledgementId))?.value;
  expect(kept).toMatchObject({ kind, version: acknowledgementVersion, by: { tenantId: by } });
  const words = kept ? kept.language : 'en';
  expect(kept?.statements).toEqual(
    statementsFor(kind).map((id) => ({ id, textHash: textHash(statementText(id, words)) })),
  );
}

async function holds(office: Office): Promise<void> {
  for (const relationship of await relationships(office)) {
    const { state, customer, partner, acceptedBy, version } = relationship;
    // No relationship without an acceptance by that customer's own Global admin, but for those there were before.
    if (acceptedBy) expect(admins.get(acceptedBy.objectId)).toBe(customer);
    else expect(version).toBe(state === 'active' ? 1 : 2);
    if (relationship.state === 'removed') {
      await fullyAcknowledged(
        office,
        'relationship',
        customer,
        relationship.acknowledgementId,
        partner.tenantId,
      );
    }
    // What an active subscription holds is never ended.
    if (customer === visitors.claire[0]) expect(state).toBe('active');
  }
  for (const partnership of await partnerships(office)) {
    const { provider, reseller, acceptedBy, version, state } = partnership;
    if (acceptedBy) {
      const accepting = Object.values(people).find(([, objectId]) => objectId === acceptedBy.objectId);
      expect(accepting?.[0]).toBe(reseller.tenantId);
    } else expect(version).toBe(state === 'active' ? 1 : 2);
    if (partnership.state === 'removed') {
      const { acknowledgementId, removedBy } = partnership;
      const by = removedBy === 'provider' ? provider.tenantId : reseller.tenantId;
      await fullyAcknowledged(office, 'partnership', provider.tenantId, acknowledgementId, by);
    }
  }
}

/** Whatever anybody asks to see comes from the partition of its own organisation, and from no other. */
async function seesItsOwnAlone(
  office: Office,
  touches: ReturnType<typeof touching>,
  who: Staff,
): Promise<void> {
  const actor = await office.actor(who);
  const looks: readonly (() => Promise<unknown>)[] = [
    () => listCustomers(office, actor),
    () => listInvitations(office, actor),
    () => listProviders(office, actor),
    () => listResellers(office, actor),
    () => providersOf(office, actor),
    () => findInvitations(office, actor, 'Some Customer'),
    () => listAudit(office, actor),
  ];
  for (const look of looks) {
    const touched = await touches.during(() => look().catch(ignoreRefusal));
    expect([...touched].filter((tenantId) => tenantId !== actor.partner.tenantId)).toEqual([]);
  }
}

/** Once everything is delivered, every list shows what is on record where the facts are, and nothing else. */
async function listsAgree(office: Office): Promise<void> {
  const facts = (await relationships(office))
    .filter(
      ({ state, partner }) => state === 'active' && partnerTenants.some((one) => one === partner.tenantId),
    )
    .map(({ customer, partner, type, version }) => [partner.tenantId, customer, type, version].join());
  const agreed = (await partnerships(office))
    .filter(({ state }) => state === 'active')
    .map(({ provider, reseller, version }) => [reseller.tenantId, provider.tenantId, version].join());
  const listed: string[] = [];
  const providers: string[] = [];
  for (const tenantId of partnerTenants) {
    for (const { value } of (await customerEntryRecord.page(office.store, tenantId, all)).items) {
      listed.push([tenantId, value.tenantId, value.type, value.version].join());
    }
    for (const { value } of (await providerEntryRecord.page(office.store, tenantId, all)).items) {
      if (value.state === 'active') providers.push([tenantId, value.tenantId, value.version].join());
    }
  }
  expect(listed.sort()).toEqual(facts.sort());
  expect(providers.sort()).toEqual(agreed.sort());
}

async function actionsOf(office: Office, tenantId: string): Promise<readonly AuditAction[]> {
  const { items } = await auditEntryRecord.page(office.store, tenantId, all);
  return items.map(({ value }) => value.action);
}

function ignoreRefusal(error: unknown): void {
  if (!(error instanceof Refusal) && !(error instanceof CommitConflict)) throw error;
}

test('whatever anybody does in whatever order: acceptances, acknowledgements and tenants are kept', async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 20, maxLength: 50, size: 'max' }),
      fc.constantFrom(...staff),
      async (steps, curious) => {
        const touches = touching();
        const office = await openOffice(touches.wrap);
        const post = openPost(office);
        const played: Played = { links: [], endings: [] };
        try {
          for (const each of steps) {
            await play(office, post, played, each).catch(ignoreRefusal);
            await holds(office);
          }
          await seesItsOwnAlone(office, touches, curious);
          await post.deliver();
          await listsAgree(office);
          for (const tenantId of [...customerTenants, ...partnerTenants]) {
            expect((await verifyAudit(office, tenantId)).faults).toEqual([]);
            for (const action of await actionsOf(office, tenantId)) reached.add(action);
          }
          expect(post.problems).toEqual([]);
        } finally {
          await office.close();
        }
      },
    ),
    { numRuns: 80 },
  );
  // The play is worth something only if its steps come to pass.
  const wanted = ['relationshipAccepted', 'relationshipRemoved', 'partnershipAccepted', 'partnershipRemoved'];
  expect([...reached]).toEqual(expect.arrayContaining(wanted));
}, 60_000);
