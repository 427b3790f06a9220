import { createHash } from 'node:crypto';
import type { Directory } from './directory';
import type { Operation } from './documentStore';
import { obstacleBetween } from '../domain/eligibility';
import { customerByDateRecord, customerEntryRecord, relationshipRecord } from './records/customers';
import { organisationRecord, personRecord } from './records/organisations';
import { partnershipRecord, providerEntryRecord } from './records/partnerships';
import { subscriptionRecord } from './records/subscriptions';

/** Since when what the directory tells of is taken to be so: before Liaison kept any record. */
export const beforeRecords = '2025-01-01T00:00:00.000Z';

type Add = (tenantId: string, ...added: Operation[]) => void;

/**
 * What a directory puts into the store, by tenant: each fact in its home, and what the other side sees of it.
 * @throws Error when something is said of an organisation that the directory does not have, or of two that cannot come
 *   together: in two clouds, two countries, or of kinds that have no partnership
 */
export function directoryOperations(directory: Directory): ReadonlyMap<string, readonly Operation[]> {
  const operations = new Map<string, Operation[]>();
  const add: Add = (tenantId, ...added) => {
    operations.set(tenantId, [...(operations.get(tenantId) ?? []), ...added]);
  };
  addOrganisations(directory, add);
  addPartnerships(directory, add);
  addRelationships(directory, add);
  addSubscriptions(directory, add);
  return operations;
}

function addOrganisations(directory: Directory, add: Add): void {
  for (const { users, ...partner } of directory.partners) {
    add(partner.tenantId, organisationRecord.create(partner), ...users.map(personRecord.create));
  }
  for (const { users, agreementAccepted, ...customer } of directory.customers) {
    const agreement = agreementAccepted ? { agreement: { version: '2020-01', signedAt: beforeRecords } } : {};
    const organisation = organisationRecord.create({ ...customer, ...agreement, kind: 'customer' });
    add(customer.tenantId, organisation, ...users.map(personRecord.create));
  }
}

function addPartnerships(directory: Directory, add: Add): void {
  for (const ids of directory.partnerships) {
    const [one, other] = [partnerOf(directory, ids.provider), partnerOf(directory, ids.reseller)];
    requireTogether(one, other);
    if (one.kind !== 'indirectProvider' || other.kind !== 'indirectReseller') {
      throw new Error(
        `The directory has a partnership that none of its kind can have: ${one.name}, ${other.name}`,
      );
    }
    const provider = named(one);
    const { partnerId, ...partner } = other;
    const known = { state: 'active' as const, since: beforeRecords, version: 1 };
    const reseller = { ...named(partner), partnerId };
    add(provider.tenantId, partnershipRecord.create({ ...known, provider, reseller }));
    add(reseller.tenantId, providerEntryRecord.create({ ...known, ...provider }));
  }
}

function addRelationships(directory: Directory, add: Add): void {
  for (const { type, delegatedAdmin, ...ids } of directory.relationships) {
    const customer = customerOf(directory, ids.customer);
    requireTogether(partnerOf(directory, ids.partner), customer);
    const partner = named(partnerOf(directory, ids.partner));
    const { tenantId, name, country, domain } = customer;
    const known = { type, delegatedAdmin, since: beforeRecords, version: 1 };
    add(tenantId, relationshipRecord.create({ ...known, state: 'active', partner }));
    const resellers = directory.subscriptions
      .filter((one) => one.customer === tenantId && one.provider === partner.tenantId)
      .map((one) => named(partnerOf(directory, one.reseller)));
    const associated = resellers.length > 0 ? { associated: resellers } : {};
    const entry = { ...known, tenantId, name, country, domain, ...associated };
    add(partner.tenantId, customerEntryRecord.create(entry), customerByDateRecord.create(entry));
  }
}

function addSubscriptions(directory: Directory, add: Add): void {
  for (const [index, { offer, quantity, ...ids }] of directory.subscriptions.entries()) {
    const customer = customerOf(directory, ids.customer);
    const { tenantId } = customer;
    const party = (id: string) => {
      const partner = partnerOf(directory, id);
      requireTogether(partner, customer);
      return named(partner);
    };
    const parties = {
      provider: party(ids.provider),
      reseller: party(ids.reseller),
      supportContact: party(ids.supportContact),
    };
    const known = {
      id: idOf(tenantId, String(index)),
      state: 'active' as const,
      since: beforeRecords,
      version: 1,
    };
    add(tenantId, subscriptionRecord.create({ ...known, ...parties, offer, quantity }));
  }
}

function partnerOf({ partners }: Directory, id: string): Directory['partners'][number] {
  return foundOr(
    id,
    partners.find(({ tenantId }) => tenantId === id),
  );
}

function customerOf({ customers }: Directory, id: string): Directory['customers'][number] {
  return foundOr(
    id,
    customers.find(({ tenantId }) => tenantId === id),
  );
}

function foundOr<T>(id: string, found: T | undefined): T {
  if (found === undefined) throw new Error(`The directory has no such organisation: ${id}`);
  return found;
}

type Placed = Parameters<typeof obstacleBetween>[0] & { readonly name: string };

/** What the chat and the pages never bring together, a directory does not either. */
function requireTogether(one: Placed, other: Placed): void {
  const obstacle = obstacleBetween(one, other);
  if (obstacle) throw new Error(`The directory brings ${one.name} and ${other.name} together: ${obstacle}`);
}

const named = ({ tenantId, name }: { tenantId: string; name: string }) => ({ tenantId, name });

/** The same id at each load, so that a load that was cut off is taken up without doubling anything. */
function idOf(...parts: readonly string[]): string {
  const digits = createHash('sha256').update(parts.join(' ')).digest('hex');
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
}
