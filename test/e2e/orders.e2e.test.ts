import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Activity } from 'botbuilder';
import type { Connector } from '../support/connector';
import { openConnector } from '../support/connector';
import type { Chat, Someone } from '../support/teams';
import { chatOf, fromPerson } from '../support/teams';
import { cardOf, nodesOf } from '../support/teamsCards';
import { contosoTyped, e3, premium } from '../support/teamsOrders';
import type { Service } from './service';
import { killCommands, startService } from './service';

// Processes start slowly on a busy machine.
jest.setTimeout(120_000);

let service: Service;
let connector: Connector;
/** Everything the service has answered. */
const answers: string[] = [];
beforeAll(async () => {
  connector = await openConnector();
  service = await startService('trace');
});
afterAll(async () => {
  try {
    expect(await service.stop()).toBe(0);
  } finally {
    killCommands();
    await connector.close();
  }
});

let activities = 0;

async function post(activity: Partial<Activity>) {
  const response = await fetch(`${service.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  const text = await response.text();
  answers.push(text);
  return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
}

const chat = (who: Someone): Chat =>
  chatOf({ connector, post }, () => fromPerson(who, connector.url, `e2e-${String((activities += 1))}`));

/** Waits until something was sent to somebody's chat. */
async function told(who: Someone, words: RegExp): Promise<void> {
  const isThere = () =>
    connector.calls.some(
      ({ conversationId, activity }) => conversationId === `a:${who}` && words.test(JSON.stringify(activity)),
    );
  const signal = AbortSignal.timeout(30_000);
  while (!isThere()) {
    signal.throwIfAborted();
    await new Promise(setImmediate);
  }
}

const files = (folder: string): Buffer =>
  Buffer.concat(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
  );

test('a provider adds a customer for its reseller, orders twice, names it support contact; the password is nowhere', async () => {
  const [paul, chloe, nadia] = [chat('paul'), chat('chloe'), chat('nadia')];
  await chloe.say('help');
  const form = await paul.sayForCard('add a customer for Northwind');
  const lines = await paul.pressForCard(form, 'Continue with subscriptions', {
    ...form.fields,
    ...contosoTyped,
  });
  const first = await paul.pressForCard(lines, 'Add to the order', {
    ...lines.fields,
    offer: e3,
    quantity: 12,
  });
  const review = await paul.pressForCard(first, 'Review', { ...first.fields, offer: premium, quantity: 3 });
  const done = await paul.pressForCard(review, 'Confirm');
  expect(done.text).toContain('Customer added');

  const before = answers.length;
  const response = await paul.press(done, 'Show the password');
  const card = cardOf({ activityId: done.activityId, card: response.value });
  const texts = nodesOf(card.json).map(({ text }) => String(text));
  const password = texts.find((text) => /^[A-Za-z2-9]{16}$/.test(text)) ?? '';
  expect(password).toHaveLength(16);
  await paul.press(done, 'Show the password');
  await paul.press(card, 'I have noted it');

  await told('chloe', /Contoso Médical/);
  const theirs = await chloe.sayForCard('show Contoso Médical');
  expect(theirs.text).toContain('Contoso Médical');
  const list = await paul.sayForCard('show the subscriptions of Contoso Médical');
  const shown = await paul.pressForCard(list, 'Show Microsoft 365 E3');
  const ask = await paul.pressForCard(shown, 'Support contact');
  const contact = { ...ask.fields, reseller: 'Northwind Conseil' };
  const named = await paul.pressForCard(ask, 'Name this reseller', contact);
  expect(named.text).toContain('Northwind Conseil is its support contact now');
  await told('chloe', /you are now the support contact of Microsoft 365 E3/);
  const sold = await chloe.sayForCard('show the subscriptions of Contoso Médical');
  expect(sold.text).toContain('Microsoft 365 E3');
  expect(sold.text).toContain('Microsoft 365 Business Premium');

  const record = await nadia.sayForCard('show the audit record');
  expect(record.text).toContain('Temporary password shown');
  expect(record.text).toContain('Customer added');

  expect(files(service.folder).includes('contosomedical')).toBe(true);
  expect(files(service.folder).includes(password)).toBe(false);
  expect(service.output()).not.toContain(password);
  expect(JSON.stringify(connector.calls)).not.toContain(password);
  const where = answers.flatMap((answer, index) => (answer.includes(password) ? [index] : []));
  expect(where).toEqual([before]);
});
