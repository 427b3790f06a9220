import { endPartnership } from '../../../src/application/endPartnership';
import { endRelationship } from '../../../src/application/endRelationship';
import { openInvitation } from '../../../src/application/openInvitation';
import { invitationRecord } from '../../../src/application/records/invitations';
import { resendInvitation } from '../../../src/application/resendInvitation';
import { revokeInvitation } from '../../../src/application/revokeInvitation';
import { showPartnershipEnding } from '../../../src/application/showPartnershipEnding';
import { showRelationshipEnding } from '../../../src/application/showRelationshipEnding';
import { acknowledgementVersion, statementIdSchema } from '../../../src/domain/acknowledgement';
import type { people } from '../../support/office';
import { followerOf } from '../../support/office';
import type { RunningPortal } from '../../support/portal';

/** What a partner does in the chat after it has sent something. */
type Staff = keyof typeof people;

async function latestOf({ office, dependencies }: RunningPortal, who: Staff) {
  const actor = await office.actor(who);
  const { tenantId } = actor.partner;
  const newest = { order: 'descending', limit: 1 } as const;
  const [latest] = (await invitationRecord.page(dependencies.store, tenantId, newest)).items;
  if (!latest) throw new Error(`Nothing was sent by ${who}.`);
  return { actor, invitationId: latest.value.id };
}

const revokedBy = (who: Staff) => async (portal: RunningPortal) => {
  const { actor, invitationId } = await latestOf(portal, who);
  await revokeInvitation(portal.dependencies, actor, invitationId);
};

const resentBy = (who: Staff) => async (portal: RunningPortal) => {
  const { dependencies, office } = portal;
  const { actor, invitationId } = await latestOf(portal, who);
  const id = office.newId();
  await resendInvitation(dependencies, actor, { id, invitationId, link: 'replaced' });
  await openInvitation(dependencies, actor, { invitationId: id, follower: followerOf(actor) });
};

export const takenBack = revokedBy('chloe');
export const sentAgain = resentBy('chloe');
export const requestTakenBack = revokedBy('paul');
export const requestSentAgain = resentBy('paul');

/** Fabrikam ends its partnership with Northwind. */
export async function parted({ office, dependencies }: RunningPortal): Promise<void> {
  const nadia = await office.actor('nadia');
  const counterpartTenantId = (await office.actor('chloe')).partner.tenantId;
  const shown = { endingId: office.newId(), counterpartTenantId, language: 'en' as const };
  const { endingId } = await showPartnershipEnding(dependencies, nadia, shown);
  const ticked = statementIdSchema.options;
  const confirmed = { endingId, ticked, acknowledgementVersion, language: 'en' as const };
  await endPartnership(dependencies, nadia, confirmed);
}

/** Northwind ends its relationship with a customer. */
export async function left({ office, dependencies }: RunningPortal, customerTenantId: string): Promise<void> {
  const chloe = await office.actor('chloe');
  const shown = { endingId: office.newId(), customerTenantId, language: 'en' as const };
  const { endingId } = await showRelationshipEnding(dependencies, chloe, shown);
  const ticked = statementIdSchema.options;
  const confirmed = { endingId, ticked, acknowledgementVersion, language: 'en' as const };
  await endRelationship(dependencies, chloe, confirmed);
}
