import { momentOf } from '../domain/identifiers';
import type { RevokedInvitation } from '../domain/invitation';
import { revoked } from '../domain/invitationLife';
import { Refusal } from '../domain/refusal';
import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import { followers } from './followers';
import { auditHeadId, auditOperations } from './records/audit';
import { invitationRecord } from './records/invitations';
import { retryOnConflict } from './retryOnConflict';
import { changing } from './showInvitation';

/**
 * Takes an open invitation back: its link opens nothing from now on. Said twice, it is the same.
 * @throws Refusal invitationNotFound, roleMissing, notOpen (with `state`), decisionUnderway
 */
export async function revokeInvitation(
  dependencies: Pick<Dependencies, 'store' | 'clock'>,
  actor: Actor,
  invitationId: string,
): Promise<RevokedInvitation> {
  const { store, clock } = dependencies;
  const { partner, person } = actor;
  return retryOnConflict(async () => {
    const [stored, head] = await store.readMany(partner.tenantId, [
      invitationRecord.id(invitationId),
      auditHeadId,
    ]);
    const found = invitationRecord.parseOrNull(stored);
    if (!found || found.value.state === 'draft') throw new Refusal('invitationNotFound');
    await requireRole(dependencies, actor, changing(found.value.kind, 'revokeInvitation'));
    if (found.value.state === 'revoked') return found.value;
    const at = momentOf(clock());
    const by = { objectId: person.objectId, name: person.name };
    const after = revoked(found.value, at, by);
    await store.commit(partner.tenantId, [
      invitationRecord.replace(after, found.etag),
      ...followers(after, 'revoked', at),
      ...auditOperations(head, [
        {
          at,
          action: 'invitationRevoked',
          actor: { tenantId: partner.tenantId, ...by },
          facts: { invitation: invitationId, kind: after.kind },
        },
      ]),
    ]);
    return after;
  });
}
