import { MalformedContinuation } from '../application/documentStore';
import { findSameCustomer } from '../application/findCustomers';
import { listCustomers } from '../application/listCustomers';
import type { ListedState } from '../application/listInvitations';
import { listInvitations } from '../application/listInvitations';
import { Refusal } from '../domain/refusal';
import { nearInvitationsCard } from './cards/customerCards';
import type { CustomersShown } from './cards/listCards';
import { customersCard, invitationsCard } from './cards/listCards';
import type { Card } from './cards/template';
import { mayAddCustomer } from './orders/orderCards';
import type { Turn } from './turn';

interface Continued {
  readonly continuation?: string | undefined;
}

/** Which customers are to be listed; a search by the beginning of the name is always in the order of names. */
export type CustomersAsked = Continued & Omit<CustomersShown, 'continued'>;

/** A page of the partner's customers. @throws Refusal roleMissing, cardDataInvalid */
export async function customersAnswer(turn: Turn, asked: CustomersAsked = {}): Promise<Card> {
  const { dependencies, actor, voice } = turn;
  const { beginning, reseller, continuation } = asked;
  const both = asked.order !== undefined && beginning !== undefined;
  const order = both ? undefined : asked.order;
  const privileges = reseller ? undefined : asked.privileges;
  const page = await orRefuse(
    listCustomers(dependencies, actor, {
      resellerTenantId: reseller?.tenantId,
      delegatedAdmin: privileges && privileges === 'with',
      ...{ beginning, order, continuation },
    }),
  );
  return customersCard(voice, page, {
    ...{ beginning, order, privileges, reseller },
    notice: both ? voice.texts.looking.byName : asked.notice,
    continued: continuation !== undefined,
    mayAdd: mayAddCustomer(turn),
  });
}

interface InvitationsAsked extends Continued {
  readonly state?: ListedState | undefined;
  readonly order?: 'oldest' | undefined;
}

/** @throws Refusal roleMissing, cardDataInvalid */
export async function invitationsAnswer(
  { dependencies, actor, voice }: Turn,
  { state, order, continuation }: InvitationsAsked = {},
): Promise<Card> {
  const page = await orRefuse(listInvitations(dependencies, actor, { state, order, continuation }));
  return invitationsCard(voice, page, { continued: continuation !== undefined, state, order });
}

/**
 * The invitations to one customer. Where there is none by that name, one that is spelt nearly so is offered.
 * @throws Refusal roleMissing, cardDataInvalid
 */
export async function invitationsToAnswer(
  { dependencies, actor, voice }: Turn,
  wanted: InvitationsAsked & { readonly customer?: string | undefined },
): Promise<Card> {
  const { state, customer = '', order, continuation } = wanted;
  const page = await orRefuse(listInvitations(dependencies, actor, { state, customer, order, continuation }));
  if (page.items.length === 0 && state === undefined) {
    const same = await findSameCustomer(dependencies, actor, customer);
    if (same.kind === 'close') return nearInvitationsCard(voice, same.customers, customer);
  }
  return invitationsCard(voice, page, { continued: continuation !== undefined, state, customer, order });
}

/** A continuation comes back from a button: one that the store did not give out was altered. */
export async function orRefuse<T>(page: Promise<T>): Promise<T> {
  try {
    return await page;
  } catch (error) {
    if (error instanceof MalformedContinuation) throw new Refusal('cardDataInvalid');
    throw error;
  }
}
