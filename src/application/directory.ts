import { z } from 'zod';
import type { Dependencies } from './dependencies';
import type { Operation } from './documentStore';
import { CommitConflict } from './documentStore';
import { customerEntryRecord, relationshipRecord } from './records/customers';
import { organisationRecord, personRecord } from './records/organisations';
import { guidSchema } from '../domain/identifiers';
import { customerSchema, partnerSchema, personSchema } from '../domain/organisation';

const people = z.array(personSchema);

/** Organisations, their people, and what is between them: the form of the demo directory and of an operator's own. */
export const directorySchema = z.object({
  partners: z.array(partnerSchema.extend({ users: people })),
  customers: z.array(
    customerSchema
      .omit({ kind: true, agreement: true })
      .extend({ agreementAccepted: z.boolean(), users: people }),
  ),
  partnerships: z.array(z.object({ provider: guidSchema, reseller: guidSchema })),
  relationships: z.array(
    z.object({
      partner: guidSchema,
      customer: guidSchema,
      type: z.enum(['reseller', 'advisor']),
      delegatedAdmin: z.boolean(),
    }),
  ),
  subscriptions: z.array(
    z.object({
      customer: guidSchema,
      offer: z.string(),
      quantity: z.number().int().positive(),
      provider: guidSchema,
      reseller: guidSchema,
      supportContact: guidSchema,
    }),
  ),
});
export type Directory = z.infer<typeof directorySchema>;

/**
 * An operator's directory, from the text of its file.
 * @throws ZodError or SyntaxError when it has not the form of a directory
 */
export function parseDirectory(text: string): Directory {
  return directorySchema.parse(JSON.parse(text));
}

/** Since when what the directory tells of is taken to be so: before Liaison kept any record. */
const before = '2025-01-01T00:00:00.000Z';
const marker = { partition: 'liaison', id: 'directory' };

/**
 * Loads a directory into a store that has none yet. A load that was cut off is taken up again: what is there is left
 * as it is, and the mark that says the directory is loaded is written last.
 * @returns whether anything had to be loaded
 */
export async function loadDirectory(
  { store }: Pick<Dependencies, 'store'>,
  directory: Directory,
): Promise<boolean> {
  if (await store.read(marker.partition, marker.id)) return false;
  for (const [tenantId, operations] of operationsByTenant(directory)) {
    for (const operation of operations) {
      await store.commit(tenantId, [operation]).catch((error: unknown) => {
        if (!(error instanceof CommitConflict)) throw error;
      });
    }
  }
  await store.commit(marker.partition, [
    { kind: 'put', document: { id: marker.id, type: 'marker', sort: '', facets: {}, body: {} } },
  ]);
  return true;
}

function operationsByTenant(directory: Directory): Map<string, Operation[]> {
  const operations = new Map<string, Operation[]>();
  const add = (tenantId: string, ...added: Operation[]) => {
    operations.set(tenantId, [...(operations.get(tenantId) ?? []), ...added]);
  };
  for (const { users, ...partner } of directory.partners) {
    add(partner.tenantId, organisationRecord.create(partner), ...users.map(personRecord.create));
  }
  for (const { users, agreementAccepted, ...customer } of directory.customers) {
    const agreement = agreementAccepted ? { agreement: { version: '2020-01', signedAt: before } } : {};
    const organisation = organisationRecord.create({ ...customer, ...agreement, kind: 'customer' });
    add(customer.tenantId, organisation, ...users.map(personRecord.create));
  }
  for (const { type, delegatedAdmin, ...ids } of directory.relationships) {
    const partner = directory.partners.find(({ tenantId }) => tenantId === ids.partner);
    const customer = directory.customers.find(({ tenantId }) => tenantId === ids.customer);
    if (!partner || !customer)
      throw new Error(
        `The directory has a relationship with no such organisation: ${ids.partner}, ${ids.customer}`,
      );
    const known = { type, delegatedAdmin, since: before, version: 1 };
    const named = { tenantId: partner.tenantId, name: partner.name };
    add(customer.tenantId, relationshipRecord.create({ ...known, state: 'active', partner: named }));
    const { tenantId, name, country, domain } = customer;
    add(partner.tenantId, customerEntryRecord.create({ ...known, tenantId, name, country, domain }));
  }
  return operations;
}
