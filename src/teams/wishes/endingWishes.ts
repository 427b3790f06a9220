import { requireRole } from '../../application/actor';
import { findCustomers } from '../../application/findCustomers';
import { findPartnerships } from '../../application/findPartnerships';
import { requireSide } from '../../application/showPartnershipEnding';
import { endingCustomersCard, endingPartnersCard, mostPartners } from '../cards/endingChoiceCards';
import { shown } from '../cards/shown';
import { knownRelationshipAnswer, partnershipAnswer } from '../endingAnswers';
import type { Stated } from '../known';
import type { Turn } from '../turn';
import type { WishHandlers } from './wishHandlers';

/** What is to be ended is shown, or asked for. Nothing is ended by words. */
export const endingWishes: WishHandlers<'removeCustomer' | 'removePartnership'> = {
  removeCustomer: (_, turn, entities) => removeCustomer(turn, entities),
  removePartnership: (_, turn, entities) => removePartnership(turn, entities),
};

/** @throws Refusal roleMissing before anything is looked up, and as lookAtRelationship */
async function removeCustomer(turn: Turn, { customer: name, domain }: Stated): Promise<void> {
  const { dependencies, actor, reply, voice } = turn;
  await requireRole(dependencies, actor, 'removeCustomer');
  const typed = name ?? domain;
  if (typed === undefined) {
    reply.texts.push(voice.texts.endings.which);
    return;
  }
  const found = await findCustomers(dependencies, actor, { name, domain });
  if (found.kind === 'none') reply.texts.push(voice.texts.endings.noCustomer(shown(typed)));
  else if (found.kind === 'found') reply.cards.push(await knownRelationshipAnswer(turn, found.customer));
  else reply.cards.push(endingCustomersCard(voice, found.kind, found.customers, typed));
}

/** @throws Refusal roleMissing and partnershipNotFound before anything is looked up, and as lookAtPartnership */
async function removePartnership(
  turn: Turn,
  { partner, reseller, provider, customer, partnerId }: Stated,
): Promise<void> {
  const { dependencies, actor, reply, voice } = turn;
  const t = voice.texts.endings;
  await requireSide(dependencies, actor);
  const name = partner ?? reseller ?? provider ?? customer;
  const typed = partnerId ?? name;
  const found = await findPartnerships(dependencies, actor, { name, partnerId });
  if (found.kind === 'none') reply.texts.push(typed === undefined ? t.noneAtAll : t.none(shown(typed)));
  else if (found.kind === 'found')
    reply.cards.push(await partnershipAnswer(turn, found.counterpart.tenantId));
  else if (found.counterparts.length > mostPartners) reply.texts.push(t.whichOfMany);
  else reply.cards.push(endingPartnersCard(voice, found.kind, found.counterparts, typed));
}
