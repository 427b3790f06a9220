import { invitationRecord } from '../../src/application/records/invitations';
import { openTeams, onlyOne, type Chat, type Teams } from '../support/teams';
import { cardOf } from '../support/teamsCards';
import { people } from '../support/office';

let teams: Teams;
let chloe: Chat;
beforeEach(async () => {
  teams = await openTeams();
  chloe = teams.chat('chloe');
});
afterEach(() => teams.close());

const request = 'Please request a reseller relationship with Fourth Coffee without admin privileges';

async function drafts(): Promise<number> {
  const query = { type: invitationRecord.type, order: 'ascending', limit: 100 } as const;
  return (await teams.office.store.query(people.chloe[0], query)).items.length;
}

describe('a message delivered twice', () => {
  test('acts once and is answered once', async () => {
    expect(await chloe.say(request, { id: 'same' })).toHaveLength(1);
    expect(await chloe.say(request, { id: 'same' })).toHaveLength(0);
    expect(await drafts()).toBe(1);
  });

  test('at the same time, too', async () => {
    await Promise.all([chloe.say(request, { id: 'same' }), chloe.say(request, { id: 'same' })]);
    expect(teams.connector.calls).toHaveLength(1);
    expect(await drafts()).toBe(1);
  });

  test('to a process that has restarted meanwhile acts once, and is answered with the same draft', async () => {
    const draft = cardOf(onlyOne(await chloe.say(request, { id: 'same' })));
    teams.restart();
    const again = cardOf(onlyOne(await chloe.say(request, { id: 'same' })));
    expect(again.json).toEqual(draft.json);
    expect(await drafts()).toBe(1);
  });

  test('is answered again with the same draft where the process died before it had answered', async () => {
    teams.connector.failNext(403, 'Forbidden');
    teams.connector.failNext(403, 'Forbidden');
    expect(await chloe.say(request, { id: 'same' })).toHaveLength(0);
    teams.restart();
    teams.storeRequests();
    const draft = cardOf(onlyOne(await chloe.say(request, { id: 'same' })));
    expect(draft.text).toContain('Draft e-mail');
    expect(teams.storeRequests()).toBeLessThanOrEqual(3);
    expect(await drafts()).toBe(1);
  });

  test('the same words said twice are two requests', async () => {
    await chloe.say(request);
    await chloe.say(request);
    expect(await drafts()).toBe(2);
  });
});

describe('a form pressed twice', () => {
  const inputs = { customer: 'Fourth Coffee', privileges: 'with', emailLanguage: 'en' };

  test('shows the draft that it made', async () => {
    const form = await chloe.sayForCard('request a reseller relationship');
    const first = await chloe.pressForCard(form, 'Draft the e-mail', inputs);
    const second = await chloe.pressForCard(form, 'Draft the e-mail', { ...inputs, customer: 'Another' });
    expect(second.json).toEqual(first.json);
    expect(await drafts()).toBe(1);
  });

  test('at once makes one draft', async () => {
    const form = await chloe.sayForCard('request a reseller relationship');
    const press = () => chloe.press(form, 'Draft the e-mail', inputs);
    const [first, second] = await Promise.all([press(), press()]);
    expect(first).toEqual(second);
    expect(await drafts()).toBe(1);
  });

  test('after Done shows how the invitation stands', async () => {
    const form = await chloe.sayForCard('request a reseller relationship');
    await chloe.pressForCard(await chloe.pressForCard(form, 'Draft the e-mail', inputs), 'Done');
    expect((await chloe.pressForCard(form, 'Draft the e-mail', inputs)).text).toContain('not opened yet');
  });

  test('by somebody else makes a draft of their own', async () => {
    const form = await chloe.sayForCard('request a reseller relationship');
    await chloe.pressForCard(form, 'Draft the e-mail', inputs);
    const draft = await teams.chat('grace').pressForCard(form, 'Draft the e-mail', inputs);
    expect(draft.text).toContain('Grace Kim');
    expect(await drafts()).toBe(2);
  });
});

/** A step asks the store, and at most so often. */
async function within(limit: number, step: () => Promise<unknown>): Promise<void> {
  teams.storeRequests();
  await step();
  const requests = teams.storeRequests();
  expect(requests).toBeGreaterThan(0);
  expect(requests).toBeLessThanOrEqual(limit);
}

describe('no turn that is allowed asks the store more than three times', () => {
  test('typed, once the conversation is known: twice, but for a draft, and for a form that offers the providers', async () => {
    await chloe.say('help');
    await within(3, () => chloe.say(request));
    for (const text of ['request a reseller relationship', 'Fourth Coffee', 'help']) {
      await within(3, () => chloe.say(text));
    }
    await within(2, () => teams.chat('dana').say('request a reseller relationship'));
    await within(3, () => chloe.say('without'));
    for (const text of ['list our customers', 'list invitations', 'parle français', 'speak English']) {
      await within(2, () => chloe.say(text));
    }
    await within(1, () => chloe.say('help'));
  });

  test('typed first of all: the same, and it keeps where the person can be written to', async () => {
    await within(3, () => chloe.say(request));
    await within(2, () => teams.chat('grace').say('help'));
    await within(3, () => teams.chat('omar').say('list our customers'));
  });

  test('pressed', async () => {
    const help = await chloe.sayForCard('help');
    await within(2, () => chloe.press(help, 'List our customers'));
    await within(2, () => chloe.press(help, 'List invitations'));
    const form = await chloe.pressForCard(help, 'Request a reseller relationship');
    const inputs = { customer: 'Fourth Coffee', privileges: 'with', emailLanguage: 'en' };
    await within(3, () => chloe.press(form, 'Draft the e-mail', { ...inputs, email: 'nobody' }));
    await within(3, () => chloe.press(form, 'Draft the e-mail', inputs));
    const draft = await chloe.pressForCard(form, 'Draft the e-mail', inputs);
    await within(1, () => chloe.press(draft, 'Edit'));
    const edit = await chloe.pressForCard(draft, 'Edit');
    await within(2, () => chloe.press(edit, 'Save', { ...edit.fields, body: 'no link' }));
    await within(3, () => chloe.press(edit, 'Save', edit.fields));
    await within(1, () => chloe.press(edit, 'Back without saving'));
    await within(3, () => chloe.press(draft, 'Done'));
    await within(3, () => chloe.press(draft, 'Done'));
    await within(3, () => chloe.press(edit, 'Save', edit.fields));
    await within(3, () => chloe.submit(form, 'Draft the e-mail', inputs));
  });
});

describe('a turn that is refused asks twice more, since it goes on record', () => {
  test('typed', async () => {
    const sam = teams.chat('sam');
    // Who it is, who in the organization can, and the record: read, and written with the conversation.
    await within(4, () => sam.say(request));
    await within(4, () => sam.say(request));
    await within(2, () => sam.say('list our customers'));
  });

  test('pressed', async () => {
    const draft = await chloe.sayForCard(request);
    for (const who of ['grace', 'omar'] as const) await within(3, () => teams.chat(who).press(draft, 'Done'));
    await within(4, () => teams.chat('sam').press(draft, 'Done'));
  });
});

describe('when it is our fault', () => {
  const reference = /: ([0-9A-F]{12})\.$/;
  const logged = () => teams.log.filter(({ level }) => level === 'error');

  test.each(['readMany', 'commit'] as const)(
    'a message gets an apology with the number in the log: %s',
    async (what) => {
      teams.failStore(what);
      const text = await chloe.sayForText(request);
      expect(text).toContain('Something went wrong on our side');
      const { facts } = onlyOne(logged());
      expect(facts).toMatchObject({ reference: reference.exec(text)?.[1] });
      expect(JSON.stringify(teams.log)).not.toContain('Fourth Coffee');
      expect(await drafts()).toBe(0);
    },
  );

  test('a press gets it in its response', async () => {
    const draft = await chloe.sayForCard(request);
    teams.failStore('commit');
    const text = await chloe.pressForText(draft, 'Done');
    expect(text).toContain('Something went wrong on our side');
    expect(onlyOne(logged()).facts).toMatchObject({ reference: reference.exec(text)?.[1] });
    expect((await chloe.pressForCard(draft, 'Done')).text).toContain('Invitation sent');
  });

  test('an answer that cannot be sent is logged, and an apology tried once', async () => {
    teams.connector.failNext(400, 'BadArgument');
    expect(await chloe.sayForText(request)).toContain('Something went wrong on our side');
    expect(logged()).toHaveLength(1);
  });

  test('a conversation that cannot be kept does not take the answer back', async () => {
    teams.failStore('commit');
    const form = await chloe.sayForCard('request a reseller relationship');
    expect(form.fields).toHaveProperty('customer');
    expect(onlyOne(teams.log).message).toBe('a conversation could not be kept');
  });
});
