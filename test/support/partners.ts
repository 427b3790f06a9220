import { acknowledgementVersion, statementIdSchema } from '../../src/domain/acknowledgement';
import { endPartnership } from '../../src/application/endPartnership';
import { partnershipRecord, providerEntryRecord } from '../../src/application/records/partnerships';
import { showPartnershipEnding } from '../../src/application/showPartnershipEnding';
import { momentOf } from '../../src/domain/identifiers';
import type { Office } from './office';
import { people } from './office';

const northwind = { tenantId: people.chloe[0], name: 'Northwind Conseil', partnerId: '4100002' };

/** A provider of Chloé's organisation that the demo directory does not have. */
export async function giveProvider(office: Office, name: string, index = 1): Promise<string> {
  const provider = { tenantId: `10000000-0000-4000-8000-0000000009${String(index).padStart(2, '0')}`, name };
  const since = momentOf(office.clock());
  await office.store.commit(provider.tenantId, [
    partnershipRecord.create({ state: 'active', provider, reseller: northwind, since, version: 1 }),
  ]);
  await office.store.commit(northwind.tenantId, [
    providerEntryRecord.create({ ...provider, state: 'active', since, version: 1 }),
  ]);
  return provider.tenantId;
}

/** Fabrikam's Nadia ends the partnership with Northwind; Northwind's own list does not know yet. */
export async function partNorthwind(office: Office): Promise<void> {
  const nadia = await office.actor('nadia');
  const { endingId } = await showPartnershipEnding(office, nadia, {
    endingId: office.newId(),
    counterpartTenantId: northwind.tenantId,
    language: 'en',
  });
  const ticked = statementIdSchema.options;
  await endPartnership(office, nadia, { endingId, ticked, acknowledgementVersion, language: 'en' });
}

/** So many resellers of Fabrikam, besides those it has. */
export async function giveResellers(office: Office, count: number): Promise<void> {
  const provider = { tenantId: people.nadia[0], name: 'Fabrikam Distribution' };
  for (let index = 10; index < 10 + count; index += 1) {
    const reseller = {
      tenantId: `d0000000-0000-4000-8000-0000000000${index}`,
      name: `Reseller ${index}`,
      partnerId: `42000${index}`,
    };
    const since = '2026-02-03T10:00:00.000Z';
    await office.store.commit(provider.tenantId, [
      partnershipRecord.create({ state: 'active', provider, reseller, since, version: 1 }),
    ]);
  }
}
