import type { ActiveRelationship } from '../domain/relationship';
import type { Acceptance } from './acceptance';
import type { Deciding } from './decideInvitation';
import type { Operation } from './documentStore';
import type { OutboxMessage } from './records/outbox';
import { post } from './records/outbox';

/** What is posted for the partners of a decision: to the one that asked, and to the provider of a joint acceptance. */
export function newsOf(deciding: Deciding, accepted: Acceptance | null): readonly Operation[] {
  const { target, at } = deciding;
  const toProvider = accepted?.provider ? providerNews(deciding, accepted.provider) : [];
  if (target.kind === 'addressed') {
    const { invitationId } = target;
    const message = { kind: 'decision' as const, invitationId, ...common(deciding) };
    const granted = accepted ? { granted: grantedBy(accepted.reseller), ...existingIn(deciding) } : {};
    return [post(`decision:${invitationId}`, { ...message, ...granted }, at), ...toProvider];
  }
  // Declining the account link is nobody's news: the partner does not know who looked at it.
  return accepted ? [accountNews(deciding, accepted), ...toProvider] : [];
}

function accountNews(deciding: Deciding, accepted: Acceptance): Operation {
  const { offer, side, at } = deciding;
  const { version } = accepted.reseller;
  // A joint link may bring only the provider's half; its version tells such acceptances apart.
  const providerVersion = accepted.provider?.version ?? side.providerRelationship?.value.version ?? 0;
  const message: OutboxMessage = {
    kind: 'accountAcceptance',
    linkDelegatedAdmin: offer.delegatedAdmin,
    ...common(deciding),
    granted: grantedBy(accepted.reseller),
    ...(offer.provider && {
      provider: { tenantId: offer.provider.tenantId, name: offer.provider.name, version: providerVersion },
    }),
  };
  return post(`account-acceptance:${offer.partner.tenantId}:${version}:${providerVersion}`, message, at);
}

function providerNews(deciding: Deciding, relationship: ActiveRelationship): readonly Operation[] {
  const { offer, at } = deciding;
  const { partnerTenantId: _, ...facts } = common(deciding);
  const message: OutboxMessage = {
    kind: 'providerAcceptance',
    provider: relationship.partner,
    reseller: { tenantId: offer.partner.tenantId, name: offer.partner.name },
    ...facts,
    granted: grantedBy(relationship),
  };
  return [post(`provider-acceptance:${relationship.partner.tenantId}:${relationship.version}`, message, at)];
}

function common({ offer, side, by, at }: Deciding) {
  const { tenantId, name, country, domain } = side.customer;
  return { partnerTenantId: offer.partner.tenantId, customer: { tenantId, name, country, domain }, by, at };
}

const grantedBy = ({ delegatedAdmin, since, version }: ActiveRelationship) => ({
  delegatedAdmin,
  since,
  version,
});

/** Of a joint invitation: which halves there were before, for the card of who sent it. */
function existingIn({ offer, halves }: Deciding) {
  if (!offer.provider) return {};
  return { existing: halves.filter(({ existing }) => existing).map(({ role }) => role) };
}
