import type { DocumentStore, StoredDocument } from '../../src/application/documentStore';

const types = [
  'organisation',
  'person',
  'relationship',
  'subscription',
  'decision',
  'acknowledgement',
  'audit',
  'auditHead',
  'outbox',
  'receipt',
  'invitation',
  'partnership',
  'provider',
  'customer',
  'customerByDate',
  'formerCustomer',
  'formerByDate',
  'order',
  'placedOrder',
  'handover',
  'credential',
  'domain',
  'ending',
  'chat',
];

/** Every document of a partition, of whatever type, etags and all. */
export async function everyDocument(
  store: DocumentStore,
  partition: string,
): Promise<readonly StoredDocument[]> {
  const found: StoredDocument[] = [];
  for (const type of types) {
    let continuation: string | undefined;
    do {
      const next = continuation === undefined ? {} : { continuation };
      const page = await store.query(partition, { type, order: 'ascending', limit: 100, ...next });
      found.push(...page.items);
      continuation = page.continuation;
    } while (continuation !== undefined);
  }
  return found;
}
