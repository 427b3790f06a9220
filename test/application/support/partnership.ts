import { decidePartnershipRequest } from '../../../src/application/decidePartnershipRequest';
import { draftPartnershipRequest } from '../../../src/application/draftPartnershipRequest';
import { endPartnership } from '../../../src/application/endPartnership';
import { openInvitation } from '../../../src/application/openInvitation';
import { showPartnershipEnding } from '../../../src/application/showPartnershipEnding';
import { acknowledgementVersion, statementIdSchema } from '../../../src/domain/acknowledgement';
import type { Office } from '../../support/office';
import { followerOf } from '../../support/office';

/** Fabrikam asks Litware for a partnership, and Omar accepts. */
export async function partnershipWithLitware(office: Office): Promise<void> {
  const paul = await office.actor('paul');
  const request = { id: office.newId(), resellerName: 'Litware Cloud', language: 'en' as const };
  const { draft, link } = await draftPartnershipRequest(office, paul, request);
  await openInvitation(office, paul, { invitationId: draft.id, follower: followerOf(paul) });
  const token = link.split('/').at(-1) ?? '';
  const choice = { outcome: 'accepted', authorisesOrdering: true } as const;
  await decidePartnershipRequest(office, token, await office.partnerVisitor('omar'), choice);
}

/** Fabrikam ends its partnership with a reseller. */
export async function partnershipEnded(office: Office, counterpartTenantId: string): Promise<void> {
  const nadia = await office.actor('nadia');
  const endingId = office.newId();
  await showPartnershipEnding(office, nadia, { endingId, counterpartTenantId, language: 'en' });
  const ticked = { ticked: statementIdSchema.options, acknowledgementVersion, language: 'en' as const };
  await endPartnership(office, nadia, { endingId, ...ticked });
}
