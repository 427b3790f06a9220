import { organisationRecord } from '../../../src/application/records/organisations';
import { partnershipRecord, providerEntryRecord } from '../../../src/application/records/partnerships';
import { momentOf } from '../../../src/domain/identifiers';
import type { RunningPortal } from '../../support/portal';

/** Gives Adatum Shanghai a provider in its own cloud, which the demo directory has none of. */
export async function chineseProvider({ office }: RunningPortal): Promise<void> {
  const provider = { tenantId: '10000000-0000-4000-8000-000000000016', name: 'Consolidated Messenger' };
  const { partner } = await office.actor('wei');
  const reseller = { tenantId: partner.tenantId, name: partner.name, partnerId: partner.partnerId };
  const since = momentOf(office.clock());
  await office.store.commit(provider.tenantId, [
    organisationRecord.create({
      ...provider,
      kind: 'indirectProvider',
      cloud: 'china',
      country: 'CN',
      partnerId: '4100016',
      domain: 'consolidatedmessenger.example',
    }),
    partnershipRecord.create({ state: 'active', provider, reseller, since, version: 1 }),
  ]);
  await office.store.commit(partner.tenantId, [
    providerEntryRecord.create({ ...provider, state: 'active', since, version: 1 }),
  ]);
}
