import { chosenReseller } from '../../src/application/orders/chosenReseller';
import type { ResellerChoice } from '../../src/application/orders/chosenReseller';
import { partnershipRecord } from '../../src/application/records/partnerships';
import type { Office } from '../support/office';
import { openOffice } from '../support/office';
import { watched } from '../support/teamsStore';
import { partnershipEnded } from './support/partnership';
import { fabrikam, northwind } from './support/providerWork';

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

const choose = async (choice: ResellerChoice) => {
  const paul = await office.actor('paul');
  requests = 0;
  try {
    return await chosenReseller(office, paul, choice);
  } finally {
    expect(requests).toBeLessThanOrEqual(2);
  }
};

/** Fabrikam works with this many more resellers. */
async function resellers(count: number, nameOf: (n: number) => string): Promise<void> {
  const provider = { tenantId: fabrikam, name: 'Fabrikam Distribution' };
  for (let from = 0; from < count; from += 50) {
    const some = Array.from({ length: Math.min(50, count - from) }, (_, index) => {
      const n = String(from + index);
      const reseller = {
        tenantId: `e0000000-0000-4000-8000-${n.padStart(12, '0')}`,
        name: nameOf(from + index),
        partnerId: `5${n.padStart(6, '0')}`,
      };
      const since = '2026-01-01T00:00:00.000Z';
      return partnershipRecord.create({ state: 'active', provider, reseller, since, version: 1 });
    });
    await office.store.commit(fabrikam, some);
  }
}

test.each<[string, ResellerChoice]>([
  ['by its Partner ID', { partnerId: ' 4100002 ' }],
  ['by its tenant', { tenantId: northwind }],
  ['by its name', { name: 'Northwind Conseil' }],
  ['whatever the case and accents', { name: 'NÖRTHWIND conseil' }],
  ['by the beginning of its name', { name: 'north' }],
  ['by a later word of it', { name: 'Conseil' }],
])('a reseller is found %s', async (_, choice) => {
  expect(await choose(choice)).toEqual({
    tenantId: northwind,
    name: 'Northwind Conseil',
    partnerId: '4100002',
  });
});

test.each<[string, ResellerChoice, object]>([
  ['six digits', { partnerId: '410000' }, { code: 'partnerIdInvalid' }],
  ['eight digits', { partnerId: '41000021' }, { code: 'partnerIdInvalid' }],
  ['letters', { partnerId: '41OOOO2' }, { code: 'partnerIdInvalid' }],
  ['the provider’s own', { partnerId: '4100001' }, { code: 'partnerIdInvalid' }],
  [
    'an ID of nobody’s, such as a global account’s',
    { partnerId: '4999999' },
    { code: 'resellerUnknown', facts: { name: '4999999' } },
  ],
  ['a reseller without a partnership', { partnerId: '4100003' }, { code: 'resellerUnknown' }],
  ['a name that nobody has', { name: 'Adatum' }, { code: 'resellerUnknown', facts: { name: 'Adatum' } }],
  ['nothing at all', {}, { code: 'resellerUnknown', facts: {} }],
])('%s is refused', async (_, choice, refusal) => {
  await expect(choose(choice)).rejects.toMatchObject(refusal);
});

test.each<[string, ResellerChoice]>([
  ['by its Partner ID', { partnerId: '4100002' }],
  ['by its tenant', { tenantId: northwind }],
  ['by its name', { name: 'Northwind Conseil' }],
])('once the partnership has ended, that is said (%s)', async (_, choice) => {
  await partnershipEnded(office, northwind);
  await expect(choose(choice)).rejects.toMatchObject({
    code: 'resellerPartnershipEnded',
    facts: { name: 'Northwind Conseil' },
  });
});

test('where several fit they are named, and nobody is guessed', async () => {
  await resellers(7, (n) => `Northgate ${String(n)}`);
  await expect(choose({ name: 'north' })).rejects.toMatchObject({
    code: 'resellerNotChosen',
    facts: { names: 'Northgate 0, Northgate 1, Northgate 2, Northgate 3, Northgate 4' },
  });
  expect(await choose({ name: 'Northgate 3' })).toMatchObject({ partnerId: '5000003' });
});

test('among three hundred, name and Partner ID find the one', async () => {
  await resellers(300, (n) => `Reseller ${String(n)}`);
  expect(await choose({ partnerId: '5000299' })).toMatchObject({ name: 'Reseller 299' });
  expect(await choose({ name: 'reseller 299' })).toMatchObject({ partnerId: '5000299' });
});
