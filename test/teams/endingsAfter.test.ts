import { decideInvitation } from '../../src/application/decideInvitation';
import { customerEntryRecord } from '../../src/application/records/customers';
import { subscriptionRecord } from '../../src/application/records/subscriptions';
import { languages } from '../../src/domain/language';
import { chatTexts } from '../../src/i18n/chat/texts';
import { auditOf, endingWords, onRecord, statementsOf, ticks } from '../support/chatEndings';
import { people, visitors } from '../support/office';
import { openPost } from '../support/post';
import { cardOf, type ShownCard } from '../support/teamsCards';
import { onlyOne, openTeams, type Chat, type Teams } from '../support/teams';

const [northwind, fabrikam] = [people.chloe[0], people.nadia[0]];
const [tailspin, woodgrove] = [visitors.hugo[0], visitors.claire[0]];
let teams: Teams;
let chloe: Chat;
beforeEach(async () => {
  teams = await openTeams();
  chloe = teams.chat('chloe');
});
afterEach(() => teams.close());

const removals = async (tenantId: string) =>
  (await auditOf(teams.office, tenantId)).filter(({ action }) => action.endsWith('Removed')).length;

/** Hugo of Tailspin Toys accepts Chloé's organisation, with privileges, through an invitation of hers. */
async function acceptedAnew(): Promise<void> {
  const said = 'request a reseller relationship with Tailspin Toys with admin privileges';
  const draft = await chloe.sayForCard(said);
  const link = /https:\S+\/i\/(\S+)/.exec(JSON.stringify(draft.json))?.[1]?.split(/["\\]/)[0] ?? '';
  await chloe.pressForCard(draft, 'Done');
  const choice = { outcome: 'accepted' as const, agreementTicked: true };
  const view = await decideInvitation(teams.office, link, await teams.office.visitor('hugo'), choice);
  expect(view.page).toBe('accepted');
}

describe.each(languages)('the same press once more, in %s', (language) => {
  const t = endingWords[language];

  test.each([
    ['a relationship', 'chloe', t.relationship, 'relationship', t.endRelationship, tailspin],
    ['a partnership, by the provider', 'paul', t.partnership, 'partnership', t.endPartnership, fabrikam],
    ['a partnership, by the reseller', 'chloe', t.leave, 'partnership', t.endPartnership, fabrikam],
  ] as const)('of %s is answered by the same card', async (_, who, said, kind, title, home) => {
    const chat = teams.chat(who);
    const post = openPost(teams.office);
    const card = await statementsOf(chat, said, t);
    const outcome = await chat.pressForCard(card, title, ticks(kind));
    const after = await onRecord(teams.office);
    teams.office.later(60_000);
    expect((await chat.pressForCard(card, title, ticks(kind))).json).toEqual(outcome.json);
    expect(await onRecord(teams.office)).toBe(after);
    await post.deliver();
    teams.restart();
    teams.office.later(3 * 86_400_000);
    expect((await chat.pressForCard(card, title, ticks(kind))).json).toEqual(outcome.json);
    expect(cardOf(onlyOne(await chat.submit(card, title, ticks(kind)))).json).toEqual(outcome.json);
    expect(await removals(home)).toBe(1);
    expect(post.problems).toEqual([]);
  });

  test('two at once end it once, and both are answered by the outcome', async () => {
    const card = await statementsOf(chloe, t.relationship, t);
    const press = () => chloe.pressForCard(card, t.endRelationship, ticks('relationship'));
    const [one, other] = await Promise.all([press(), press()]);
    expect(one.json).toEqual(other.json);
    expect(await removals(tailspin)).toBe(1);
  });

  test('what has led there says that it has ended', async () => {
    const first = await chloe.sayForCard(t.relationship);
    const card = await chloe.pressForCard(first, t.goOn);
    await chloe.pressForCard(card, t.endRelationship, ticks('relationship'));
    const { alreadyEnded } = chatTexts[language].refusals;
    expect(await chloe.pressForText(first, t.goOn)).toBe(alreadyEnded({}));
    expect(await teams.chat('grace').pressForText(first, t.goOn)).toBe(alreadyEnded({}));
    expect(await chloe.pressForText(card, t.endRelationship, {})).toBe(alreadyEnded({}));
  });
});

describe('a card that is old', () => {
  const t = endingWords.en;
  const confirm = (card: ShownCard) => chloe.pressForText(card, t.endRelationship, ticks('relationship'));

  test('ends nothing of what changed since, and what leads there shows it anew', async () => {
    const first = await chloe.sayForCard(t.relationship);
    const card = await chloe.pressForCard(first, t.goOn);
    await acceptedAnew();
    const before = await onRecord(teams.office);
    expect(await confirm(card)).toBe(chatTexts.en.refusals.stateChanged({}));
    const anew = await chloe.pressForCard(first, t.goOn);
    expect(anew.text).toContain('Something has changed since you looked');
    expect(anew.text).toContain('with delegated admin privileges');
    expect(await onRecord(teams.office)).toBe(before);
    const statements = await chloe.pressForCard(anew, t.goOn);
    const outcome = await chloe.pressForCard(statements, t.endRelationship, ticks('relationship'));
    expect(outcome.text).toContain(t.relationshipEnded);
  });

  test('of an ending that was made ends nothing of what was accepted anew', async () => {
    const card = await statementsOf(chloe, t.relationship, t);
    const outcome = await chloe.pressForCard(card, t.endRelationship, ticks('relationship'));
    const post = openPost(teams.office);
    await post.deliver();
    await acceptedAnew();
    await post.deliver();
    const before = await onRecord(teams.office);
    expect((await chloe.pressForCard(card, t.endRelationship, ticks('relationship'))).json).toEqual(
      outcome.json,
    );
    expect(await onRecord(teams.office)).toBe(before);
    expect(
      await customerEntryRecord.read(teams.office.store, northwind, tailspin, 'reseller'),
    ).not.toBeNull();
    // It can be ended as well, on a card of its own; the old one still tells of the first ending.
    teams.office.later(60_000);
    const own = await statementsOf(chloe, t.relationship, t);
    const second = await chloe.pressForCard(own, t.endRelationship, ticks('relationship'));
    expect(second.text).not.toEqual(outcome.text);
    expect(await removals(tailspin)).toBe(2);
    expect((await chloe.pressForCard(card, t.endRelationship, ticks('relationship'))).json).toEqual(
      outcome.json,
    );
  });

  test('is refused once a subscription stands in the way', async () => {
    const card = await statementsOf(chloe, t.relationship, t);
    const page = await subscriptionRecord.page(teams.office.store, woodgrove, {
      order: 'ascending',
      limit: 1,
    });
    await teams.office.store.commit(
      tailspin,
      page.items.map(({ value }) => subscriptionRecord.create(value)),
    );
    expect(await confirm(card)).toContain('Microsoft 365 Business Premium (25)');
  });

  test('is refused once the role is lost', async () => {
    const card = await statementsOf(chloe, t.relationship, t);
    const { store } = teams.office;
    const stored = await store.read(northwind, `person:${people.chloe[1]}`);
    if (!stored) throw new Error('the demo directory has Chloé');
    const { etag, partition: _, ...document } = stored;
    const body = { ...(stored.body as object), roles: ['helpdeskAgent'] };
    await store.commit(northwind, [{ kind: 'replace', document: { ...document, body }, etag }]);
    expect(await confirm(card)).toContain('Your role does not allow this.');
    expect(await removals(tailspin)).toBe(0);
  });
});

describe('in another language than the statements were shown in', () => {
  test('they are shown again, once the person has chosen another', async () => {
    const [en, fr] = [endingWords.en, endingWords.fr];
    const card = await statementsOf(chloe, fr.relationship, fr);
    await chloe.sayForText('speak English');
    const again = await chloe.pressForCard(card, fr.endRelationship, ticks('relationship'));
    expect(again.json['lang']).toBe('en');
    expect(again.text).toContain('Your language has changed since the statements were shown.');
    expect(Object.values(again.fields)).toEqual(['false', 'false', 'false']);
    const outcome = await chloe.pressForCard(again, en.endRelationship, ticks('relationship'));
    expect(outcome.text).toContain('in English');
  });

  test('a card whose statements were shown in another one since shows its own again', async () => {
    const card = await statementsOf(chloe, endingWords.fr.relationship, endingWords.fr);
    await statementsOf(chloe, endingWords.en.relationship, endingWords.en);
    const again = await chloe.pressForCard(card, endingWords.fr.endRelationship, ticks('relationship'));
    expect(again.json['lang']).toBe('fr');
    expect(again.text).toContain('Votre langue a changé');
    expect(await removals(tailspin)).toBe(0);
  });
});
