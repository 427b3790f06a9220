import { randomUUID } from 'node:crypto';
import { listCustomers } from '../../src/application/listCustomers';
import { cancelOrder, changeOrder, showOrder } from '../../src/application/orders/changeOrder';
import type { Office } from '../support/office';
import { openOffice } from '../support/office';
import { openPost } from '../support/post';
import {
  confirm,
  contoso,
  contosoAdded,
  contosoStarted,
  copilot,
  e3,
  viaNorthwind,
} from './support/providerWork';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

test('what will be is shown, and nothing is made', async () => {
  const shown = await contosoStarted(office, { reseller: { name: 'northwind' }, lines: [e3, copilot] });
  expect(shown).toMatchObject({
    order: { state: 'draft', version: 1, reseller: { name: 'Northwind Conseil', partnerId: '4100002' } },
    tenant: {
      domain: 'contosomedical.onmicrosoft.com',
      adminUserName: 'admin@contosomedical.onmicrosoft.com',
    },
    lines: [{ quantity: 12, offer: { name: { en: 'Microsoft 365 E3' } } }, { quantity: 3 }],
  });
  await openPost(office).deliver();
  const { items } = await listCustomers(office, await office.actor('nadia'));
  expect(items.map(({ name }) => name)).toEqual(['Woodgrove Bank']);
});

test('everything can be corrected, and a card shown before can no longer be confirmed', async () => {
  const { order } = await contosoStarted(office, { reseller: viaNorthwind, lines: [e3] });
  const paul = await office.actor('paul');
  const details = { ...contoso, name: 'Contoso Santé', domainPrefix: 'contososante' };
  const first = await changeOrder(office, paul, { orderId: order.id, version: 1, details, reseller: null });
  expect(first).toMatchObject({
    order: { version: 2 },
    tenant: { domain: 'contososante.onmicrosoft.com' },
  });
  expect(first.order).not.toHaveProperty('reseller');
  await changeOrder(office, paul, { orderId: order.id, version: 2, lines: [] });
  await expect(confirm(office, order.id, { version: 2 })).rejects.toMatchObject({ code: 'orderChanged' });
  const { placed } = await confirm(office, order.id, { version: 3 });
  expect(placed).toMatchObject({ customer: { name: 'Contoso Santé' }, subscriptions: [] });
});

test('the same edit again is as once; another from an old card is refused', async () => {
  const { order } = await contosoStarted(office);
  const paul = await office.actor('paul');
  const edit = { orderId: order.id, version: 1, lines: [e3] };
  await changeOrder(office, paul, edit);
  expect((await changeOrder(office, paul, edit)).order.version).toBe(2);
  await expect(changeOrder(office, paul, { ...edit, lines: [copilot] })).rejects.toMatchObject({
    code: 'orderChanged',
  });
});

test('it can be cancelled, all of it', async () => {
  const { order } = await contosoStarted(office, { lines: [e3] });
  const paul = await office.actor('paul');
  await cancelOrder(office, paul, order.id);
  await cancelOrder(office, paul, order.id);
  const late = { code: 'orderCancelled' };
  await expect(confirm(office, order.id)).rejects.toMatchObject(late);
  await expect(changeOrder(office, paul, { orderId: order.id, version: 1, lines: [] })).rejects.toMatchObject(
    late,
  );
  // The domain is as free as before.
  await contosoAdded(office);
});

test('it belongs to one person, and is forgotten after a day', async () => {
  const { order } = await contosoStarted(office);
  const nadia = await office.actor('nadia');
  const theirs = { code: 'notYours', facts: { name: 'Paul Okafor' } };
  await expect(showOrder(office, nadia, order.id)).rejects.toMatchObject(theirs);
  await expect(confirm(office, order.id, { who: 'nadia' })).rejects.toMatchObject(theirs);
  await expect(contosoStarted(office, { id: order.id }, 'nadia')).rejects.toMatchObject(theirs);
  office.later(24 * 3_600_000);
  await expect(confirm(office, order.id)).rejects.toMatchObject({ code: 'orderNotFound' });
});

test('the same press starts the same order', async () => {
  const id = randomUUID();
  await contosoStarted(office, { id });
  const again = await contosoStarted(office, { id, lines: [e3] });
  expect(again.order.lines).toEqual([]);
});
