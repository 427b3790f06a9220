import { languages } from '../../src/domain/language';
import { chatTextsIn } from '../../src/i18n/chat/texts';
import { chatIn, clouds, nameIn, settleClouds, tenantIn } from '../support/clouds';
import { openTeams, type Teams } from '../support/teams';

let teams: Teams;
beforeEach(async () => {
  teams = await openTeams();
  await settleClouds(teams.office);
});
afterEach(() => teams.close());

const pairs = clouds.flatMap((from) => clouds.filter((to) => to !== from).map((to) => ({ from, to })));

describe.each(pairs)('from $from nothing leads to $to', ({ from, to }) => {
  const foreign = new RegExp(nameIn(to, 'Mills').split(' ')[0] ?? '');

  test('by a name', async () => {
    const reseller = chatIn(teams, from, 'Resell');
    const [shown] = await reseller.say(`show ${nameIn(to, 'Mills')}`);
    expect(shown?.activity.text).toContain('No customer of yours is called');
    const joint = await reseller.sayForCard(
      `invite Somebody New with the provider ${nameIn(to, 'Supply')}, with admin privileges`,
    );
    expect(joint.text).toContain('is not an indirect provider you have an active partnership with');
    expect(joint.titles.join()).not.toMatch(foreign);
    const provider = chatIn(teams, from, 'Supply');
    // Whoever is asked by name is only a name: nothing is looked up beyond the provider's own list.
    const draft = await provider.sayForCard(`request a partnership with ${nameIn(to, 'Resell')}`);
    expect(draft.text).toContain('Draft e-mail');
  });

  test('by an id in a press', async () => {
    const reseller = chatIn(teams, from, 'Resell');
    const provider = chatIn(teams, from, 'Supply');
    const theirs = await chatIn(teams, to, 'Resell').sayForCard(
      'request a reseller relationship with Somebody New with admin privileges',
    );
    const { data } = theirs.button('Done');
    const formId = teams.office.newId();
    const presses = [
      ['customer.show', { customerId: tenantIn(to, 'Mills') }],
      ['relationship.end.start', { customerId: tenantIn(to, 'Mills') }],
      ['partnership.show', { counterpartTenantId: tenantIn(to, 'Supply') }],
      ['partnership.show', { counterpartTenantId: tenantIn(to, 'Resell') }],
      ['partnership.end.start', { counterpartTenantId: tenantIn(to, 'Supply') }],
      ['partnership.end.start', { counterpartTenantId: tenantIn(to, 'Resell') }],
      ['request.draft', { formId, customer: 'X1', privileges: 'with', providerId: tenantIn(to, 'Supply') }],
      ['request.start', { formId, providerId: tenantIn(to, 'Supply') }],
      ['draft.done', data],
      ['draft.edit', data],
      ['invitation.show', data],
    ] as const;
    for (const chat of [reseller, provider]) {
      for (const [verb, claimed] of presses) {
        const answer = await chat.invoke(verb, { language: 'en', ...claimed });
        expect(JSON.stringify(answer.value)).not.toMatch(foreign);
      }
    }
  });
});

test.each(languages)('the texts of every cloud are written as %s is written', (language) => {
  const strings = (node: unknown): string[] => {
    if (typeof node === 'string') return [node];
    if (typeof node === 'function') return [String((node as (...args: unknown[]) => unknown)({}, 'x'))];
    return typeof node === 'object' && node !== null ? Object.values(node).flatMap(strings) : [];
  };
  for (const cloud of clouds) {
    for (const text of strings(chatTextsIn(language, cloud))) {
      if (language === 'fr') expect(text).not.toMatch(/[^\u00a0] ?:(?!\/)|« | »|[^\u202f][;!?]|'/);
      else expect(text).not.toMatch(/\w'\w/);
    }
  }
});
