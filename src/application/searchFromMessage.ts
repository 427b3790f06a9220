import type { SentInvitation } from '../domain/invitation';
import { sortName } from '../domain/text';
import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import { customersOf, findCustomers, type KnownCustomer } from './findCustomers';
import { findInvitations } from './findInvitations';
import { customerEntryRecord } from './records/customers';
import type { ListedInvitation } from './records/invitations';
import { invitationRecord, listedInvitationSchema } from './records/invitations';

/** What is searched for while a message is written: some words, or none, and which part of the results. */
export interface MessageSearch {
  readonly words: string;
  /** How many results came before. */
  readonly skip: number;
  readonly count: number;
}

/** Results beyond these are found with more words: each page of a search is one request all the same. */
export const mostResults = 100;

type Searching = Pick<Dependencies, 'store'>;

/**
 * The partner's customers whose name begins with the words, by name; without any such those that come near, or whose
 * domain it is.
 * @throws Refusal roleMissing
 */
export async function searchCustomers(
  dependencies: Searching,
  actor: Actor,
  { words, skip, count }: MessageSearch,
): Promise<readonly KnownCustomer[]> {
  await requireRole(dependencies, actor, 'listCustomers');
  const prefix = sortName(words.trim());
  const page = await customerEntryRecord.page(dependencies.store, actor.partner.tenantId, {
    ...(prefix === '' ? {} : { prefix }),
    order: 'ascending',
    limit: limitOf(skip, count),
  });
  const customers = customersOf(page.items.map(({ value }) => value));
  if (customers.length > 0 || prefix === '') return customers.slice(skip, skip + count);
  const asked = /^\S+\.\S+$/.test(words.trim())
    ? { domain: words.trim().toLowerCase() }
    : { name: words.trim() };
  const found = await findCustomers(dependencies, actor, asked);
  if (found.kind === 'none') return [];
  return (found.kind === 'found' ? [found.customer] : found.customers).slice(skip, skip + count);
}

/**
 * The partner's sent invitations, the latest first; with words, those for a customer or reseller of that name or
 * address, or near it.
 * @throws Refusal roleMissing
 */
export async function searchInvitations(
  dependencies: Searching,
  actor: Actor,
  { words, skip, count }: MessageSearch,
): Promise<readonly SentInvitation[]> {
  await requireRole(dependencies, actor, 'listInvitations');
  if (words.trim() !== '') {
    const { invitations } = await findInvitations(dependencies, actor, words);
    return invitations.slice(skip, skip + count);
  }
  const page = await dependencies.store.query(actor.partner.tenantId, {
    type: invitationRecord.type,
    facet: { name: 'sent', value: 'yes' },
    order: 'descending',
    limit: limitOf(skip, count),
  });
  const listed = page.items.map(({ body }) => listedInvitationSchema.parse(body));
  // Account links are for nobody in particular, and nothing to be shown around.
  const isSent = (one: ListedInvitation): one is SentInvitation =>
    one.state !== 'standing' && one.state !== 'draft';
  return listed.slice(skip, skip + count).filter(isSent);
}

const limitOf = (skip: number, count: number) => Math.min(skip + count, mostResults);
