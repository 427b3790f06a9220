import fc from 'fast-check';
import { askPartnerToEnd } from '../../src/application/askPartnerToEnd';
import { deletePartner } from '../../src/application/deletePartner';
import { CommitConflict } from '../../src/application/documentStore';
import { listPartners } from '../../src/application/listPartners';
import { customerEntryRecord, relationshipRecord } from '../../src/application/records/customers';
import { removeAdminRoles } from '../../src/application/removeAdminRoles';
import { showPartner } from '../../src/application/showPartner';
import { verifyAudit } from '../../src/application/verifyAudit';
import { isListed } from '../../src/domain/partnerKind';
import { Refusal } from '../../src/domain/refusal';
import type { Relationship } from '../../src/domain/relationship';
import { readDemoDirectory } from '../../src/local/demoDirectory';
import type { Office } from '../support/office';
import { openOffice, visitors } from '../support/office';
import { openPost } from '../support/post';
import { touching } from '../support/touching';
import type { Customers, Played } from './support/steps';
import { play, step } from './support/steps';

const all = { order: 'ascending' as const, limit: 100 };
const { partners, customers } = readDemoDirectory();
const [partnerTenants, customerTenants] = [partners, customers].map((organisations) =>
  organisations.map(({ tenantId }) => tenantId),
) as [string[], string[]];
const everybody = Object.keys(visitors) as Customers[];
const acts = { removeAdminRoles, deletePartner, askPartnerToEnd };

/** What the customers' people do about their partners, most of it about one that they have. */
const customerStep = fc.record({
  do: fc.constant('act' as const),
  who: fc.constantFrom<Customers>('anne', 'claire', 'alain', 'hugo', ...everybody),
  act: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
  which: fc.nat(7),
  stale: fc.constantFrom(0, 0, 0, 1),
  partner: fc.option(fc.constantFrom(...partnerTenants), { freq: 4 }),
});

type CustomerStep = typeof customerStep extends fc.Arbitrary<infer S> ? S : never;

async function act(office: Office, doing: CustomerStep): Promise<void> {
  const visitor = await office.visitor(doing.who);
  const rows = (await listPartners(office, visitor)).partners;
  const row = rows[doing.which % Math.max(rows.length, 1)];
  const partnerTenantId = doing.partner ?? row?.partner.tenantId ?? partnerTenants[0] ?? '';
  const type = row?.type ?? 'reseller';
  await acts[doing.act](office, visitor, {
    partnerTenantId,
    type,
    version: Math.max((row?.version ?? 1) - doing.stale, 1),
  });
}

type Facts = ReadonlyMap<string, Relationship>;

async function factsOf(office: Office): Promise<Facts> {
  const found = new Map<string, Relationship>();
  for (const customer of customerTenants) {
    const { items } = await relationshipRecord.page(office.store, customer, all);
    for (const { value } of items) {
      found.set([customer, value.partner.tenantId, value.type].join(), value);
    }
  }
  return found;
}

/** Nobody comes to privileges but by an acceptance of that customer's own Global admin, and what is deleted stays so. */
function noPrivilegesReturn(before: Facts, after: Facts, accepting: string | null): void {
  for (const [key, now] of after) {
    const was = before.get(key);
    const [customer] = key.split(',');
    if (now.delegatedAdmin && !was?.delegatedAdmin) expect(accepting).toBe(customer);
    if (was?.state === 'deleted' && now.state !== 'deleted') expect(accepting).toBe(customer);
    expect(now.version).toBeGreaterThanOrEqual(was?.version ?? 1);
  }
}

/** Each customer sees its own partners, all of them and no others, from its own partition and its partners' alone. */
async function seesItsOwn(
  office: Office,
  touches: ReturnType<typeof touching>,
  who: Customers,
  facts: Facts,
) {
  const visitor = await office.visitor(who);
  const { tenantId } = visitor.organisation;
  const own = [...facts].filter(([key]) => key.startsWith(tenantId)).map(([, fact]) => fact);
  const seen: string[] = [];
  const touched = await touches.during(async () => {
    let continuation: string | undefined;
    do {
      const page = await listPartners(office, visitor, continuation);
      seen.push(...page.partners.map(({ partner, type }) => `${partner.tenantId} ${type}`));
      continuation = page.continuation;
    } while (continuation !== undefined);
  });
  const listed = own.filter(isListed).map(({ partner, type }) => `${partner.tenantId} ${type}`);
  expect(seen.sort()).toEqual(listed.sort());
  for (const one of touched) expect([tenantId, ...partnerTenants]).toContain(one);

  for (const partner of partnerTenants) {
    const looked = await touches.during(() => showPartner(office, visitor, partner).catch(ignoreRefusal));
    const known = own.some((fact) => fact.partner.tenantId === partner);
    for (const one of looked) expect(known ? [tenantId, partner] : [tenantId]).toContain(one);
  }
}

async function listsAgree(office: Office, facts: Facts): Promise<void> {
  const wanted = [...facts]
    .filter(([, { state }]) => state === 'active')
    .map(([key, { version, delegatedAdmin }]) => `${key},${version},${String(delegatedAdmin)}`);
  const listed: string[] = [];
  for (const partner of partnerTenants) {
    const { items } = await customerEntryRecord.page(office.store, partner, all);
    for (const { value } of items) {
      const { tenantId, type, version, delegatedAdmin } = value;
      listed.push([tenantId, partner, type, version, String(delegatedAdmin)].join());
    }
  }
  expect(listed.sort()).toEqual(wanted.sort());
}

function ignoreRefusal(error: unknown): void {
  if (!(error instanceof Refusal) && !(error instanceof CommitConflict)) throw error;
}

test('whatever customers and partners do: no privileges come back unasked, and each sees its own partners', async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(step, { weight: 12, arbitrary: customerStep }), {
        minLength: 15,
        maxLength: 40,
        size: 'max',
      }),
      fc.constantFrom(...everybody),
      async (steps, curious) => {
        const touches = touching();
        const office = await openOffice(touches.wrap);
        const post = openPost(office);
        const played: Played = { links: [], endings: [] };
        try {
          let facts = await factsOf(office);
          for (const each of steps) {
            await (each.do === 'act' ? act(office, each) : play(office, post, played, each)).catch(
              ignoreRefusal,
            );
            const after = await factsOf(office);
            noPrivilegesReturn(facts, after, each.do === 'decide' ? visitors[each.who][0] : null);
            facts = after;
          }
          await seesItsOwn(office, touches, curious, facts);
          await post.deliver();
          await listsAgree(office, facts);
          for (const tenantId of [...customerTenants, ...partnerTenants]) {
            expect((await verifyAudit(office, tenantId)).faults).toEqual([]);
          }
          for (const { state, delegatedAdmin, type } of facts.values()) {
            reached.add(state);
            if (type === 'reseller' && state === 'active') reached.add(String(delegatedAdmin));
          }
          expect(post.problems).toEqual([]);
        } finally {
          await office.close();
        }
      },
    ),
    { numRuns: 40 },
  );
  // The play is worth something only if its steps come to pass.
  expect([...reached]).toEqual(expect.arrayContaining(['active', 'deleted', 'true', 'false']));
}, 90_000);
