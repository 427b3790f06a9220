import { findCustomers, readCustomer, type KnownCustomer } from '../application/findCustomers';
import { nameKey } from '../domain/nameMatch';
import { mayDo } from '../domain/roles';
import { customerCard, customersChoiceCard } from './cards/customerCards';
import { shown } from './cards/shown';
import type { Card } from './cards/template';
import type { Turn } from './turn';

/** The customer that a typed name or domain means; which of several; or what to do when there is none. @throws Refusal */
export async function showCustomerAnswer(
  turn: Turn,
  asked: { readonly name?: string | undefined; readonly domain?: string | undefined },
): Promise<void> {
  const { dependencies, actor, reply, voice } = turn;
  const t = voice.texts.customer;
  const typed = asked.name ?? asked.domain;
  if (typed === undefined) {
    reply.texts.push(t.which);
    return;
  }
  const found = await findCustomers(dependencies, actor, asked);
  if (found.kind === 'none') reply.texts.push(t.none(shown(typed)));
  else if (found.kind === 'found') reply.cards.push(customerShown(turn, found.customer));
  else reply.cards.push(customersChoiceCard(voice, found.kind, found.customers, typed));
}

/** The card of a customer chosen by a button, or null when it is a customer no more. @throws Refusal roleMissing */
export async function chosenCustomerCard(turn: Turn, tenantId: string): Promise<Card | null> {
  const customer = await readCustomer(turn.dependencies, turn.actor, tenantId);
  return customer && customerShown(turn, customer);
}

const longestMention = 80;

/**
 * Shows the customer that a text names and says nothing else of.
 * @returns whether it does: a word of the language that merely looks like a name's beginning is no mention
 */
export async function customerMentioned(
  turn: Turn,
  text: string,
  language: 'en' | 'fr' | 'unknown',
): Promise<boolean> {
  const typed = text.replace(/^[\s"«“]+|[\s"»”.!?]+$/gu, '');
  if (nameKey(typed).length < 3 || typed.length > longestMention) return false;
  const found = await findCustomers(turn.dependencies, turn.actor, { name: typed });
  if (found.kind === 'none') return false;
  const exact = found.kind === 'found' && nameKey(found.customer.name) === nameKey(typed);
  if (!exact && (language !== 'unknown' || !/^\p{L}/u.test(typed))) return false;
  if (found.kind === 'found') turn.reply.cards.push(customerShown(turn, found.customer));
  else turn.reply.cards.push(customersChoiceCard(turn.voice, found.kind, found.customers, typed));
  return true;
}

/** The card of a customer, with what this person may do. @param notice what has just happened */
export function customerShown(
  { actor, dependencies, voice }: Turn,
  customer: KnownCustomer,
  notice?: string,
): Card {
  const { roles } = actor.person;
  const formId = mayDo('requestRelationship', roles) ? dependencies.newId() : undefined;
  return customerCard(voice, customer, { formId, mayEnd: mayDo('removeCustomer', roles) }, notice);
}
