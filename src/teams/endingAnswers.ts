import { readCustomer, type KnownCustomer } from '../application/findCustomers';
import {
  lookAtPartnership,
  showPartnershipEnding,
  type PartnershipEnding,
} from '../application/showPartnershipEnding';
import {
  lookAtRelationship,
  showRelationshipEnding,
  type RelationshipEnding,
} from '../application/showRelationshipEnding';
import { Refusal } from '../domain/refusal';
import type { RelationshipType } from '../domain/relationship';
import { requireRole } from '../application/actor';
import { endableCard } from './cards/endableCard';
import { endingTypesCard } from './cards/endingChoiceCards';
import { statementsCard } from './cards/statementsCard';
import type { Card } from './cards/template';
import type { PressOf } from './pressData';
import { stableGuid } from './stableId';
import type { Turn } from './turn';

/**
 * What ending the relationship with a customer does, before anything is stated; where there are two, which of them.
 * @throws Refusal as lookAtRelationship
 */
export async function relationshipAnswer(
  turn: Turn,
  { customerId, type }: { readonly customerId: string; readonly type?: RelationshipType | undefined },
): Promise<Card> {
  const { dependencies, actor, voice } = turn;
  if (type === undefined) {
    await requireRole(dependencies, actor, 'removeCustomer');
    const customer = await readCustomer(dependencies, actor, customerId);
    // One that is in the list no longer may have left it through an ending, which is then said.
    return customer
      ? knownRelationshipAnswer(turn, customer)
      : relationshipAnswer(turn, { customerId, type: 'reseller' });
  }
  return endableCard(
    voice,
    await lookAtRelationship(dependencies, actor, { customerTenantId: customerId, type }),
  );
}

/** The same for a customer that was found. @throws Refusal as lookAtRelationship */
export async function knownRelationshipAnswer(turn: Turn, customer: KnownCustomer): Promise<Card> {
  const [first, second] = customer.relationships;
  if (!first) throw new Refusal('customerNotFound');
  if (second) return endingTypesCard(turn.voice, customer);
  return relationshipAnswer(turn, { customerId: customer.tenantId, type: first.type });
}

/** The statements for ending a relationship. @throws Refusal as showRelationshipEnding */
export async function relationshipStatementsAnswer(
  turn: Turn,
  { customerId, type, version }: PressOf<'relationship.end.continue'>,
): Promise<Card> {
  const { dependencies, actor, voice } = turn;
  const request = {
    endingId: endingIdOf(turn, 'relationship', customerId, type, String(version)),
    customerTenantId: customerId,
    type,
    language: voice.language,
    seenVersion: version,
  };
  return endingCard(turn, await showRelationshipEnding(dependencies, actor, request));
}

/** What ending a partnership does, before anything is stated. @throws Refusal as lookAtPartnership */
export async function partnershipAnswer(
  { dependencies, actor, voice }: Turn,
  counterpartTenantId: string,
): Promise<Card> {
  return endableCard(voice, await lookAtPartnership(dependencies, actor, counterpartTenantId));
}

/** The statements for ending a partnership. @throws Refusal as showPartnershipEnding */
export async function partnershipStatementsAnswer(
  turn: Turn,
  { counterpartTenantId, version }: PressOf<'partnership.end.continue'>,
): Promise<Card> {
  const { dependencies, actor, voice } = turn;
  const request = {
    endingId: endingIdOf(turn, 'partnership', counterpartTenantId, String(version)),
    counterpartTenantId,
    language: voice.language,
    seenVersion: version,
  };
  return endingCard(turn, await showPartnershipEnding(dependencies, actor, request));
}

/** The statements, or how things stand where they are no longer what was seen or something has come in the way. */
export function endingCard(
  { voice }: Turn,
  ending: RelationshipEnding | PartnershipEnding,
  notice?: string,
): Card {
  return ending.confirmable
    ? statementsCard(voice, ending, notice)
    : endableCard(voice, ending, voice.texts.endable.changed);
}

/**
 * One ending for each person and each version of what is ended: however many cards show it, it is confirmed once, and
 * none of them can end what came later.
 */
function endingIdOf({ sender }: Turn, ...what: readonly string[]): string {
  return stableGuid('ending', sender.tenantId, sender.objectId, ...what);
}
