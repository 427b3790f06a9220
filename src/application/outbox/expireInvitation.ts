import { momentOf } from '../../domain/identifiers';
import { expired, overFrom } from '../../domain/invitation';
import type { Dependencies } from '../dependencies';
import { followers } from '../followers';
import { auditHeadId, auditOperations } from '../records/audit';
import { invitationRecord } from '../records/invitations';
import { retryOnConflict } from '../retryOnConflict';

/** The date of an invitation was put off while a customer decides: its expiry has to be looked at again then. */
export class NotYet extends Error {
  override readonly name = 'NotYet';
  constructor(readonly until: string) {
    super(`Not before ${until}`);
  }
}

/**
 * Ends an invitation whose date has passed without a decision; the followers are told.
 * @throws NotYet while a decision is under way
 */
export async function expireInvitation(
  { store, clock }: Pick<Dependencies, 'store' | 'clock'>,
  partnerTenantId: string,
  invitationId: string,
): Promise<void> {
  await retryOnConflict(async () => {
    const [stored, head] = await store.readMany(partnerTenantId, [
      invitationRecord.id(invitationId),
      auditHeadId,
    ]);
    const found = invitationRecord.parseOrNull(stored);
    if (found?.value.state !== 'open') return;
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
