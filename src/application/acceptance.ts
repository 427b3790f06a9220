import { agreementVersion } from '../domain/agreement';
import type { AuditEvent } from '../domain/audit';
import type { ActiveRelationship, Relationship } from '../domain/relationship';
import { afterAcceptance, withoutAdminRoles } from '../domain/relationship';
import type { Deciding } from './decideInvitation';
import { actEvent, actPosted } from './customerAct';
import type { Operation } from './documentStore';
import type { Half } from './invitationView';
import { relationshipRecord } from './records/customers';
import { organisationRecord } from './records/organisations';
import type { Kept } from './records/record';

/** What an acceptance brings about at the customer. */
export interface Acceptance {
  readonly operations: readonly Operation[];
  readonly events: readonly AuditEvent[];
  /** The reseller's relationship as it then stands, whether this acceptance changed it or not. */
  readonly reseller: ActiveRelationship;
  /** The provider's relationship, when this acceptance made it. */
  readonly provider: ActiveRelationship | null;
}

/** Agreement, relationships and audit events of an acceptance. Only the halves that are new are written. */
export function acceptanceOf(deciding: Deciding): Acceptance {
  const { halves, side } = deciding;
  const operations: Operation[] = [];
  const events: AuditEvent[] = [];
  const { customer, customerEtag } = side;
  if (!customer.agreement) {
    const agreement = { version: agreementVersion, signedAt: deciding.at, signedBy: deciding.by };
    operations.push(organisationRecord.replace({ ...customer, agreement }, customerEtag));
    events.push(eventOf(deciding, 'agreementSigned', { version: agreementVersion }));
  }
  const accept = (half: Half, before: Kept<Relationship> | null): ActiveRelationship => {
    if (half.existing && before?.value.state === 'active') return before.value;
    const after = afterHalf(deciding, half, before);
    operations.push(relationshipRecord.save(after, before));
    events.push(eventOf(deciding, 'relationshipAccepted', factsOf(deciding, half)));
    return after;
  };
  const [resellerHalf, providerHalf] = halves;
  if (!resellerHalf) throw new Error('a link always asks for a relationship with its reseller');
  const reseller = accept(resellerHalf, side.relationship);
  const provider =
    providerHalf && !providerHalf.existing ? accept(providerHalf, side.providerRelationship) : null;
  // Who loses the privileges does so with the acceptance that gives them to another, in one commit (S1).
  const acting = { customer, by: deciding.by, at: deciding.at };
  for (const { value, etag } of deciding.losing) {
    const after = withoutAdminRoles(value);
    operations.push(relationshipRecord.replace(after, etag), actPosted('adminRolesRemoved', acting, after));
    events.push(actEvent('adminRolesRemoved', acting, after));
  }
  return { operations, events, reseller, provider };
}

function afterHalf(
  { target, by, at }: Deciding,
  { partner, delegatedAdmin, role }: Half,
  before: Kept<Relationship> | null,
): ActiveRelationship {
  const through = target.kind === 'addressed' ? target.invitationId : 'account';
  const granted = { partner, delegatedAdmin, ...(role === 'provider' ? { role } : {}) };
  return afterAcceptance(before?.value ?? null, { ...granted, acceptedBy: by, through, at });
}

const eventOf = (
  { side, by, at }: Deciding,
  action: 'agreementSigned' | 'relationshipAccepted',
  facts: Record<string, string>,
): AuditEvent => ({ at, actor: { tenantId: side.customer.tenantId, ...by }, action, facts });

const factsOf = ({ target }: Deciding, { partner, role, delegatedAdmin }: Half) => ({
  invitation: target.kind === 'addressed' ? target.invitationId : 'account',
  partner: partner.name,
  partnerTenant: partner.tenantId,
  role,
  delegatedAdmin: String(delegatedAdmin),
});
