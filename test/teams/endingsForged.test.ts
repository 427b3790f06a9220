import { languages } from '../../src/domain/language';
import { chatTexts } from '../../src/i18n/chat/texts';
import { auditOf, endingWords, onRecord, statementsOf, ticks } from '../support/chatEndings';
import { people } from '../support/office';
import { openTeams, textOf, type PressResponse, type Someone, type Teams } from '../support/teams';
import type { ShownCard } from '../support/teamsCards';

const nobody = '90000000-0000-4000-8000-000000000001';
let teams: Teams;
beforeEach(async () => {
  teams = await openTeams();
});
afterEach(() => teams.close());

const kinds = [
  { kind: 'relationship', who: 'chloe', colleague: 'grace', stranger: 'omar', said: 'relationship' },
  { kind: 'partnership', who: 'paul', colleague: 'nadia', stranger: 'chloe', said: 'partnership' },
] as const;
const cases = languages.flatMap((language) => kinds.map((each) => ({ language, ...each })));

describe.each(cases)(
  'the confirmation of a $kind in $language',
  ({ language, kind, who, colleague, stranger, said }) => {
    const t = endingWords[language];
    const refusals = chatTexts[language].refusals;
    const verb = `${kind}.end.confirm`;
    let card: ShownCard;
    let before: string;
    beforeEach(async () => {
      card = await statementsOf(teams.chat(who), t[said], t);
      before = await onRecord(teams.office);
    });
    afterEach(async () => {
      expect(await onRecord(teams.office)).toBe(before);
    });

    const button = kind === 'relationship' ? t.endRelationship : t.endPartnership;
    const confirm = (by: Someone, over: object = {}, inputs: object = ticks(kind)) => {
      return teams
        .chat(by)
        .invoke(verb, { ...card.button(button).data, ...inputs, ...over }, card.activityId);
    };
    /** That the statements are shown again with a reason, and none of them ticked. */
    const shownAgain = ({ value }: PressResponse, reason: string) => {
      const text = JSON.stringify(value);
      expect(text).toContain(reason);
      expect(text).toContain(`"verb":"${verb}"`);
      expect(text).not.toContain('"value":"true"');
      expect(text).toContain(`"lang":"${language}"`);
    };

    const some = { en: 'Statements 1, 2, ', fr: 'Les déclarations 1, 2' }[language];
    const one = { en: 'Statement 2 was not ticked', fr: 'La déclaration 2 n’était pas cochée' }[language];
    const second = kind === 'relationship' ? 'goodFaith' : 'privilegesUnchanged';

    test('without ticks shows the statements again and says which are missing', async () => {
      shownAgain(await confirm(who, {}, {}), kind === 'partnership' ? some : some.slice(0, -2).trimEnd());
    });

    test.each<[string, () => object]>([
      ['one tick missing', () => ticks(kind, second)],
      ['one box left out', () => ({ ...ticks(kind), [second]: undefined })],
      ['an empty box', () => ({ ...ticks(kind), [second]: '' })],
      [
        'unknown boxes ticked in its place',
        () => ({ ...ticks(kind, second), [`${second} `]: 'true', everything: 'true' }),
      ],
      [
        'a list of ticks beside the boxes',
        () => ({ ...ticks(kind, second), ticked: [second], statements: 'all' }),
      ],
    ])('with %s names that one', async (_, inputs) => {
      shownAgain(await confirm(who, {}, inputs()), one);
    });

    test('with another version of the text', async () => {
      const again = await confirm(who, { acknowledgementVersion: '2025-01' });
      shownAgain(again, refusals.acknowledgementOutdated({}));
    });

    test.each<[string, () => Someone, () => object]>([
      ['by somebody of another tenant', () => stranger, () => ({})],
      ['with an ending never shown', () => who, () => ({ endingId: nobody })],
      ['a day later', () => who, () => (teams.office.later(86_400_000), {})],
    ])('%s finds nothing to confirm', async (_, by, over) => {
      expect(textOf(await confirm(by(), over()))).toBe(refusals.stateChanged({}));
      expect(await auditOf(teams.office, people[by()][0])).toEqual([]);
    });

    test('by a colleague is refused with whose it is, and goes on record', async () => {
      const name = kind === 'relationship' ? 'Chloé Martin' : 'Paul Okafor';
      expect(textOf(await confirm(colleague))).toBe(refusals.notYours({ name }));
      expect(await auditOf(teams.office, people[colleague][0])).toMatchObject([
        {
          action: 'refused',
          facts: { code: 'notYours', attempted: verb, endingId: card.button(button).data['endingId'] },
        },
      ]);
    });

    test('under the verb of the other kind', async () => {
      const other = kind === 'relationship' ? 'partnership' : 'relationship';
      const { data } = card.button(button);
      const every = { ...ticks('relationship'), ...ticks('partnership') };
      const answer = await teams.chat(who).invoke(`${other}.end.confirm`, { ...data, ...every });
      const expected =
        kind === 'relationship'
          ? refusals.cardDataInvalid({})
          : refusals.roleMissing({ names: 'Nadia Ferreira' });
      expect(textOf(answer)).toBe(expected);
    });

    test.each([
      ['no id', { endingId: undefined }],
      ['an id that is none', { endingId: '../relationship' }],
      ['ticks that are no texts', { goodFaith: { $ne: 'false' } }],
      ['a far too long tick', { goodFaith: 'true'.repeat(9) }],
    ])('with %s is a bad request', async (_, over) => {
      expect(await confirm(who, over)).toMatchObject({ statusCode: 400 });
    });
  },
);
