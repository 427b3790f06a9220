import { findCustomers, type KnownCustomer } from '../application/findCustomers';
import { showCustomer, showCustomerHistory } from '../application/showCustomer';
import { isFor } from '../domain/partnerKinds';
import { Refusal } from '../domain/refusal';
import { nameKey } from '../domain/nameMatch';
import { mayDo } from '../domain/roles';
import { customerCard, customersChoiceCard } from './cards/customerCards';
import { customerDetailsCard, customerHistoryCard } from './cards/customerDetailsCard';
import { shown } from './cards/shown';
import type { Card } from './cards/template';
import { listedCustomer, subscriptionsOfAnswer } from './subscriptionAnswers';
import type { Turn } from './turn';

/**
 * The customer that a typed name or domain means; which of several; or what to do when there is none.
 * @param ofSubscriptions its subscriptions are wanted rather than itself
 * @throws Refusal
 */
export async function showCustomerAnswer(
  turn: Turn,
  asked: { readonly name?: string | undefined; readonly domain?: string | undefined },
  ofSubscriptions = false,
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
  else if (found.kind !== 'found')
    reply.cards.push(customersChoiceCard(voice, found.kind, found.customers, typed));
  else if (ofSubscriptions) reply.cards.push(await subscriptionsOfAnswer(turn, found.customer));
  else reply.cards.push(customerShown(turn, found.customer));
}

/**
 * Everything about a customer chosen by a button, or null when it is a customer no more. What the partner's list has of
 * it was read with the turn.
 * @throws Refusal roleMissing
 */
export async function chosenCustomerCard(turn: Turn, tenantId: string): Promise<Card | null> {
  const { dependencies, actor, listed, voice } = turn;
  try {
    const details = await showCustomer(dependencies, actor, tenantId, { listed, withoutHistory: true });
    return customerDetailsCard(voice, details, {
      offers: dependencies.offers,
      formId: dependencies.newId(),
      mayReadHistory: mayDo('showAudit', actor.person.roles),
    });
  } catch (error) {
    if (error instanceof Refusal && error.code === 'customerNotFound') return null;
    throw error;
  }
}

/** What is on record about a customer of late. @throws Refusal roleMissing, customerNotFound */
export async function customerHistoryAnswer(turn: Turn, tenantId: string): Promise<Card> {
  const { dependencies, actor, voice } = turn;
  const entries = await showCustomerHistory(dependencies, actor, tenantId);
  const shownEntries = entries.map((entry) => ({ entry }));
  return customerHistoryCard(voice, listedCustomer(turn), shownEntries);
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
  const mayOrder = isFor('orderSubscription', actor.partner.kind) && mayDo('orderSubscription', roles);
  const orderFormId = mayOrder ? dependencies.newId() : undefined;
  return customerCard(
    voice,
    customer,
    { formId, mayEnd: mayDo('removeCustomer', roles), orderFormId },
    notice,
  );
}
