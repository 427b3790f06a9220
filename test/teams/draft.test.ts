import type { DraftInvitation, OpenInvitation } from '../../src/domain/invitation';
import { invitationRecord } from '../../src/application/records/invitations';
import { openTeams, textOf, type Chat, type Teams } from '../support/teams';
import type { ShownCard } from '../support/teamsCards';
import { auditOf } from '../support/teamsInvitations';
import { people } from '../support/office';

let teams: Teams;
let chloe: Chat;
let draft: ShownCard;
beforeEach(async () => {
  teams = await openTeams();
  chloe = teams.chat('chloe');
  draft = await chloe.sayForCard(
    'Please request a reseller relationship with Fourth Coffee (alain@fourthcoffee.example) without admin privileges',
  );
});
afterEach(() => teams.close());

const idOf = (card: ShownCard) => String(card.button('Done').data['id']);
const kept = async (id: string) =>
  (await invitationRecord.read(teams.office.store, people.chloe[0], id))?.value;

describe('an edit', () => {
  test('has the whole text in its fields, and what is saved is what is shown', async () => {
    const edit = await chloe.pressForCard(draft, 'Edit');
    const before = (await kept(idOf(draft))) as DraftInvitation;
    expect(edit.fields).toEqual({ to: 'alain@fourthcoffee.example', ...before.email });
    const body = `Dear Alain,\n\nas agreed:\n${String(/https:\S+/.exec(before.email.body)?.[0])}\n\nChloé`;
    const saved = await chloe.pressForCard(edit, 'Save', { to: '', subject: 'As agreed', body });
    expect(saved.text).toContain('Not filled in');
    expect(saved.text).toContain('As agreed');
    expect(saved.text).toContain('Dear Alain,\nas agreed:\nhttps');
    expect(await kept(idOf(draft))).toMatchObject({ email: { subject: 'As agreed', body } });
  });

  test.each([
    [{ body: 'Hello, no link here.' }, 'The exact link is no longer in the text.'],
    [{ subject: '' }, 'The subject must be one line'],
    [{ subject: 'one\ntwo' }, 'The subject must be one line'],
    [{ body: '' }, 'The text must have 1 to 4000 characters'],
    [{ to: 'nobody' }, 'not one e-mail address'],
    [{ to: 'sam@northwind.example' }, 'at your own domain'],
  ])('that cannot be kept comes back with the reason: %j', async (wrong, reason) => {
    const edit = await chloe.pressForCard(draft, 'Edit');
    const before = await kept(idOf(draft));
    const inputs = { ...edit.fields, ...wrong };
    const again = await chloe.pressForCard(edit, 'Save', inputs);
    expect(again.text).toContain(reason);
    expect(again.fields).toEqual(inputs);
    expect(await kept(idOf(draft))).toEqual(before);
    expect((await chloe.pressForCard(again, 'Save', edit.fields)).text).toContain('Draft e-mail');
  });

  test('with a link that was altered is refused', async () => {
    const edit = await chloe.pressForCard(draft, 'Edit');
    const body = String(edit.fields['body']).replace(/(https:\S+)/, '$1x');
    expect((await chloe.pressForCard(edit, 'Save', { ...edit.fields, body })).text).toContain('exact link');
  });

  test('can be left without saving', async () => {
    const edit = await chloe.pressForCard(draft, 'Edit');
    const back = await chloe.pressForCard(edit, 'Back without saving', { subject: 'lost' });
    expect(back.json).toEqual(draft.json);
  });

  test('in French says in French what is wrong', async () => {
    const brouillon = await chloe.sayForCard(
      'Demande une relation de revendeur à Fourth Coffee sans droits d’administration',
    );
    const edit = await chloe.pressForCard(brouillon, 'Modifier');
    const again = await chloe.pressForCard(edit, 'Enregistrer', { subject: 'Bonjour', body: 'Sans lien' });
    expect(again.text).toContain('Le lien exact ne figure plus dans le texte.');
  });
});

describe('Done', () => {
  test('opens the invitation, and the card shows how it stands', async () => {
    const state = await chloe.pressForCard(draft, 'Done');
    expect(state.text).toContain('Invitation sent, not opened yet');
    expect(state.text).toContain('November 21, 2026 at 10:00 AM');
    expect(state.text).toContain('December 21, 2026 at 10:00 AM');
    const opened = (await kept(idOf(draft))) as OpenInvitation;
    expect(opened.state).toBe('open');
    expect(opened.followers).toMatchObject([
      { person: { objectId: people.chloe[1] }, language: 'en', cardActivityId: draft.activityId },
    ]);
  });

  test('pressed twice is the same', async () => {
    const first = await chloe.pressForCard(draft, 'Done');
    teams.office.later(1000);
    expect((await chloe.pressForCard(draft, 'Done')).json).toEqual(first.json);
  });

  test('pressed twice at once is the same', async () => {
    const [one, other] = await Promise.all([chloe.press(draft, 'Done'), chloe.press(draft, 'Done')]);
    expect(one).toEqual(other);
    expect(((await kept(idOf(draft))) as OpenInvitation).followers).toHaveLength(1);
  });

  test.each([
    ...['done', 'Done!', 'It’s sent', 'Edit', 'Confirm'],
    ...['terminé', 'Termine', 'c’est envoyé', 'Modifier', 'confirmer'],
  ])('and other titles of buttons, typed, neither send nor drop anything: %s', async (typed) => {
    expect(await chloe.sayForText(typed)).toMatch(/press Done on its card|appuyez sur Terminé sur sa carte/);
    expect(await kept(idOf(draft))).toMatchObject({ state: 'draft' });
    expect(await auditOf(teams)).toEqual([]);
  });

  test('on an account link says that it is in use', async () => {
    const form = await chloe.sayForCard('request a reseller relationship');
    const account = await chloe.pressForCard(form, 'Draft the e-mail', { privileges: 'with' });
    const state = await chloe.pressForCard(account, 'Done');
    expect(state.text).toContain('Account link in use');
    expect(state.text).toContain('not yet');
    expect(await chloe.pressForText(account, 'Done')).toContain('it was sent already');
  });
});

describe('an old card', () => {
  test.each(['Edit', 'Done'])('pressed after Done shows how things stand: %s', async (title) => {
    await chloe.pressForCard(draft, 'Done');
    const state = await chloe.pressForCard(draft, title);
    expect(state.text).toContain('Invitation sent, not opened yet');
  });

  test('saved after Done changes nothing and says so', async () => {
    const edit = await chloe.pressForCard(draft, 'Edit');
    await chloe.pressForCard(draft, 'Done');
    const before = await kept(idOf(draft));
    const state = await chloe.pressForCard(edit, 'Save', { ...edit.fields, subject: 'late' });
    expect(state.text).toContain('This was sent before; nothing changed.');
    expect(await kept(idOf(draft))).toEqual(before);
  });
});

describe('a press by somebody else changes nothing', () => {
  const buttons = ['Edit', 'Done'];

  test.each(buttons)('a colleague: %s', async (title) => {
    const before = await kept(idOf(draft));
    const answer = await teams.chat('grace').pressForText(draft, title);
    expect(answer).toBe('This was begun by Chloé Martin; only that person can go on with it.');
    expect(await kept(idOf(draft))).toEqual(before);
  });

  test.each(buttons)('another tenant: %s', async (title) => {
    const before = await kept(idOf(draft));
    expect(await teams.chat('omar').pressForText(draft, title)).toContain('no longer there');
    expect(await kept(idOf(draft))).toEqual(before);
  });

  test.each(buttons)('without the role: %s', async (title) => {
    const before = await kept(idOf(draft));
    const answer = await teams.chat('sam').pressForText(draft, title);
    expect(answer).toContain('Your role does not allow this.');
    expect(answer).toContain('Chloé Martin');
    expect(answer).toContain('Grace Kim');
    expect(await kept(idOf(draft))).toEqual(before);
  });

  test('ids in the card’s data do not make anybody else of them', async () => {
    const { verb, data } = draft.button('Done');
    const forged = { ...data, tenantId: people.chloe[0], objectId: people.chloe[1], from: people.chloe[1] };
    expect(textOf(await teams.chat('omar').invoke(verb, forged))).toContain('no longer there');
  });
});
