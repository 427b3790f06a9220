import { auditEntryRecord } from '../../src/application/records/audit';
import { customerEntryRecord, relationshipRecord } from '../../src/application/records/customers';
import { invitationRecord } from '../../src/application/records/invitations';
import { outboxRecord } from '../../src/application/records/outbox';
import { verifyAudit } from '../../src/application/verifyAudit';
import { openEmbeddedStore } from '../../src/store/embeddedStore';
import { people, visitors } from './office';

const [fabrikam, northwind, customer] = [people.nadia[0], people.chloe[0], visitors.alain[0]];
const all = { order: 'ascending' as const, limit: 100 };

/** What is on record at all three, while no process has the store. */
export async function jointOnRecord(data: string) {
  const store = openEmbeddedStore({ directory: data, clock: Date.now });
  const at = async (tenantId: string) => {
    expect((await verifyAudit({ store }, tenantId)).faults).toEqual([]);
    const audit = (await auditEntryRecord.page(store, tenantId, all)).items.map(({ value }) => value.action);
    const waiting = (await outboxRecord.page(store, tenantId, all)).items;
    return { audit, waiting: waiting.map(({ value }) => value.message.kind) };
  };
  const half = async (partner: string) => {
    const found = await relationshipRecord.read(store, customer, partner, 'reseller');
    return found?.value.state === 'active' ? { delegatedAdmin: found.value.delegatedAdmin } : null;
  };
  const listed = async (partner: string) =>
    (await customerEntryRecord.read(store, partner, customer, 'reseller')) !== null;
  try {
    const [invitation] = (await invitationRecord.page(store, northwind, all)).items;
    return {
      halves: [await half(northwind), await half(fabrikam)],
      listed: [await listed(northwind), await listed(fabrikam)],
      invitation: invitation?.value.state,
      customer: await at(customer),
      reseller: await at(northwind),
      provider: await at(fabrikam),
    };
  } finally {
    await store.close();
  }
}

/** What each of the two may do. */
export const both = [{ delegatedAdmin: true }, { delegatedAdmin: false }];
/** A joint acceptance that has arrived everywhere. */
export const whole = {
  halves: both,
  listed: [true, true],
  invitation: 'accepted',
  customer: { audit: ['agreementSigned', 'relationshipAccepted', 'relationshipAccepted'], waiting: [] },
  reseller: {
    audit: ['invitationSent', 'invitationOpened', 'invitationAccepted'],
    waiting: ['expiryNotice', 'expiry'],
  },
  provider: { audit: ['relationshipAccepted'], waiting: [] },
};
