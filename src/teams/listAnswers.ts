import { MalformedContinuation } from '../application/documentStore';
import { listCustomers } from '../application/listCustomers';
import type { ListedState } from '../application/listInvitations';
import { listInvitations } from '../application/listInvitations';
import { Refusal } from '../domain/refusal';
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
  { state, continuation, notice }: Wanted & { readonly state?: ListedState | undefined } = {},
): Promise<Card> {
  const page = await orRefuse(listInvitations(dependencies, actor, { state, continuation }));
  return invitationsCard(voice, page, { continued: continuation !== undefined, state, notice });
}

/** A continuation comes back from a button: one that the store did not give out was altered. */
async function orRefuse<T>(page: Promise<T>): Promise<T> {
  try {
    return await page;
  } catch (error) {
    if (error instanceof MalformedContinuation) throw new Refusal('cardDataInvalid');
    throw error;
  }
}
