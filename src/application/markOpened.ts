import { momentOf } from '../domain/identifiers';
import type { Invitation, OpenInvitation } from '../domain/invitation';
import { overFrom, visited } from '../domain/invitationLife';
import type { Dependencies } from './dependencies';
import { followers } from './followers';
import { auditHeadId, auditOperations } from './records/audit';
import { invitationRecord } from './records/invitations';
import { retryOnConflict } from './retryOnConflict';

/** The page of an invitation was shown in a person's browser; the first time is kept, and its followers see it. */
export async function markOpened(
  { store, clock }: Pick<Dependencies, 'store' | 'clock'>,
  invitation: Invitation,
): Promise<void> {
  const at = momentOf(clock());
  const isNews = (state: Invitation | undefined): state is OpenInvitation =>
    state?.state === 'open' && state.openedAt === undefined && at < overFrom(state);
  if (!isNews(invitation)) return;
  const { id, partner } = invitation;
  await retryOnConflict(async () => {
    const [stored, head] = await store.readMany(partner.tenantId, [invitationRecord.id(id), auditHeadId]);
    const found = invitationRecord.parseOrNull(stored);
    if (!found || !isNews(found.value)) return;
    const opened = visited(found.value, at);
    await store.commit(partner.tenantId, [
      invitationRecord.replace(opened, found.etag),
      ...auditOperations(head, [{ at, action: 'invitationOpened', facts: { invitation: id } }]),
      ...followers(opened, 'opened', at),
    ]);
  });
}
