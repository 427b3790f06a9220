import { isFor } from '../domain/partnerKinds';
import { Refusal } from '../domain/refusal';
import type { PartnerAction } from '../domain/roles';
import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';

/**
 * Lets pass whoever works for an indirect provider and has a role for the action (S3).
 * @throws Refusal onlyProvidersOrder; roleMissing, with `names`: who in the organisation can
 */
export async function requireProviderWork(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  action: PartnerAction,
): Promise<void> {
  if (!isFor(action, actor.partner.kind)) throw new Refusal('onlyProvidersOrder');
  await requireRole(dependencies, actor, action);
}
