import { setImmediate } from 'node:timers/promises';
import { announcingPosts } from '../../src/application/outbox/posting';
import type { Deliver } from '../../src/application/outbox/handlers';
import { createOutboxWorker, defaultOutboxTimes } from '../../src/application/outbox/worker';
import { RecipientGone } from '../../src/application/notifier';
import type { OutboxMessage } from '../../src/application/records/outbox';
import { outboxRecord, post, undeliveredRecord } from '../../src/application/records/outbox';
import { momentOf } from '../../src/domain/identifiers';
import type { Office } from '../support/office';
import { openOffice } from '../support/office';

const partition = '10000000-0000-4000-8000-000000000002';
const message: OutboxMessage = {
  kind: 'expiry',
  sending: 1,
  invitationId: 'd0000000-0000-4000-8000-000000000001',
};
let office: Office;
let log: { level: string; facts: object }[];

beforeEach(async () => {
  office = await openOffice();
  log = [];
});
afterEach(() => office.close());

function worker(deliver: Deliver) {
  const note = (level: string) => (facts: object) => {
    log.push({ level, facts });
  };
  return createOutboxWorker(office, deliver, { warn: note('warn'), error: note('error') });
}

const posted = (key: string, due = office.clock()) =>
  office.store.commit(partition, [post(key, message, momentOf(due))]);
const waiting = async () => {
  const page = await outboxRecord.page(office.store, partition, { order: 'ascending', limit: 100 });
  return page.items.map(({ value }) => value);
};
/** Resolves once a worker has a message. */
async function someoneHolds(): Promise<void> {
  while (!(await waiting()).some(({ heldBy }) => heldBy !== undefined)) await setImmediate();
}

test('what is due is delivered once and removed; what is not waits', async () => {
  await posted('now');
  await posted('later', office.clock() + 1);
  const delivered: OutboxMessage[] = [];
  const postman = worker((_, what) => Promise.resolve(void delivered.push(what)));
  await postman.sweep();
  await postman.sweep();
  expect(delivered).toEqual([message]);
  expect((await waiting()).map(({ key }) => key)).toEqual(['later']);
  office.later(1);
  await postman.sweep();
  expect(delivered).toHaveLength(2);
  expect(await waiting()).toEqual([]);
});

test('a delivery that fails is tried again, each time after twice the wait', async () => {
  await posted('m');
  let tries = 0;
  const postman = worker(() => {
    tries += 1;
    return tries < 4 ? Promise.reject(new Error('the chat does not answer')) : Promise.resolve();
  });
  const waits: number[] = [];
  for (let before = await waiting(); before.length > 0; before = await waiting()) {
    await postman.sweep();
    const [entry] = await waiting();
    if (!entry) break;
    const wait = Date.parse(entry.due) - office.clock();
    waits.push(wait);
    office.later(wait);
  }
  expect(tries).toBe(4);
  expect(waits).toEqual([2_000, 4_000, 8_000]);
  expect(log.map(({ level }) => level)).toEqual(['warn', 'warn', 'warn']);
});

test('a chat that is gone is given up at once, and kept where an operator finds it', async () => {
  await posted('m');
  await worker(() => Promise.reject(new RecipientGone('the bot was removed'))).sweep();
  expect(await waiting()).toEqual([]);
  const { items } = await undeliveredRecord.page(office.store, partition, { order: 'ascending', limit: 10 });
  expect(items).toMatchObject([{ value: { key: 'm', reason: 'the bot was removed' } }]);
  expect(log.map(({ level }) => level)).toEqual(['error']);
});

test('two workers at once deliver each message once', async () => {
  for (let n = 0; n < 25; n += 1) await posted(`m${n}`);
  const delivered: string[] = [];
  const deliver: Deliver = () => Promise.resolve(void delivered.push('x'));
  await Promise.all([worker(deliver).sweep(), worker(deliver).kick(partition)]);
  expect(delivered).toHaveLength(25);
});

test('what a dead worker held comes free when its hold ends, or at once for the only one there is', async () => {
  const dies: Deliver = () => new Promise(() => undefined);
  for (const taken of ['by time', 'at once']) {
    await posted(taken);
    void worker(dies).sweep();
    await someoneHolds();
    const delivered: string[] = [];
    const next = worker(() => Promise.resolve(void delivered.push(taken)));
    await next.sweep();
    expect(delivered).toEqual([]);
    if (taken === 'at once') await next.takeOver();
    else {
      office.later(defaultOutboxTimes.hold);
      await next.sweep();
    }
    expect(delivered).toEqual([taken]);
  }
});

test('taking over leaves alone what this very worker is delivering', async () => {
  await posted('mine');
  let delivered = 0;
  let finish = () => undefined as unknown;
  const postman = worker(() => {
    delivered += 1;
    return new Promise<void>((resolve) => (finish = resolve));
  });
  const sweep = postman.sweep();
  while (delivered === 0) await setImmediate();
  await postman.takeOver();
  finish();
  await sweep;
  expect(delivered).toBe(1);
});

test('one message that nobody can read does not hold up the others', async () => {
  await office.store.commit(partition, [
    {
      kind: 'create',
      document: { id: 'outbox:bad', type: 'outbox', sort: '0', facets: {}, body: { what: 'is this' } },
    },
  ]);
  await posted('good');
  const delivered: string[] = [];
  await worker(() => Promise.resolve(void delivered.push('good'))).sweep();
  expect(delivered).toEqual(['good']);
  expect(log.map(({ level }) => level)).toContain('error');
});

test('a commit that posts is announced with its partition, any other is not', async () => {
  const announced: string[] = [];
  const store = announcingPosts(office.store, (where) => announced.push(where));
  await store.commit(partition, [post('m', message, momentOf(office.clock()))]);
  await store.commit(partition, [
    { kind: 'put', document: { id: 'x', type: 'x', sort: '', facets: {}, body: 1 } },
  ]);
  expect(announced).toEqual([partition]);
});
