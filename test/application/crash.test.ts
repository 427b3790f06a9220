import { decideInvitation } from '../../src/application/decideInvitation';
import { decidePartnershipRequest } from '../../src/application/decidePartnershipRequest';
import { draftInvitation } from '../../src/application/draftInvitation';
import { draftPartnershipRequest } from '../../src/application/draftPartnershipRequest';
import { endPartnership } from '../../src/application/endPartnership';
import { endRelationship } from '../../src/application/endRelationship';
import { listCustomers } from '../../src/application/listCustomers';
import { listProviders, listResellers } from '../../src/application/listPartnerships';
import { openInvitation } from '../../src/application/openInvitation';
import { acknowledgementRecord } from '../../src/application/records/acknowledgements';
import { relationshipRecord } from '../../src/application/records/customers';
import { invitationRecord } from '../../src/application/records/invitations';
import { partnershipRecord } from '../../src/application/records/partnerships';
import { showPartnershipEnding } from '../../src/application/showPartnershipEnding';
import { showRelationshipEnding } from '../../src/application/showRelationshipEnding';
import { acknowledgementVersion, statementIdSchema } from '../../src/domain/acknowledgement';
import type { Office } from '../support/office';
import { followerOf, people, visitors } from '../support/office';
import { audited, throughEveryCrash } from './support/crashes';

const fabrikam = people.nadia[0];
const northwind = people.chloe[0];
const litware = people.omar[0];
const fourth = visitors.alain[0];
const tailspin = visitors.hugo[0];
const id = 'd0000000-0000-4000-8000-000000000001';
const confirmed = {
  endingId: id,
  ticked: statementIdSchema.options,
  acknowledgementVersion,
  language: 'en' as const,
};

async function acknowledgedOnce(office: Office, ...tenants: string[]): Promise<void> {
  const copies = await Promise.all(
    tenants.map((tenantId) =>
      acknowledgementRecord.page(office.store, tenantId, { order: 'ascending', limit: 10 }),
    ),
  );
  const [first, second] = copies.map(({ items }) => items.map(({ value }) => value));
  expect(first).toHaveLength(1);
  expect(second).toEqual(first);
}

const customersOf = async (office: Office, who: keyof typeof people) =>
  (await listCustomers(office, await office.actor(who))).items.map(({ name }) => name);
const tokenOf = (link: string) => link.split('/').at(-1) ?? '';

test('ending a relationship is whole, whenever the process dies', async () => {
  const commits = await throughEveryCrash(
    {
      before: async (office) =>
        showRelationshipEnding(office, await office.actor('chloe'), {
          endingId: id,
          customerTenantId: tailspin,
          language: 'en',
        }),
      press: async (office) => endRelationship(office, await office.actor('chloe'), confirmed),
    },
    async (office) => {
      const fact = await relationshipRecord.read(office.store, tailspin, northwind, 'reseller');
      expect(fact?.value).toMatchObject({ state: 'removed', version: 2 });
      expect(await customersOf(office, 'chloe')).toEqual(['Woodgrove Bank']);
      await acknowledgedOnce(office, tailspin, northwind);
      await audited(office, tailspin, 'relationshipRemoved');
      await audited(office, northwind, 'relationshipRemoved');
    },
  );
  // The fact; the hold, the delivery and the removal of its message.
  expect(commits).toBe(5);
});

test.each<[string, keyof typeof people, string]>([
  ['the provider', 'paul', northwind],
  ['the reseller', 'chloe', fabrikam],
])('ending a partnership by %s is whole, whenever the process dies', async (_, who, counterpartTenantId) => {
  const commits = await throughEveryCrash(
    {
      before: async (office) =>
        showPartnershipEnding(office, await office.actor(who), {
          endingId: id,
          counterpartTenantId,
          language: 'en',
        }),
      press: async (office) => endPartnership(office, await office.actor(who), confirmed),
    },
    async (office) => {
      const fact = await partnershipRecord.read(office.store, fabrikam, northwind);
      expect(fact?.value).toMatchObject({ state: 'removed', version: 2 });
      expect((await listResellers(office, await office.actor('nadia'))).items).toEqual([]);
      expect((await listProviders(office, await office.actor('chloe'))).items).toEqual([]);
      await acknowledgedOnce(office, fabrikam, northwind);
      await audited(office, fabrikam, 'partnershipRemoved');
      await audited(office, northwind, 'partnershipRemoved');
    },
  );
  expect(commits).toBe(5);
});

test('accepting a partnership is whole, whenever the process dies', async () => {
  let token = '';
  const commits = await throughEveryCrash(
    {
      async before(office) {
        const paul = await office.actor('paul');
        const asked = { id, resellerName: 'Litware Cloud', language: 'en' as const };
        token = tokenOf((await draftPartnershipRequest(office, paul, asked)).link);
        await openInvitation(office, paul, { invitationId: id, follower: followerOf(paul) });
      },
      press: async (office) =>
        decidePartnershipRequest(office, token, await office.partnerVisitor('omar'), {
          outcome: 'accepted',
          authorisesOrdering: true,
        }),
    },
    async (office) => {
      const names = (await listResellers(office, await office.actor('nadia'))).items;
      expect(names.map(({ reseller }) => reseller.name)).toEqual(['Litware Cloud', 'Northwind Conseil']);
      const providers = (await listProviders(office, await office.actor('omar'))).items;
      expect(providers.map(({ name }) => name)).toEqual(['Fabrikam Distribution']);
      expect((await invitationRecord.read(office.store, fabrikam, id))?.value.state).toBe('accepted');
      await audited(office, fabrikam, 'invitationSent', 'partnershipAccepted');
      await audited(office, litware, 'partnershipAccepted');
    },
  );
  // The fact; hold, delivery and removal of the reseller's message; hold and removal of the sender's news.
  expect(commits).toBe(7);
});

test('accepting a reseller with its provider is whole, whenever the process dies', async () => {
  let token = '';
  const commits = await throughEveryCrash(
    {
      async before(office) {
        const chloe = await office.actor('chloe');
        const { link } = await draftInvitation(office, chloe, {
          id,
          customerName: 'Fourth Coffee',
          language: 'en',
          delegatedAdmin: true,
          provider: {},
        });
        token = tokenOf(link);
        await openInvitation(office, chloe, { invitationId: id, follower: followerOf(chloe) });
        await office.visitor('alain');
      },
      press: async (office) =>
        decideInvitation(office, token, await office.visitor('alain'), {
          outcome: 'accepted',
          agreementTicked: true,
        }),
    },
    async (office) => {
      for (const [partner, delegatedAdmin] of [
        [northwind, true],
        [fabrikam, false],
      ] as const) {
        const fact = await relationshipRecord.read(office.store, fourth, partner, 'reseller');
        expect(fact?.value).toMatchObject({ state: 'active', version: 1, delegatedAdmin });
      }
      expect(await customersOf(office, 'chloe')).toContain('Fourth Coffee');
      expect(await customersOf(office, 'nadia')).toContain('Fourth Coffee');
      expect((await invitationRecord.read(office.store, northwind, id))?.value.state).toBe('accepted');
      await audited(office, fourth, 'agreementSigned', 'relationshipAccepted', 'relationshipAccepted');
      await audited(office, fabrikam, 'relationshipAccepted');
      await audited(office, northwind, 'invitationSent', 'invitationAccepted');
    },
  );
  // Binding and decision; hold, delivery and removal of each partner's message; hold and removal of the sender's news.
  expect(commits).toBe(11);
});
