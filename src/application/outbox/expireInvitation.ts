import { momentOf } from '../../domain/identifiers';
import { expired, overFrom } from '../../domain/invitationLife';
import type { Dependencies } from '../dependencies';
import { followers } from '../followers';
import { auditHeadId, auditOperations } from '../records/audit';
import { invitationRecord } from '../records/invitations';
import type { OutboxMessageOf } from '../records/outbox';
import { retryOnConflict } from '../retryOnConflict';

/** The date of an invitation was put off, by a new sending or a decision under way: it has to be looked at then. */
export class NotYet extends Error {
  override readonly name = 'NotYet';
  constructor(readonly until: string) {
    super(`Not before ${until}`);
  }
}

/**
 * Ends an invitation whose date has passed without a decision; the followers are told.
 * @param sending which of its sendings the message is of; a later one has a message of its own
 * @throws NotYet while a decision is under way
 */
export async function expireInvitation(
  { store, clock }: Pick<Dependencies, 'store' | 'clock'>,
  partnerTenantId: string,
  { invitationId, sending }: OutboxMessageOf<'expiry'>,
): Promise<void> {
  await retryOnConflict(async () => {
    const [stored, head] = await store.readMany(partnerTenantId, [
      invitationRecord.id(invitationId),
      auditHeadId,
    ]);
    const found = invitationRecord.parseOrNull(stored);
    if (found?.value.state !== 'open' || found.value.sendings !== sending) return;
    const at = momentOf(clock());
    const over = overFrom(found.value);
    if (at < over) throw new NotYet(over);
    const ended = expired(found.value);
    await store.commit(partnerTenantId, [
      invitationRecord.replace(ended, found.etag),
      ...followers(ended, 'expired', at),
      ...auditOperations(head, [{ at, action: 'invitationExpired', facts: { invitation: invitationId } }]),
    ]);
  });
}
