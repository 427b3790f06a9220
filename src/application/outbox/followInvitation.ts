import type { Dependencies } from '../dependencies';
import type { Notifier } from '../notifier';
import { invitationRecord } from '../records/invitations';
import type { OutboxMessageOf } from '../records/outbox';

/**
 * Shows a follower what an invitation has come to. The card always shows what is so at this moment, whatever order
 * the news arrives in; a message is sent only for an outcome.
 */
export async function followInvitation(
  { store }: Pick<Dependencies, 'store'>,
  notifier: Notifier,
  partnerTenantId: string,
  { invitationId, follower, news }: OutboxMessageOf<'follow'>,
): Promise<void> {
  const found = await invitationRecord.read(store, partnerTenantId, invitationId);
  if (!found || found.value.state === 'draft') return;
  await notifier.refreshCard(follower, found.value);
  if (news === 'expiring') {
    const { addressee, expiresAt } = found.value;
    const name = addressee.name ?? addressee.email ?? addressee.partnerId ?? '';
    await notifier.tellNews(follower, { about: 'expiring', invitationId, name, expiresAt });
  } else if (news !== undefined) await notifier.tellOutcome(follower, found.value);
}
