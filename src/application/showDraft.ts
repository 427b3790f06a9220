import type { DraftInvitation, SentInvitation } from '../domain/invitation';
import type { Dependencies } from './dependencies';
import { invitationRecord } from './records/invitations';

export type DraftView =
  | {
      readonly page: 'draft';
      readonly invitation: DraftInvitation | SentInvitation;
      readonly partner: string;
    }
  | { readonly page: 'expired' }
  | { readonly page: 'unknown' };

/** What the page of a draft shows to whoever has its short-lived address: the e-mail to open or to copy. */
export async function showDraft(
  { store, links, clock }: Pick<Dependencies, 'store' | 'links' | 'clock'>,
  token: string,
): Promise<DraftView> {
  const target = links.readDraft(token, clock());
  if (target === 'expired') return { page: 'expired' };
  if (!target) return { page: 'unknown' };
  const found = await invitationRecord.read(store, target.tenantId, target.invitationId);
  if (!found) return { page: 'unknown' };
  return { page: 'draft', invitation: found.value, partner: found.value.partner.name };
}

/** How long the page of a draft can be reached after its card was made, in milliseconds. */
export const draftPageLife = 3_600_000;

/** The address of a draft's page, good for an hour from now. */
export function draftPageUrl(
  { links, clock }: Pick<Dependencies, 'links' | 'clock'>,
  { id, partner }: Pick<DraftInvitation, 'id' | 'partner'>,
): string {
  return links.draftUrl({ tenantId: partner.tenantId, invitationId: id }, clock() + draftPageLife);
}
