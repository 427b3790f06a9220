import { randomUUID } from 'node:crypto';
import { endRelationship } from '../../src/application/endRelationship';
import { auditHeadId, auditOperations } from '../../src/application/records/audit';
import { showRelationshipEnding } from '../../src/application/showRelationshipEnding';
import { acknowledgementVersion, statementIdSchema } from '../../src/domain/acknowledgement';
import { openTeams, textOf, type Chat, type Teams } from '../support/teams';
import { auditOf, deliverAll, sentTo } from '../support/teamsInvitations';
import { people, visitors } from '../support/office';

let teams: Teams;
let grace: Chat;
beforeEach(async () => {
  teams = await openTeams();
  grace = teams.chat('grace');
});
afterEach(() => teams.close());

async function endTailspin(): Promise<void> {
  const chloe = await teams.office.actor('chloe');
  const endingId = randomUUID();
  const customerTenantId = visitors.hugo[0];
  await showRelationshipEnding(teams.office, chloe, { endingId, customerTenantId, language: 'fr' });
  const ticked = statementIdSchema.options;
  await endRelationship(teams.office, chloe, { endingId, ticked, language: 'fr', acknowledgementVersion });
  await deliverAll(teams);
}

test('a Global admin reads what happened, newest first, by whom, when and about whom', async () => {
  await sentTo(teams.chat('chloe'), 'Fourth Coffee');
  teams.office.later(3_600_000);
  const list = await teams.chat('chloe').sayForCard('list invitations');
  const ask = await teams
    .chat('chloe')
    .pressForCard(await teams.chat('chloe').pressForCard(list, 'Show Fourth Coffee'), 'Revoke');
  await teams.chat('chloe').pressForCard(ask, 'Revoke the invitation');
  teams.storeRequests();
  const card = await grace.sayForCard('show the audit record');
  expect(teams.storeRequests()).toBeLessThanOrEqual(4);
  expect(card.text).toContain(
    [
      'Invitation revoked: Fourth Coffee',
      'November 21, 2026 at 11:00 AM · Chloé Martin',
      'Invitation sent: Fourth Coffee',
      'November 21, 2026 at 10:00 AM · Chloé Martin · without admin privileges',
    ].join('\n'),
  );
  expect(card.link('Open and export on the web')).toBe('https://liaison.example/audit');
});

test('an ending says what was stated, in which version and language', async () => {
  await endTailspin();
  const card = await grace.sayForCard('montre le journal d’audit');
  expect(card.text).toContain('Fin de la relation\u00a0: Tailspin Toys');
  expect(card.text).toContain(
    `déclaré\u00a0: les privilèges restent inchangés, de bonne foi, la notification légale nous incombe (texte de ${acknowledgementVersion}, en français)`,
  );
});

test('a refusal says what was tried, and why not', async () => {
  await teams.chat('sam').say('revoke the invitation to Fourth Coffee');
  await teams.chat('sam').say('request a reseller relationship');
  await teams.chat('sam').invoke('audit.list', {});
  const { text } = await grace.sayForCard('show the audit record');
  expect(text).toContain('Refused: request a reseller relationship');
  expect(text).toContain('Refused: read the audit record');
  expect(text).toContain('Sam Lee · no role that allows it');
});

test('it comes a page at a time, and back to the first', async () => {
  const { store } = teams.office;
  const tenant = people.grace[0];
  const [head] = await store.readMany(tenant, [auditHeadId]);
  const at = '2026-11-20T09:00:00.000Z';
  const event = (n: number) =>
    ({ at, action: 'invitationSent', facts: { customer: `Customer ${n}` } }) as const;
  await store.commit(
    tenant,
    auditOperations(
      head,
      Array.from({ length: 20 }, (_, n) => event(n + 1)),
    ),
  );
  let card = await grace.sayForCard('show the audit record');
  const first = card.json;
  const seen = [...card.text.matchAll(/Customer \d+/g)].map(String);
  while (card.titles.includes('Next page')) {
    card = await grace.pressForCard(card, 'Next page');
    seen.push(...[...card.text.matchAll(/Customer \d+/g)].map(String));
  }
  expect(seen).toEqual(Array.from({ length: 20 }, (_, n) => `Customer ${20 - n}`));
  expect((await grace.pressForCard(card, 'First page')).json).toEqual(first);
});

test.each(['chloe', 'sam'] as const)(
  '%s, who is no Global admin, is told who can, on record',
  async (who) => {
    expect(await teams.chat(who).sayForText('show the audit record')).toBe(
      'Your role does not allow this. In your organization these people can: Grace Kim.',
    );
    expect((await auditOf(teams)).at(-1)).toMatchObject({
      action: 'refused',
      facts: { attempted: 'showAudit' },
    });
    expect(textOf(await teams.chat(who).invoke('audit.list', { language: 'en' }))).toContain('Grace Kim');
  },
);

test('a record with nothing on it says so, and another tenant’s page shows nothing of ours', async () => {
  expect((await grace.sayForCard('show the audit record')).text).toContain('Nothing is on record yet.');
  await sentTo(teams.chat('chloe'), 'Fourth Coffee');
  expect((await teams.chat('omar').sayForCard('show the audit record')).text).not.toContain('Fourth Coffee');
});
