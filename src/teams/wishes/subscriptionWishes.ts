import { findCustomers } from '../../application/findCustomers';
import { subscriptionsPage } from '../../application/subscriptions/listSubscriptions';
import { offerName } from '../../domain/offer';
import type { Subscription } from '../../domain/subscription';
import { foldName } from '../../domain/text';
import { meantCustomersCard } from '../cards/customerCards';
import { shown } from '../cards/shown';
import { askedAs, subscriptionChoiceCard } from '../cards/subscriptionCards';
import type { Stated } from '../known';
import { actionsFor } from '../subscriptionAnswers';
import { changeAsked, requireMayChange } from '../subscriptionChanges';
import type { Turn } from '../turn';
import type { WishHandlers } from './wishHandlers';

export const subscriptionWishes: WishHandlers<'associateReseller' | 'setSupportContact'> = {
  associateReseller: ({ activity }, turn, entities) =>
    subscriptionWish(turn, 'associateReseller', entities, activity.text),
  setSupportContact: ({ activity }, turn, entities) =>
    subscriptionWish(turn, 'setSupportContact', entities, activity.text),
};

/**
 * Leads from a sentence to the card that asks once more; what the sentence leaves open is asked for. Nothing is changed
 * by words.
 * @param text the sentence; a press on one of its meanings has none
 * @throws Refusal onlyProvidersOrder and roleMissing before anything is looked up
 */
async function subscriptionWish(
  turn: Turn,
  intent: 'associateReseller' | 'setSupportContact',
  entities: Stated,
  text = '',
): Promise<void> {
  const { dependencies, actor, reply, voice } = turn;
  const { texts } = voice;
  const change = askedAs[intent];
  await requireMayChange(turn, change);
  const { customer: name, domain, partnerId } = entities;
  const reseller = entities.reseller ?? partnerId;
  const typed = name ?? domain;
  if (typed === undefined) {
    reply.texts.push(texts.subscriptions.which[intent === 'associateReseller' ? 'reseller' : 'support']);
    return;
  }
  const found = await findCustomers(dependencies, actor, { name, domain });
  if (found.kind === 'none') {
    reply.texts.push(texts.customer.none(shown(typed)));
    return;
  }
  if (found.kind !== 'found') {
    const wish = { intent, entities: { ...(reseller !== undefined && { reseller }) } };
    reply.cards.push(meantCustomersCard(voice, found, typed, { ...wish, formId: dependencies.newId() }));
    return;
  }
  const { customer } = found;
  const page = await subscriptionsPage(dependencies, actor, { customerTenantId: customer.tenantId });
  const possible = page.items.filter((one) => actionsFor(turn, one).includes(intent));
  const meant = namedIn(turn, text, possible);
  const [only, ...others] = meant;
  if (!only) reply.texts.push(texts.subscriptions.noneOfYours(shown(customer.name)));
  else if (others.length === 0) reply.cards.push(changeAsked(turn, only, change, { reseller }, customer));
  else {
    const choice = { customer, subscriptions: meant, offers: dependencies.offers };
    reply.cards.push(subscriptionChoiceCard(voice, choice, change, reseller));
  }
}

/** The subscriptions whose offer a sentence names; all of them where it names none. */
function namedIn(
  { dependencies, voice }: Turn,
  text: string,
  subscriptions: readonly Subscription[],
): readonly Subscription[] {
  const said = foldName(text);
  const named = subscriptions.filter((one) =>
    [one.offer, offerName(dependencies.offers, one, voice.language)].some((offer) =>
      said.includes(foldName(offer)),
    ),
  );
  return named.length > 0 ? named : subscriptions;
}
