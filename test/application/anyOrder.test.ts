import fc from 'fast-check';
import { CommitConflict } from '../../src/application/documentStore';
import { decideInvitation } from '../../src/application/decideInvitation';
import { draftInvitation } from '../../src/application/draftInvitation';
import { listCustomers } from '../../src/application/listCustomers';
import { openInvitation } from '../../src/application/openInvitation';
import { presentInvitation } from '../../src/application/presentInvitation';
import { auditEntryRecord } from '../../src/application/records/audit';
import { decisionRecord, relationshipRecord } from '../../src/application/records/customers';
import { chained, emptyAuditHead } from '../../src/domain/audit';
import { Refusal } from '../../src/domain/refusal';
import type { Office } from '../support/office';
import { followerOf, openOffice, people, visitors } from '../support/office';
import { openPost } from '../support/post';

type Partners = keyof typeof people;
type Customers = keyof typeof visitors;
type Step =
  | { do: 'draft'; who: Partners; named: boolean; delegatedAdmin: boolean }
  | { do: 'send'; who: Partners; which: number }
  | { do: 'look'; who: Customers | 'nobody'; which: number }
  | { do: 'decide'; who: Customers; which: number; outcome: 'accepted' | 'declined'; ticked: boolean }
  | { do: 'decideTogether'; who: Customers; other: Customers; which: number }
  | { do: 'deliver' }
  | { do: 'wait'; days: number };

// Whoever can bring something about comes more often, so that the sequences reach the states that matter.
const partner = fc.constantFrom<Partners>(...(Object.keys(people) as Partners[]), 'chloe', 'chloe', 'grace');
const customer = fc.constantFrom<Customers>(
  ...(Object.keys(visitors) as Customers[]),
  'alain',
  'alain',
  'hugo',
  'hugo',
);
const which = fc.nat(3);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('draft' as const),
      who: partner,
      named: fc.boolean(),
      delegatedAdmin: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('send' as const), who: partner, which }) },
  fc.record({
    do: fc.constant('look' as const),
    who: fc.oneof(customer, fc.constant('nobody' as const)),
    which,
  }),
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      who: customer,
      which,
      outcome: fc.constantFrom('accepted' as const, 'declined' as const),
      ticked: fc.boolean(),
    }),
  },
  fc.record({ do: fc.constant('decideTogether' as const), who: customer, other: customer, which }),
  fc.record({ do: fc.constant('deliver' as const) }),
  fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 20 }) }),
);

interface Link {
  readonly id: string;
  readonly token: string;
}

/** Plays one step; a refusal is an answer like any other, and anything else thrown is a failure. */
async function play(
  office: Office,
  post: ReturnType<typeof openPost>,
  links: Link[],
  step: Step,
): Promise<void> {
  const link = 'which' in step ? links[step.which % Math.max(links.length, 1)] : undefined;
  const decide = async (who: Customers, ticked: boolean, outcome: 'accepted' | 'declined') =>
    link &&
    decideInvitation(office, link.token, await office.visitor(who), { outcome, agreementTicked: ticked });
  switch (step.do) {
    case 'draft': {
      const id = office.newId();
      const name = step.named ? { customerName: 'Some Customer' } : {};
      const drafted = await draftInvitation(office, await office.actor(step.who), {
        id,
        ...name,
        language: 'en',
        delegatedAdmin: step.delegatedAdmin,
      });
      links.push({ id, token: drafted.link.split('/').at(-1) ?? '' });
      return;
    }
    case 'send': {
      const actor = await office.actor(step.who);
      if (link) await openInvitation(office, actor, { invitationId: link.id, follower: followerOf(actor) });
      return;
    }
    case 'look':
      if (link)
        await presentInvitation(
          office,
          link.token,
          step.who === 'nobody' ? null : await office.visitor(step.who),
          true,
        );
      return;
    case 'decide':
      await decide(step.who, step.ticked, step.outcome);
      return;
    case 'decideTogether':
      await Promise.allSettled([decide(step.who, true, 'accepted'), decide(step.other, true, 'accepted')]);
      return;
    case 'deliver':
      return post.deliver();
    case 'wait':
      office.later(step.days * 86_400_000);
      return;
  }
}

async function holds(office: Office, links: readonly Link[], seeded: ReadonlySet<string>): Promise<void> {
  const customerTenants = [...new Set(Object.values(visitors).map(([tenantId]) => tenantId))];
  const admins = new Map<string, string | null>(
    Object.values(visitors).map(([tenantId, objectId, , admin]) => [objectId, admin ? tenantId : null]),
  );
  const decided = new Map<string, number>();
  for (const tenantId of customerTenants) {
    const relationships = await relationshipRecord.page(office.store, tenantId, {
      order: 'ascending',
      limit: 100,
    });
    for (const { value } of relationships.items) {
      const known = seeded.has(`${tenantId} ${value.partner.tenantId} ${value.type}`);
      // No relationship without an acceptance by that customer's own Global admin.
      if (!known || value.version > 1) expect(admins.get(value.acceptedBy?.objectId ?? '')).toBe(tenantId);
    }
    for (const { id } of links) {
      if (await decisionRecord.read(office.store, tenantId, id)) decided.set(id, (decided.get(id) ?? 0) + 1);
    }
  }
  for (const count of decided.values()) expect(count).toBe(1);
  for (const tenantId of [...customerTenants, ...new Set(Object.values(people).map(([id]) => id))]) {
    const audit = await auditEntryRecord.page(office.store, tenantId, { order: 'ascending', limit: 100 });
    let head = emptyAuditHead;
    for (const { value } of audit.items) {
      const { hash, previousHash: _, sequence: __, ...event } = value;
      expect(chained(head, event).hash).toBe(hash);
      head = value;
    }
  }
}

/** Once everything is delivered, each partner's list shows exactly what its customers have on record. */
async function listsAgree(office: Office): Promise<void> {
  for (const who of ['chloe', 'omar', 'dana', 'wei'] as const) {
    const actor = await office.actor(who);
    for (const entry of (await listCustomers(office, actor)).items) {
      const fact = await relationshipRecord.read(
        office.store,
        entry.tenantId,
        actor.partner.tenantId,
        entry.type,
      );
      expect(fact?.value).toMatchObject({
        state: 'active',
        delegatedAdmin: entry.delegatedAdmin,
        version: entry.version,
      });
    }
  }
}

test('whatever anybody does in whatever order, only a customer’s own Global admin makes a relationship, and once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      fc.array(step, { minLength: 5, maxLength: 30 }),
      async (delegatedAdmin, steps) => {
        const office = await openOffice();
        const post = openPost(office);
        const links: Link[] = [];
        const seeded = new Set<string>();
        for (const [tenantId] of Object.values(visitors)) {
          const { items } = await relationshipRecord.page(office.store, tenantId, {
            order: 'ascending',
            limit: 100,
          });
          for (const { value } of items) seeded.add(`${tenantId} ${value.partner.tenantId} ${value.type}`);
        }
        try {
          await play(office, post, links, { do: 'draft', who: 'chloe', named: true, delegatedAdmin });
          await play(office, post, links, { do: 'send', who: 'chloe', which: 0 });
          for (const each of steps) {
            await play(office, post, links, each).catch((error: unknown) => {
              if (!(error instanceof Refusal) && !(error instanceof CommitConflict)) throw error;
            });
            await holds(office, links, seeded);
          }
          await post.deliver();
          await listsAgree(office);
          expect(post.problems).toEqual([]);
        } finally {
          await office.close();
        }
      },
    ),
    { numRuns: 60 },
  );
});
