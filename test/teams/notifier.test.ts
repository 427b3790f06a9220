import { RecipientGone } from '../../src/application/notifier';
import type {
  AcceptedInvitation,
  Follower,
  OpenInvitation,
  SentInvitation,
} from '../../src/domain/invitation';
import { expired, visited } from '../../src/domain/invitationLife';
import { invitationRecord } from '../../src/application/records/invitations';
import { onlyOne, openTeams, type Teams } from '../support/teams';
import { cardOf, type ShownCard } from '../support/teamsCards';
import { people } from '../support/office';

let teams: Teams;
let card: ShownCard;
let open: Extract<OpenInvitation, { kind: 'reseller' }>;
let follower: Follower;

/** Chloé has sent an invitation to Fourth Coffee, on a card in French. */
beforeEach(async () => {
  teams = await openTeams();
  const chloe = teams.chat('chloe');
  card = await chloe.sayForCard(
    'Demande une relation de revendeur à Fourth Coffee (alain@fourthcoffee.example) sans droits d’administration',
  );
  const id = String(card.button('Terminé').data['id']);
  await chloe.pressForCard(card, 'Terminé');
  const found = await invitationRecord.read(teams.office.store, people.chloe[0], id);
  open = found?.value as typeof open;
  follower = open.followers[0] as Follower;
  teams.connector.calls.length = 0;
});
afterEach(() => teams.close());

const decidedAt = '2026-11-22T13:05:00.000Z';
const by = { objectId: 'b0000000-0000-4000-8000-000000000201', name: 'Alain Besson' };
const customer = { tenantId: '20000000-0000-4000-8000-000000000002', name: 'Fourth Coffee SAS' };
const accepted = (over: Partial<Extract<AcceptedInvitation, { kind: 'reseller' }>> = {}): SentInvitation => ({
  ...open,
  state: 'accepted',
  customer,
  decidedBy: by,
  decidedAt,
  ...over,
});

describe('the card of an invitation', () => {
  test('follows it in place, in the language and time zone of the chat', async () => {
    await teams.notifier.refreshCard(follower, visited(open, decidedAt));
    const call = onlyOne(teams.connector.calls);
    expect(call).toMatchObject({ kind: 'update', activityId: card.activityId, conversationId: 'a:chloe' });
    const shown = cardOf(call);
    expect(shown.text).toContain('Lien ouvert, sans réponse pour l’instant');
    expect(shown.text).toContain('22 novembre 2026 à 14:05');
  });

  test('that is gone is no error', async () => {
    teams.connector.failNext(404, 'ActivityNotFoundInConversation');
    await teams.notifier.refreshCard(follower, accepted());
    expect(teams.connector.calls).toEqual([]);
  });

  test('is not looked for when there never was one', async () => {
    const { cardActivityId: _, ...without } = follower;
    await teams.notifier.refreshCard(without, accepted());
    expect(teams.connector.calls).toEqual([]);
  });
});

describe('the news of an outcome', () => {
  test('names the customer, who accepted, when, and what was granted', async () => {
    await teams.notifier.tellOutcome(follower, accepted());
    const call = onlyOne(teams.connector.calls);
    expect(call.kind).toBe('send');
    expect(call.activity.summary).toBe('Fourth Coffee SAS a accepté votre invitation.');
    const { text } = cardOf(call);
    expect(text).toContain('22 novembre 2026 à 14:05, par Alain Besson');
    expect(text).toContain('Relation de revendeur sans privilèges d’administration');
    expect(text).not.toContain('Vous aviez nommé');
  });

  test('says plainly when another organization accepted than the one named', async () => {
    await teams.notifier.tellOutcome(
      follower,
      accepted({ customer: { ...customer, name: 'Tailspin Toys' } }),
    );
    expect(cardOf(onlyOne(teams.connector.calls)).text).toContain(
      'Vous aviez nommé Fourth Coffee\u202f; l’organisation qui s’est décidée est Tailspin Toys.',
    );
  });

  test.each([
    ['declined', () => ({ ...accepted(), state: 'declined' }) as SentInvitation, 'a refusé votre invitation'],
    ['expired', () => expired(open), 'Votre invitation à Fourth Coffee a expiré sans réponse'],
  ])('%s', async (_, invitation, said) => {
    await teams.notifier.tellOutcome({ ...follower, language: 'fr' }, invitation());
    expect(onlyOne(teams.connector.calls).activity.summary).toContain(said);
  });

  test('of a customer that came through the account link', async () => {
    const news = { customer, by, at: decidedAt, delegatedAdmin: true };
    await teams.notifier.tellNewCustomer({ ...follower, language: 'en' }, news);
    const { text } = cardOf(onlyOne(teams.connector.calls));
    expect(text).toContain('Fourth Coffee SAS has accepted through your account link.');
    expect(text).toContain('November 22, 2026 at 2:05 PM, by Alain Besson');
    expect(text).toContain('Reseller relationship with delegated admin privileges');
  });
});

describe('a chat that cannot be written to', () => {
  test.each([
    [403, 'BotNotInConversationRoster'],
    [403, 'ConversationBlockedByUser'],
    [404, 'ConversationNotFound'],
  ])('for good is said to be gone: %s %s', async (status, code) => {
    teams.connector.failNext(status, code);
    await expect(teams.notifier.tellOutcome(follower, accepted())).rejects.toThrow(RecipientGone);
    teams.connector.failNext(status, code);
    await expect(teams.notifier.refreshCard(follower, accepted())).rejects.toThrow(RecipientGone);
  });

  test.each([
    [400, 'BadArgument'],
    [412, 'PreconditionFailed'],
  ])('for now is tried again by whoever asked: %s', async (status, code) => {
    teams.connector.failNext(status, code);
    const telling = teams.notifier.tellOutcome(follower, accepted());
    await expect(telling).rejects.toMatchObject({ statusCode: status });
    await expect(teams.notifier.tellOutcome(follower, accepted())).resolves.toBeUndefined();
  });

  test('is not apologised to', async () => {
    teams.connector.failNext(400, 'BadArgument');
    await expect(teams.notifier.tellOutcome(follower, accepted())).rejects.toThrow();
    expect(teams.connector.calls).toEqual([]);
  });
});
