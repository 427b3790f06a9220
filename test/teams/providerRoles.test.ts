import { personRecord } from '../../src/application/records/organisations';
import { isFor } from '../../src/domain/partnerKinds';
import type { PartnerAction, Role } from '../../src/domain/roles';
import { mayDo, roleSchema } from '../../src/domain/roles';
import { actionsOf, subscriptionsOf, woodgrove } from '../application/support/providerWork';
import { people } from '../support/office';
import { openTeams, type Chat, type Someone, type Teams } from '../support/teams';

let teams: Teams;
beforeEach(async () => {
  teams = await openTeams();
});
afterEach(() => teams.close());

/** Gives somebody this role, and no other. */
async function giveRole(who: Someone, role: Role): Promise<void> {
  const [tenantId, objectId] = people[who];
  const { store } = teams.office;
  const kept = await personRecord.read(store, tenantId, objectId);
  if (!kept) throw new Error(`${who} is nobody.`);
  await store.commit(tenantId, [personRecord.replace({ ...kept.value, roles: [role] }, kept.etag)]);
}

type Attempt = (chat: Chat) => Promise<unknown>;
const formId = 'e0000000-0000-4000-8000-000000000001';
const details = {
  customer: 'Contoso',
  domainPrefix: 'contoso',
  adminName: 'Ann',
  adminEmail: 'ann@c.example',
};

async function attempts(): Promise<readonly (readonly [string, PartnerAction, Attempt])[]> {
  const [subscription] = await subscriptionsOf(teams.office, woodgrove);
  if (!subscription) throw new Error('There is no subscription.');
  const one = { language: 'en', customerId: woodgrove, subscriptionId: subscription.id };
  const { version } = subscription;
  const pressing = (verb: string, data: object) => (chat: Chat) =>
    chat.invoke(verb, { language: 'en', ...data });
  const saying = (text: string) => (chat: Chat) => chat.say(text);
  const asking = (change: string, action: PartnerAction) =>
    [`ask ${change}`, action, pressing('subscription.ask', { ...one, change })] as const;
  const changing = (change: string, action: PartnerAction, more: object = {}) =>
    [change, action, pressing('subscription.change', { ...one, change, version, ...more })] as const;
  return [
    [
      'say associate',
      'associateReseller',
      saying('associate Northwind Conseil with the subscription of Woodgrove Bank'),
    ],
    [
      'say support',
      'setSupportContact',
      saying('make Northwind Conseil the support contact for Woodgrove Bank'),
    ],
    ['say add', 'addCustomer', saying('add a customer called Contoso')],
    ['say order', 'orderSubscription', saying('order 5 licenses of Microsoft 365 E3 for Woodgrove Bank')],
    ['add', 'addCustomer', pressing('order.add', { formId })],
    ['fill in', 'addCustomer', pressing('order.details', { formId, ...details, customerLanguage: 'en' })],
    ['order', 'orderSubscription', pressing('order.start', { formId, customerId: woodgrove })],
    ['history', 'showAudit', pressing('customer.history', { customerId: woodgrove })],
    asking('licences', 'changeSubscription'),
    asking('reseller', 'associateReseller'),
    asking('support', 'setSupportContact'),
    changing('licences', 'changeSubscription', { quantity: 30 }),
    changing('support', 'setSupportContact', { reseller: 'Northwind Conseil' }),
    changing('reseller', 'associateReseller', { reseller: 'Northwind Conseil' }),
    changing('suspend', 'changeSubscription'),
    changing('resume', 'changeSubscription'),
    changing('cancel', 'changeSubscription'),
  ];
}

const kinds = [
  { who: 'nadia', kind: 'indirectProvider' },
  { who: 'grace', kind: 'indirectReseller' },
  { who: 'dana', kind: 'directBill' },
] as const;
const cases = kinds.flatMap((one) => roleSchema.options.map((role) => ({ ...one, role })));
const refused = /Your role does not allow this|Only an indirect provider can add customers/;

test.each(cases)(
  'what a $role of a partner of kind $kind may do, and nothing else',
  async ({ who, kind, role }) => {
    await giveRole(who, role);
    const chat = teams.chat(who);
    await chat.say('speak English');
    for (const [name, action, attempt] of await attempts()) {
      const before = await subscriptionsOf(teams.office, woodgrove);
      const onRecord = (await actionsOf(teams.office, people[who][0])).length;
      const answer = JSON.stringify(await attempt(chat));
      const may = isFor(action, kind) && mayDo(action, [role]);
      expect([name, refused.test(answer)]).toEqual([name, !may]);
      if (may) continue;
      expect(await subscriptionsOf(teams.office, woodgrove)).toEqual(before);
      const actions = await actionsOf(teams.office, people[who][0]);
      expect([name, ...actions.slice(onRecord)]).toEqual([name, 'refused']);
    }
  },
);
