import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listedInvitationSchema } from '../../src/application/records/invitations';
import { customerEntryRecord, relationshipRecord } from '../../src/application/records/customers';
import { outboxRecord } from '../../src/application/records/outbox';
import { chatTexts } from '../../src/i18n/chat/texts';
import { pageTexts } from '../../src/i18n/pages/pageTexts';
import { findEmployee } from '../../src/local/chatPeople';
import { readDemoDirectory } from '../../src/local/demoDirectory';
import type { Chat } from '../../src/local/tour/chat';
import { openChat } from '../../src/local/tour/chat';
import type { Connector, Delivery } from '../../src/local/tour/connector';
import { startConnector } from '../../src/local/tour/connector';
import { visitor } from '../../src/local/tour/visitor';
import { openEmbeddedStore } from '../../src/store/embeddedStore';
import { killable, waitUntil, type Kill } from '../support/killable';
import { ownPort } from '../support/ports';

const partner = '10000000-0000-4000-8000-000000000002';
const customer = '20000000-0000-4000-8000-000000000002';
const chat = chatTexts.fr;
const pages = pageTexts('fr');
const quiet = () => undefined;

const service = killable();
let folder: string;
let port: number;
let connector: Connector;
let link: string;
let deliveries: Delivery[] = [];
let onDelivery: () => void = quiet;
let chloe: Chat;

const start = (data: string, kill?: Kill) => service.start(port, data, kill);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'liaison-killed-'));
  port = await ownPort(2);
  connector = await startConnector((delivery) => {
    deliveries.push(delivery);
    chloe.deliver(delivery);
    onDelivery();
  });
  chloe = openChat({
    service: `http://127.0.0.1:${port}`,
    serviceUrl: connector.serviceUrl,
    person: findEmployee(readDemoDirectory(), 'chloe'),
    conversationId: 'a:killed',
    newId: randomUUID,
    clock: Date.now,
    tell: quiet,
  });
  const sending = await service.startAnew(port, join(folder, 'sent'));
  await chloe.says('demande une relation de revendeur à Fourth Coffee, sans droits admin');
  link = /http:\S+\/i\/\S+/.exec(await chloe.hears(/\/i\//))?.[0] ?? '';
  await chloe.presses(chat.actions.done);
  const alain = visitor('Alain Besson', 'fr', quiet);
  await alain.opens(link);
  await sending.stop();
}, 120_000);

afterEach(async () => {
  onDelivery = quiet;
  await service.killAll();
});

afterAll(async () => {
  await connector.close();
  rmSync(folder, { recursive: true, force: true });
});

const signedIn = async () => {
  const alain = visitor('Alain Besson', 'fr', quiet);
  await alain.opens(link);
  // Once it is settled at the partner, the page says so without a sign-in.
  if (shows(alain, pages.signIn.button)) {
    await alain.presses(pages.signIn.button);
    await alain.presses('Alain Besson');
  }
  return alain;
};
const shows = (page: { sees(wanted: RegExp): void }, text: string) => {
  try {
    page.sees(new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
    return true;
  } catch {
    return false;
  }
};

/** What is in the store once the service has ended: the outbox empty but for the date to come, both sides of one mind. */
async function onRecord(data: string) {
  const store = openEmbeddedStore({ directory: data, clock: Date.now });
  try {
    const outbox = await outboxRecord.page(store, partner, { order: 'ascending', limit: 100 });
    const atCustomer = await outboxRecord.page(store, customer, { order: 'ascending', limit: 100 });
    const invitations = await store.query(partner, { type: 'invitation', order: 'ascending', limit: 10 });
    return {
      waiting: [...outbox.items, ...atCustomer.items].map(({ value }) => value.message.kind),
      states: invitations.items.map(({ body }) => listedInvitationSchema.parse(body).state),
      relationship: (await relationshipRecord.read(store, customer, partner, 'reseller'))?.value.state,
      listed: (await customerEntryRecord.read(store, partner, customer, 'reseller')) !== null,
    };
  } finally {
    await store.close();
  }
}

const told = () =>
  deliveries.filter(
    ({ activity, replaces }) =>
      !replaces && JSON.stringify(activity).includes(chat.news.accepted('Fourth Coffee')),
  ).length;

/** One life and death: accept, die, live again. Returns whether the process died, and what was there afterwards. */
async function acceptAndDie(
  name: string,
  kill: { commit: number; when: 'before' | 'after' } | 'while telling',
) {
  const data = join(folder, name);
  const armed = join(folder, `${name}.armed`);
  cpSync(join(folder, 'sent'), data, { recursive: true });
  deliveries = [];
  const first = await start(data, kill === 'while telling' ? undefined : { ...kill, armed });
  const died = once(first, 'exit').then(() => first.signalCode === 'SIGKILL');
  const alain = await signedIn();
  if (kill === 'while telling') onDelivery = () => first.kill('SIGKILL');
  writeFileSync(armed, '');
  const confirmed = await alain.presses(pages.decide.accept, { ticking: true }).then(
    () => true,
    () => false,
  );
  // Whoever was not killed by the answer is killed by what follows it, or has nothing left to do and is ended.
  const settled = Promise.race([died, chloe.hears(/./).then(() => waitUntil(() => told() > 0))]);
  await settled;
  onDelivery = quiet;
  await service.stop(first);
  const dead = await died;

  const second = await service.startAnew(port, data);
  const again = await signedIn();
  const accepted =
    shows(again, pages.accepted.titleOwn('Northwind Conseil')) || shows(again, pages.accepted.title);
  if (confirmed) expect(accepted).toBe(true);
  if (!accepted) {
    await again.presses(pages.decide.accept, { ticking: true });
    expect(shows(again, pages.accepted.titleOwn('Northwind Conseil'))).toBe(true);
  }
  await waitUntil(() => told() > 0);
  await second.stop();
  return { dead, record: await onRecord(data) };
}

const whole = {
  waiting: ['expiryNotice', 'expiry'],
  states: ['accepted'],
  relationship: 'active',
  listed: true,
};

describe('an acceptance outlives the death of the process, whole or not at all', () => {
  const points = [1, 2, 3, 4, 5, 6, 7].flatMap((commit) =>
    (['before', 'after'] as const).map((when) => ({ commit, when })),
  );

  test.each(points)(
    'killed right $when commit $commit',
    async ({ commit, when }) => {
      const { dead, record } = await acceptAndDie(`${when}-${commit}`, { commit, when });
      expect(dead).toBe(true);
      expect(record).toEqual(whole);
      // A second time only if it died between the sending and its record, which is commit 7.
      expect(told()).toBe(commit === 7 && when === 'before' ? 2 : 1);
    },
    60_000,
  );

  test('killed while Teams takes the news', async () => {
    const { dead, record } = await acceptAndDie('while-telling', 'while telling');
    expect(dead).toBe(true);
    expect(record).toEqual(whole);
    expect([1, 2]).toContain(told());
  }, 60_000);
});
