import type { Dependencies } from '../dependencies';
import { followers } from '../followers';
import { invitationRecord } from '../records/invitations';
import type { OutboxMessageOf } from '../records/outbox';
import { retryOnConflict } from '../retryOnConflict';
import { momentOf } from '../../domain/identifiers';

/** Tells who follows an invitation, once for each sending, that nobody has answered and it is about to expire. */
export async function announceExpiry(
  { store, clock }: Pick<Dependencies, 'store' | 'clock'>,
  partnerTenantId: string,
  { invitationId, sending }: OutboxMessageOf<'expiryNotice'>,
): Promise<void> {
  await retryOnConflict(async () => {
    const found = await invitationRecord.read(store, partnerTenantId, invitationId);
    if (found?.value.state !== 'open' || found.value.sendings !== sending) return;
    const at = momentOf(clock());
    const isSettled = found.value.boundTo !== undefined || at >= found.value.expiresAt;
    if (isSettled || found.value.expiryNoticeFor === sending) return;
    const announced = { ...found.value, expiryNoticeFor: sending };
    await store.commit(partnerTenantId, [
      invitationRecord.replace(announced, found.etag),
      ...followers(announced, 'expiring', at),
    ]);
  });
}
