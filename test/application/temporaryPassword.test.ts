import { scryptSync } from 'node:crypto';
import type { HandoverPress } from '../../src/application/orders/handOver';
import {
  renewTemporaryPassword,
  showHandover,
  showTemporaryPassword,
} from '../../src/application/orders/handOver';
import type { DocumentStore, StoredDocument } from '../../src/application/documentStore';
import { everyDocument } from '../support/documents';
import type { Office, people } from '../support/office';
import { openOffice } from '../support/office';
import { openPost } from '../support/post';
import { actionsOf, contosoAdded, fabrikam, northwind, viaNorthwind } from './support/providerWork';

let office: Office;
let press: HandoverPress;
/** All that was ever written to the store, as it was written. */
let written: string[] = [];
const watching = (store: DocumentStore): DocumentStore => ({
  ...store,
  commit: (partition, operations) => {
    written.push(JSON.stringify(operations));
    return store.commit(partition, operations);
  },
});
beforeEach(async () => {
  written = [];
  office = await openOffice(watching);
  const { placed } = await contosoAdded(office, { reseller: viaNorthwind });
  press = { customerTenantId: placed.customer.tenantId, orderId: placed.id };
});
afterEach(() => office.close());

type Who = keyof typeof people;
const show = async (issue = 1, who: Who = 'paul') =>
  showTemporaryPassword(office, await office.actor(who), { ...press, issue });
const renew = async (issue = 1, who: Who = 'paul') =>
  renewTemporaryPassword(office, await office.actor(who), { ...press, issue });
const look = async (who: Who = 'paul') => showHandover(office, await office.actor(who), press);
const shownBefore = { code: 'passwordShown' };

/** Whether the stand-in for Microsoft would take this password. */
async function opens(password: string): Promise<boolean> {
  const documents = await everyDocument(office.store, press.customerTenantId);
  const kept = documents.find(({ type }) => type === 'credential') as
    (StoredDocument & { body: { salt: string; hash: string } }) | undefined;
  if (!kept) return false;
  const hash = scryptSync(password, Buffer.from(kept.body.salt, 'base64'), 32);
  return hash.toString('base64') === kept.body.hash;
}

test('it is shown once, to the person who added the customer, and opens the account', async () => {
  const userName = 'admin@contosomedical.onmicrosoft.com';
  expect(await look()).toEqual({ userName, issue: 1, state: 'waiting' });
  const shown = await show();
  expect(shown.userName).toBe(userName);
  expect(shown.password).toMatch(/^\w{16}$/);
  expect(await opens(shown.password)).toBe(true);
  expect(await look()).toEqual({ userName, issue: 1, state: 'shown' });
  await expect(show()).rejects.toMatchObject(shownBefore);
});

test('until it is shown there is none', async () => {
  const documents = await everyDocument(office.store, press.customerTenantId);
  expect(documents.filter(({ type }) => type === 'credential')).toEqual([]);
});

test('any number of presses at once give it once', async () => {
  const presses = await Promise.allSettled([1, 2, 3, 4].map(() => show()));
  expect(presses.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('it is nowhere: not in the store, the outbox, the audit record or the log of what could not be delivered', async () => {
  const { password } = await show();
  const post = openPost(office);
  await post.deliver();
  expect(written.join()).not.toContain(password);
  for (const tenantId of [press.customerTenantId, fabrikam, northwind]) {
    expect(JSON.stringify(await everyDocument(office.store, tenantId))).not.toContain(password);
  }
  expect(JSON.stringify([post.told, post.problems])).not.toContain(password);
  // What the store has written is really what was looked through.
  expect(written.join()).toContain('admin@contosomedical.onmicrosoft.com');
});

test('that it was shown is on record, with the provider and with the customer', async () => {
  const post = openPost(office);
  await post.deliver();
  await show();
  await post.deliver();
  for (const tenantId of [press.customerTenantId, fabrikam]) {
    expect(await actionsOf(office, tenantId)).toEqual(['customerAdded', 'temporaryPasswordShown']);
  }
});

test('one that was lost is replaced: the former no longer opens the account', async () => {
  const first = await show();
  expect(await renew()).toMatchObject({ issue: 2, state: 'waiting' });
  // The same press again; and a card that still offers the first one.
  expect(await renew()).toMatchObject({ issue: 2, state: 'waiting' });
  await expect(show(1)).rejects.toMatchObject(shownBefore);
  const second = await show(2);
  expect(second.password).not.toBe(first.password);
  expect(await opens(second.password)).toBe(true);
  expect(await opens(first.password)).toBe(false);
});

test('none is renewed before it was shown', async () => {
  await expect(renew()).rejects.toMatchObject({ code: 'passwordWaiting' });
});

test('a process that dies after the record and before the answer shows it to nobody', async () => {
  const { tenants } = office;
  if (!tenants) throw new Error('the office makes tenants');
  const failing = { ...tenants, setTemporaryPassword: () => Promise.reject(new Error('died')) };
  const paul = await office.actor('paul');
  const dying = { ...office, tenants: failing };
  await expect(showTemporaryPassword(dying, paul, { ...press, issue: 1 })).rejects.toThrow('died');
  await expect(show()).rejects.toMatchObject(shownBefore);
  await renew();
  expect(await opens((await show(2)).password)).toBe(true);
});

test.each<[string, Who, string]>([
  ['a colleague', 'nadia', 'passwordGone'],
  ['the reseller', 'chloe', 'onlyProvidersOrder'],
  ['another partner', 'omar', 'onlyProvidersOrder'],
])('%s sees nothing of it', async (_, who, code) => {
  for (const attempt of [() => look(who), () => show(1, who), () => renew(1, who)]) {
    await expect(attempt()).rejects.toMatchObject({ code });
  }
});

test('after a week there is none to be had, and for an invented order there never was', async () => {
  const paul = await office.actor('paul');
  const invented = { ...press, orderId: 'd0000000-0000-4000-8000-000000000001', issue: 1 };
  await expect(showTemporaryPassword(office, paul, invented)).rejects.toMatchObject({ code: 'passwordGone' });
  office.later(7 * 86_400_000);
  await expect(show()).rejects.toMatchObject({ code: 'passwordGone' });
});
