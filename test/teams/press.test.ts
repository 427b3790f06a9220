import fc from 'fast-check';
import { readPress } from '../../src/teams/pressData';
import { onlyOne, openTeams, type Chat, type Teams } from '../support/teams';
import { cardOf } from '../support/teamsCards';

let teams: Teams;
let chloe: Chat;
beforeEach(async () => {
  teams = await openTeams();
  chloe = teams.chat('chloe');
});
afterEach(() => teams.close());

const inputs = { customer: 'Fourth Coffee', privileges: 'without', emailLanguage: 'en' };

describe('an older client’s press, as a message', () => {
  test('puts the answer in the place of the pressed card', async () => {
    const form = await chloe.sayForCard('request a reseller relationship');
    const { kind, activityId, activity } = onlyOne(await chloe.submit(form, 'Draft the e-mail', inputs));
    expect({ kind, activityId }).toEqual({ kind: 'update', activityId: form.activityId });
    const draft = cardOf({ activityId, activity });
    expect(draft.text).toContain('Draft e-mail');
    const done = onlyOne(await chloe.submit(draft, 'Done'));
    expect(cardOf(done).text).toContain('Invitation sent, not opened yet');
  });

  test('does the same as the press of a newer one', async () => {
    const form = await chloe.sayForCard('request a reseller relationship');
    const pressed = await chloe.pressForCard(form, 'Draft the e-mail', inputs);
    const submitted = cardOf(onlyOne(await chloe.submit(form, 'Draft the e-mail', inputs)));
    expect(submitted.json).toEqual(pressed.json);
  });

  test('comes as a new message where the card is gone', async () => {
    const form = await chloe.sayForCard('request a reseller relationship');
    teams.connector.failNext(404, 'ActivityNotFoundInConversation');
    const { kind, activity } = onlyOne(await chloe.submit(form, 'Draft the e-mail', inputs));
    expect(kind).toBe('send');
    expect(cardOf({ activityId: '', activity }).text).toContain('Draft e-mail');
  });

  test('that is refused is answered in words, and the card stays', async () => {
    const form = await chloe.sayForCard('request a reseller relationship');
    const { kind, activity } = onlyOne(await teams.chat('sam').submit(form, 'Draft the e-mail', inputs));
    expect(kind).toBe('send');
    expect(activity.text).toContain('Your role does not allow this.');
  });

  test('delivered twice is answered once', async () => {
    const form = await chloe.sayForCard('request a reseller relationship');
    const value = { ...form.button('Draft the e-mail').submitted, ...inputs };
    const same = { type: 'message', id: 'same', value, replyToId: form.activityId };
    expect(await chloe.post(same)).toHaveLength(1);
    expect(await chloe.post(same)).toHaveLength(0);
  });
});

describe('a press that no card of ours sends', () => {
  const guid = 'c0000000-0000-4000-8000-000000000001';

  test.each([
    ['an unknown verb', 'draft.delete', { id: guid }],
    ['a verb of every object', 'constructor', {}],
    ['no verb', '', {}],
    ['no id', 'draft.done', {}],
    ['an id that is none', 'draft.done', { id: '../../organisation' }],
    ['an id that is an object', 'draft.done', { id: { $ne: null } }],
    ['a list for data', 'draft.done', [guid]],
    ['no data', 'request.draft', null],
    ['another language', 'help', { language: 'de' }],
    ['a state that is none', 'invitations.list', { state: 'draft' }],
    ['far too long a text', 'draft.save', { id: guid, body: 'x'.repeat(5001) }],
    ['a number for a name', 'request.draft', { formId: guid, customer: 7 }],
  ])('%s is answered as a bad request, and changes nothing', async (_, verb, data) => {
    teams.storeRequests();
    const body = await chloe.invoke(verb, data);
    expect(body).toMatchObject({ statusCode: 400, type: 'application/vnd.microsoft.error' });
    expect(body.value).toMatchObject({ code: 'BadRequest' });
    expect(teams.storeRequests()).toBe(0);
    if (verb === '') return;
    const value = { ...(Array.isArray(data) ? {} : data), verb };
    const { activity } = onlyOne(await chloe.post({ type: 'message', value }));
    expect(activity.text).toContain('data that Liaison did not write');
  });

  test('an invoke without an action', async () => {
    const answer = await teams.post({ ...teamsInvoke(), value: { action: 'draft.done' } });
    expect(answer).toMatchObject({ status: 200, body: { statusCode: 400 } });
  });

  test('another kind of invoke', async () => {
    const answer = await teams.post({ ...teamsInvoke(), name: 'signin/verifyState', value: {} });
    expect(answer).toEqual({ status: 501, body: undefined });
  });

  test('whatever is sent, is read or refused, never half read', () => {
    const verbs = fc.constantFrom(
      'help',
      'draft.done',
      'draft.save',
      'request.draft',
      'customers.list',
      '__proto__',
    );
    fc.assert(
      fc.property(verbs, fc.anything(), (verb, data) => {
        const read = readPress(verb, data);
        expect(['object', 'string']).toContain(typeof read);
        if (typeof read === 'object') expect(read.verb).toBe(verb);
      }),
    );
  });
});

function teamsInvoke() {
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: 'invoke-1',
    channelId: 'msteams',
    serviceUrl: teams.connector.url,
    from: { id: '29:chloe', name: '' },
    recipient: { id: '28:liaison', name: '' },
    conversation: { id: 'a:chloe', isGroup: false, conversationType: 'personal', name: '' },
  };
}
