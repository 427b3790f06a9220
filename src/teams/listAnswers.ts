import { MalformedContinuation } from '../application/documentStore';
import { findSameCustomer } from '../application/findCustomers';
import { listCustomers } from '../application/listCustomers';
import type { ListedState } from '../application/listInvitations';
import { listInvitations } from '../application/listInvitations';
import { Refusal } from '../domain/refusal';
import { nearInvitationsCard } from './cards/customerCards';
import { customersCard, invitationsCard } from './cards/listCards';
import type { Card } from './cards/template';
import type { Turn } from './turn';

interface Wanted {
  readonly continuation?: string | undefined;
  readonly notice?: string | undefined;
}

/** @throws Refusal roleMissing, cardDataInvalid */
export async function customersAnswer(
  { dependencies, actor, voice }: Turn,
  { continuation, notice }: Wanted = {},
): Promise<Card> {
  const page = await orRefuse(listCustomers(dependencies, actor, continuation));
  return customersCard(voice, page, { continued: continuation !== undefined, notice });
}

/** @throws Refusal roleMissing, cardDataInvalid */
export async function invitationsAnswer(
  { dependencies, actor, voice }: Turn,
  { state, continuation }: Wanted & { readonly state?: ListedState | undefined } = {},
): Promise<Card> {
  const page = await orRefuse(listInvitations(dependencies, actor, { state, continuation }));
  return invitationsCard(voice, page, { continued: continuation !== undefined, state });
}

/**
 * The invitations to one customer. Where there is none by that name, one that is spelt nearly so is offered.
 * @throws Refusal roleMissing, cardDataInvalid
 */
export async function invitationsToAnswer(
  { dependencies, actor, voice }: Turn,
  wanted: Wanted & { readonly state?: ListedState | undefined; readonly customer?: string | undefined },
): Promise<Card> {
  const { state, customer = '', continuation } = wanted;
  const page = await orRefuse(listInvitations(dependencies, actor, { state, customer, continuation }));
  if (page.items.length === 0 && state === undefined) {
    const same = await findSameCustomer(dependencies, actor, customer);
    if (same.kind === 'close') return nearInvitationsCard(voice, same.customers, customer);
  }
  return invitationsCard(voice, page, { continued: continuation !== undefined, state, customer });
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
