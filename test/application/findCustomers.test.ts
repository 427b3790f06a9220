import { findCustomers, findSameCustomer, readCustomer } from '../../src/application/findCustomers';
import { customerEntryRecord, type CustomerEntry } from '../../src/application/records/customers';
import { openOffice, people, type Office } from '../support/office';
import { watched } from '../support/teamsStore';

let office: Office;
let requests = 0;
beforeEach(async () => {
  office = await openOffice((store) =>
    watched(store, () => {
      requests += 1;
    }),
  );
});
afterEach(() => office.close());

const entryOf = (index: number, name: string): CustomerEntry => ({
  tenantId: `d0000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  name,
  country: 'FR',
  domain: `customer${String(index)}.example`,
  type: 'reseller',
  delegatedAdmin: false,
  since: '2026-02-03T10:00:00.000Z',
  version: 1,
});

async function give(names: readonly string[]): Promise<void> {
  for (let from = 0; from < names.length; from += 50) {
    const some = names.slice(from, from + 50);
    const created = some.map((name, index) => customerEntryRecord.create(entryOf(from + index, name)));
    await office.store.commit(people.omar[0], created);
  }
}

const find = async (name: string) => {
  const omar = await office.actor('omar');
  requests = 0;
  const found = await findCustomers(office, omar, { name });
  expect(requests).toBeLessThanOrEqual(2);
  if (found.kind === 'none') return found;
  const names = found.kind === 'found' ? [found.customer.name] : found.customers.map((one) => one.name);
  return { kind: found.kind, names };
};

const crowd = Array.from(
  { length: 1200 },
  (_, n) => `Groupe ${['Azur', 'Bleu', 'Cobalt'][n % 3] ?? ''} ${String(n)}`,
);

describe.each([
  ['a short list', []],
  ['a long list', crowd],
])('in %s', (_, others) => {
  beforeEach(() =>
    give([...others, 'Woodgrove Bank', 'Trailhead Boots', 'Crédit Zénith', 'Adventure Works']),
  );

  test.each([
    ['Woodgrove Bank', 'found', 'Woodgrove Bank'],
    ['credit zenith', 'found', 'Crédit Zénith'],
    ['Woodgrove', 'found', 'Woodgrove Bank'],
    ['Wodgrove Bank', 'close', 'Woodgrove Bank'],
    ['Woodgorve', 'close', 'Woodgrove Bank'],
    ['tralihead botos', 'close', 'Trailhead Boots'],
  ])('%s is %s: %s, in two requests at most', async (typed, kind, name) => {
    expect(await find(typed)).toEqual({ kind, names: [name] });
  });

  test('an unknown name is none', async () => {
    expect(await find('Northern Lights')).toEqual({ kind: 'none' });
  });

  test('a domain is found in one request', async () => {
    const omar = await office.actor('omar');
    requests = 0;
    const found = await findCustomers(office, omar, { domain: `customer${String(others.length)}.example` });
    expect(found).toMatchObject({ kind: 'found', customer: { name: 'Woodgrove Bank' } });
    expect(requests).toBe(1);
  });

  test('whether a name is taken is asked in one request', async () => {
    const omar = await office.actor('omar');
    const same = async (name: string) => (await findSameCustomer(office, omar, name)).kind;
    requests = 0;
    expect(await same('Woodgrove Bank')).toBe('found');
    expect(requests).toBe(1);
    expect(await same('Woodgorve Bank')).toBe('close');
    expect(await same('Woodgrove')).toBe('none');
    expect(await same('Woodgorve')).toBe('none');
  });
});

test('the same name twice, and a beginning of several, are several', async () => {
  await give(['Contoso', 'Contoso', 'Contoso France']);
  expect(await find('contoso')).toEqual({ kind: 'several', names: ['Contoso', 'Contoso'] });
  expect(await find('conto')).toMatchObject({
    kind: 'several',
    names: ['Contoso', 'Contoso', 'Contoso France'],
  });
});

test('an entry kept before sounds were is found in a short list all the same', async () => {
  const { facets: _, ...old } = documentOf(customerEntryRecord.create(entryOf(1, 'Woodgrove Bank')));
  await office.store.commit(people.omar[0], [{ kind: 'create', document: { ...old, facets: {} } }]);
  expect(await find('Woodgorve Bank')).toEqual({ kind: 'close', names: ['Woodgrove Bank'] });
});

test('a customer that one advises too is one customer', async () => {
  const entry = entryOf(1, 'Woodgrove Bank');
  await office.store.commit(people.omar[0], [
    customerEntryRecord.create(entry),
    customerEntryRecord.create({ ...entry, type: 'advisor' }),
  ]);
  expect(await find('Woodgrove Bank')).toEqual({ kind: 'found', names: ['Woodgrove Bank'] });
  const omar = await office.actor('omar');
  const customer = await readCustomer(office, omar, entry.tenantId);
  expect(customer?.relationships.map(({ type }) => type)).toEqual(['reseller', 'advisor']);
  expect(await readCustomer(office, await office.actor('chloe'), entry.tenantId)).toBeNull();
});

function documentOf(operation: ReturnType<typeof customerEntryRecord.create>) {
  if (operation.kind !== 'create') throw new Error('not a create');
  return operation.document;
}
