import type { Offer } from '../../application/invitationView';
import { rulesOf } from '../../domain/cloud';

/** Which of the texts on what is asked for apply: with or without the privileges, or for them alone (S0, S1). */
export function flavourOf({
  partner,
  delegatedAdmin,
}: {
  readonly partner: Pick<Offer['partner'], 'cloud'>;
  readonly delegatedAdmin: boolean;
}): 'withoutPrivileges' | 'withPrivileges' | 'privilegesOnly' {
  if (!delegatedAdmin) return 'withoutPrivileges';
  return rulesOf(partner.cloud).delegatedAdmin === 'only' ? 'privilegesOnly' : 'withPrivileges';
}
