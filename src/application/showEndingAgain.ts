import type { Language } from '../domain/language';
import type { Actor } from './actor';
import type { Dependencies } from './dependencies';
import { readOwnEnding } from './endings';
import type { PartnershipEnding } from './showPartnershipEnding';
import { showPartnershipEnding } from './showPartnershipEnding';
import type { RelationshipEnding } from './showRelationshipEnding';
import { showRelationshipEnding } from './showRelationshipEnding';

/**
 * An ending that could not be confirmed as it was, shown anew: in this language, with the statements now in force.
 * @throws Refusal stateChanged (never shown, or too long ago), notYours, and as the showing of its kind
 */
export async function showEndingAgain(
  dependencies: Pick<Dependencies, 'store' | 'clock'>,
  actor: Actor,
  { endingId, language }: { readonly endingId: string; readonly language: Language },
): Promise<RelationshipEnding | PartnershipEnding> {
  const ending = await readOwnEnding(dependencies, actor, endingId);
  const request = { endingId, language, seenVersion: ending.version };
  if (ending.kind === 'relationship') {
    const { customerTenantId, type } = ending;
    return showRelationshipEnding(dependencies, actor, { ...request, customerTenantId, type });
  }
  const { counterpartTenantId } = ending;
  return showPartnershipEnding(dependencies, actor, { ...request, counterpartTenantId });
}
