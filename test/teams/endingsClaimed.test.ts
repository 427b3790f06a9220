import { auditOf, onRecord } from '../support/chatEndings';
import { people, visitors } from '../support/office';
import { openTeams, textOf, type Someone, type Teams } from '../support/teams';

const [tailspin, woodgrove] = [visitors.hugo[0], visitors.claire[0]];
const nobody = '90000000-0000-4000-8000-000000000001';
let teams: Teams;
beforeEach(async () => {
  teams = await openTeams();
});
afterEach(() => teams.close());

describe('what leads to an ending', () => {
  test.each<[string, Someone, string, object, RegExp]>([
    [
      'another partner’s customer',
      'omar',
      'relationship.end.start',
      { customerId: woodgrove },
      /not one of your customers/,
    ],
    [
      'another partner’s, of that type',
      'omar',
      'relationship.end.start',
      { customerId: tailspin, type: 'reseller' },
      /not one of your customers/,
    ],
    [
      'a tenant that is nobody’s',
      'chloe',
      'relationship.end.start',
      { customerId: nobody },
      /not one of your customers/,
    ],
    [
      'another’s statements',
      'omar',
      'relationship.end.continue',
      { customerId: woodgrove, type: 'reseller', version: 1 },
      /not one of your customers/,
    ],
    [
      'no partner of theirs',
      'omar',
      'partnership.end.start',
      { counterpartTenantId: people.nadia[0] },
      /no partnership/,
    ],
    [
      'another provider’s reseller',
      'paul',
      'partnership.end.continue',
      { counterpartTenantId: people.omar[0], version: 1 },
      /no partnership/,
    ],
    [
      'a partner that can have none',
      'dana',
      'partnership.end.start',
      { counterpartTenantId: people.nadia[0] },
      /no partnership/,
    ],
    ['without the role', 'sam', 'relationship.end.start', { customerId: tailspin }, /role does not allow/],
    [
      'statements without the role',
      'sam',
      'partnership.end.continue',
      { counterpartTenantId: people.nadia[0], version: 1 },
      /role does not allow/,
    ],
    ['an outcome that there is not', 'chloe', 'ending.outcome', { endingId: nobody }, /did not write/],
    [
      'a message about nothing',
      'chloe',
      'ending.courtesy',
      { endingId: nobody, reader: 'counterpart', emailLanguage: 'en' },
      /did not write/,
    ],
  ])('%s is refused, and shows nothing', async (_, who, verb, data, answer) => {
    const before = await onRecord(teams.office);
    expect(textOf(await teams.chat(who).invoke(verb, { language: 'en', ...data }))).toMatch(answer);
    expect(await onRecord(teams.office)).toBe(before);
    const refused = (await auditOf(teams.office, people[who][0])).filter(
      ({ action }) => action === 'refused',
    );
    expect(refused).toHaveLength(who === 'sam' ? 1 : 0);
  });

  test('a version that the card did not show comes back as it is now, with nothing to confirm', async () => {
    const data = { language: 'en', customerId: tailspin, type: 'reseller', version: 7 };
    const { value } = await teams.chat('chloe').invoke('relationship.end.continue', data);
    expect(JSON.stringify(value)).toContain('Something has changed since you looked');
    expect(JSON.stringify(value)).not.toContain('relationship.end.confirm');
  });
});
