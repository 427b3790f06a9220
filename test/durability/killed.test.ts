import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
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
import { freePort } from '../../src/local/playgroundPort';
import type { Chat } from '../../src/local/tour/chat';
import { openChat } from '../../src/local/tour/chat';
import type { Connector, Delivery } from '../../src/local/tour/connector';
import { startConnector } from '../../src/local/tour/connector';
import { visitor } from '../../src/local/tour/visitor';
import { openEmbeddedStore } from '../../src/store/embeddedStore';

const partner = '10000000-0000-4000-8000-000000000002';
const customer = '20000000-0000-4000-8000-000000000002';
const chat = chatTexts.fr;
const pages = pageTexts('fr');
const quiet = () => undefined;

const children = new Set<ChildProcess>();
let folder: string;
let port: number;
let connector: Connector;
let link: string;
let deliveries: Delivery[] = [];
let onDelivery: () => void = quiet;
let chloe: Chat;

/** Starts the built service on a data folder; `kill` says at which commit after `arm` it is to die. */
async function start(data: string, kill?: { commit: number; when: 'before' | 'after'; armed: string }) {
  const preload = kill ? ['--require', join(__dirname, '../support/killAt.cjs')] : [];
  const child = spawn(process.execPath, [...preload, join(__dirname, '../../dist/main.js')], {
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      DATA_DIR: data,
      LOG_LEVEL: 'error',
      ...(kill && { KILL_COMMIT: String(kill.commit), KILL_WHEN: kill.when, KILL_ARMED: kill.armed }),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the service ended with ${child.exitCode}`);
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    if (ready?.ok) return child;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'liaison-killed-'));
  port = await freePort(2);
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
  const service = await start(join(folder, 'sent'));
  await chloe.says('demande une relation de revendeur à Fourth Coffee, sans droits admin');
  link = /http:\S+\/i\/\S+/.exec(await chloe.hears(/\/i\//))?.[0] ?? '';
  await chloe.presses(chat.actions.done);
  const alain = visitor('Alain Besson', 'fr', quiet);
  await alain.opens(link);
  await stop(service);
}, 120_000);

// Whatever a test left running must not answer the next one.
afterEach(async () => {
  onDelivery = quiet;
  for (const child of [...children]) {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
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
  await stop(first);
  const dead = await died;

  const second = await start(data);
  const again = await signedIn();
  const accepted =
    shows(again, pages.accepted.titleOwn('Northwind Conseil')) || shows(again, pages.accepted.title);
  if (confirmed) expect(accepted).toBe(true);
  if (!accepted) {
    await again.presses(pages.decide.accept, { ticking: true });
    expect(shows(again, pages.accepted.titleOwn('Northwind Conseil'))).toBe(true);
  }
  await waitUntil(() => told() > 0);
  await stop(second);
  return { dead, record: await onRecord(data) };
}

async function waitUntil(condition: () => boolean): Promise<boolean> {
  const limit = Date.now() + 15_000;
  while (!condition()) {
    if (Date.now() > limit) throw new Error('what was waited for did not come');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return true;
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
