import { people } from '../../support/office';
import { removeAdminRoles } from '../../../src/application/removeAdminRoles';
import { partnerKinds } from '../../../src/domain/partnerKind';
import { actPath, asAnneConfirming, asMember, bellowsPartners, browse } from './customerWays';
import type { PageCase } from './pageCase';
import { get } from './pageWays';

const alpine = 'Alpine Cloud Services';
const onePath = `/partners/${bellowsPartners.reseller}`;

/** The pages of a customer's partners. */
export const customerPages = {
  partners: {
    visit: asMember('Anne Weiler', '/partners'),
    status: 200,
    says: ({ partners }) => [
      partners.list.title('Bellows College'),
      alpine,
      'Wide World Licensing',
      ...partnerKinds.map((kind) => partners.kinds[kind]),
      partners.list.privileges,
      partners.sinceBefore,
      partners.nav.agreement,
      partners.nav.audit,
    ],
  },
  partnersNone: {
    visit: asMember('Robin Hayes', '/partners'),
    status: 200,
    says: ({ partners }) => [partners.list.empty, partners.list.find],
  },
  partnersWaiting: {
    async visit(portal, reader, language) {
      const path = await portal.invite({ language, delegatedAdmin: true });
      await reader.signIn(portal.url, 'Lucie Roche', path);
      await browse(portal, reader, path);
      await reader.signIn(portal.url, 'Alain Besson', '/partners');
      return reader.get(`${portal.url}/partners`);
    },
    status: 200,
    says: ({ partners, offer }) => [
      partners.list.waiting,
      partners.list.read('Northwind Conseil'),
      offer.what.withPrivileges,
      partners.list.until('2026-12-21T09:00:00.000Z'),
    ],
  },
  partnersSignIn: {
    visit: get('/partners'),
    status: 200,
    says: ({ partners, signIn }) => [partners.signIn.title, signIn.button, '/signin?to=%2Fpartners'],
  },
  partnersNotCustomer: {
    visit: asMember('Omar Haddad', '/partners'),
    status: 403,
    says: ({ partners, notCustomer }) => [partners.notCustomer, notCustomer.text('Litware Cloud')],
  },
  partner: {
    visit: asMember('Anne Weiler', onePath),
    status: 200,
    says: ({ partners, offer, partnerKinds: kinds }) => [
      alpine,
      kinds.directBill,
      offer.partnerId('4100008'),
      partners.kinds.resellerAndDelegatedAdministrator,
      partners.may.sell,
      partners.may.administer,
      partners.actions.removeAdminRoles,
      partners.actions.askToEnd,
      partners.details.noHistory,
    ],
  },
  partnerWithHistory: {
    async visit(portal, reader, language) {
      const path = await portal.invite({ language, delegatedAdmin: true });
      await reader.signIn(portal.url, 'Hugo Lambert', path);
      const form = await reader.formToken(portal.url + path);
      await reader.post(`${portal.url}${path}/decision`, { form, choice: 'accepted' });
      return reader.get(`${portal.url}/partners/${people.chloe[0]}`);
    },
    status: 200,
    says: ({ partners, audit }) => [
      partners.details.ways.invitation,
      partners.details.acceptedBy,
      'Hugo Lambert',
      partners.details.history,
      audit.number(1),
    ],
  },
  partnerReadOnly: {
    visit: asMember('Karim Blanc', onePath),
    status: 200,
    says: ({ partners }) => [partners.details.readOnly, partners.details.whoCan('Anne Weiler')],
  },
  partnerUnknown: {
    visit: asMember('Anne Weiler', `/partners/${people.wei[0]}`),
    status: 404,
    says: ({ partners }) => [partners.unknown.title],
  },
  removeAdminRoles: {
    visit: asMember('Anne Weiler', actPath('reseller', 'remove-admin-roles')),
    status: 200,
    says: ({ partners: { removeAdminRoles: t } }) => [
      t.title(alpine),
      ...t.consequences(alpine),
      t.confirm,
      t.cancel,
    ],
  },
  removeAdminRolesDone: {
    visit: asAnneConfirming(actPath('reseller', 'remove-admin-roles')),
    status: 200,
    says: ({ partners: { removeAdminRoles: t } }) => [t.doneTitle(alpine), t.done(alpine)],
  },
  actChanged: {
    async visit(portal, reader) {
      const path = actPath('administrator', 'delete');
      await reader.signIn(portal.url, 'Anne Weiler', path);
      const form = await reader.formToken(portal.url + path);
      const shown = {
        partnerTenantId: bellowsPartners.administrator,
        type: 'administrator' as const,
        version: 1,
      };
      await removeAdminRoles(portal.dependencies, await portal.office.visitor('anne'), shown);
      return reader.post(portal.url + path, { form, version: '1' });
    },
    status: 409,
    says: ({ partners }) => [partners.changed.title, partners.changed.text, partners.deletePartner.confirm],
  },
  deletePartner: {
    visit: asMember('Anne Weiler', actPath('advisor', 'delete')),
    status: 200,
    says: ({ partners: { deletePartner: t } }) => [
      t.title('Southridge Support'),
      ...t.consequences('Southridge Support'),
    ],
  },
  deletePartnerDone: {
    visit: asAnneConfirming(actPath('advisor', 'delete')),
    status: 200,
    says: ({ partners: { deletePartner: t } }) => [t.doneTitle('Southridge Support')],
  },
  deletePartnerNotAllowed: {
    visit: asMember('Anne Weiler', actPath('mpsa', 'delete')),
    status: 200,
    says: ({ partners: { deletePartner: t, actions } }) => [
      t.notAllowedTitle('Wide World Licensing'),
      t.notAllowed('Wide World Licensing'),
      actions.askToEnd,
    ],
  },
  askToEnd: {
    visit: asMember('Anne Weiler', actPath('mpsa', 'ask-to-end')),
    status: 200,
    says: ({ partners: { askToEnd: t } }) => [
      t.title('Wide World Licensing'),
      ...t.consequences('Wide World Licensing'),
    ],
  },
  askToEndDone: {
    visit: asAnneConfirming(actPath('mpsa', 'ask-to-end')),
    status: 200,
    says: ({ partners: { askToEnd: t } }) => [
      t.doneTitle(),
      t.done('Wide World Licensing', '2026-11-21T09:00:00.000Z', '2026-11-28T09:00:00.000Z'),
    ],
  },
  actNotGlobalAdmin: {
    visit: asMember('Karim Blanc', actPath('advisor', 'delete')),
    status: 403,
    says: ({ partners }) => [partners.notGlobalAdmin, partners.details.whoCan('Anne Weiler')],
  },
  actOver: {
    visit: asMember('Anne Weiler', actPath('mpsa', 'remove-admin-roles')),
    status: 200,
    says: ({ partners: { removeAdminRoles: t } }) => [t.doneTitle('Wide World Licensing')],
  },
} satisfies Readonly<Record<string, PageCase>>;
