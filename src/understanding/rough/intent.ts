import type { Intent } from '../intents';
import type { Word } from '../words';

interface Ranked {
  intent: Intent;
  score: number;
  why: string[];
}

/** For each intent, what speaks for it: every concept of one group, weights by group. */
const signs: readonly (readonly [Intent, number, readonly string[]])[] = [
  ['requestRelationship', 3, ['REQUEST', 'RELATION']],
  ['requestRelationship', 3, ['SEND', 'RELATION']],
  ['requestRelationship', 2.5, ['INVITE']],
  ['requestRelationship', 2, ['RELATION']],
  ['inviteWithProvider', 4, ['INVITE', 'PROVIDER']],
  ['inviteWithProvider', 4, ['INVITATION', 'PROVIDER']],
  ['inviteWithProvider', 4, ['PROVIDER', 'TOGETHER']],
  ['requestPartnership', 3, ['PARTNERSHIP']],
  ['requestPartnership', 2, ['REQUEST', 'PARTNERSHIP']],
  ['removePartnership', 5.5, ['REMOVE', 'PARTNERSHIP']],
  ['removeCustomer', 4.5, ['REMOVE', 'RELATION']],
  ['removeCustomer', 4.5, ['REMOVE', 'CUSTOMER']],
  ['listCustomers', 3, ['LIST', 'CUSTOMER']],
  ['listCustomers', 2.6, ['WHICH', 'CUSTOMER']],
  ['listCustomers', 1.5, ['CUSTOMER']],
  ['showCustomer', 2.5, ['SHOW']],
  ['showCustomer', 3, ['DETAILS']],
  ['showCustomer', 3, ['WHICH', 'SUBSCRIPTION']],
  ['showCustomer', 2.7, ['SHOW', 'CUSTOMER']],
  ['listResellers', 2.8, ['RESELLER']],
  ['listProviders', 2.8, ['PROVIDER']],
  ['listInvitations', 3, ['INVITATION']],
  ['listInvitations', 3, ['INVITATION', 'PENDING']],
  ['listInvitations', 3, ['INVITATION', 'DECLINED']],
  ['resendInvitation', 5, ['RESEND']],
  ['resendInvitation', 5, ['SEND', 'INVITATION', 'AGAIN']],
  ['revokeInvitation', 5, ['CANCEL', 'INVITATION']],
  ['revokeInvitation', 5, ['REVOKE', 'INVITATION']],
  ['revokeInvitation', 5, ['REMOVE', 'INVITATION']],
  ['addCustomer', 3.5, ['CREATE', 'CUSTOMER']],
  ['addCustomer', 3.2, ['NEW', 'CUSTOMER']],
  ['addSubscription', 4, ['ORDER', 'LICENCE']],
  ['addSubscription', 3.4, ['LICENCE']],
  ['associateReseller', 4.2, ['ASSOCIATE', 'SUBSCRIPTION']],
  ['associateReseller', 4.2, ['RESELLER', 'SUBSCRIPTION']],
  ['setSupportContact', 5, ['SUPPORT', 'CONTACT']],
  ['showAudit', 4, ['AUDIT']],
  ['showAudit', 6, ['WHO', 'REMOVE']],
  ['showAudit', 3, ['WHO', 'CHANGE']],
  ['setLanguage', 4, ['ENGLISH']],
  ['setLanguage', 4, ['FRENCH']],
  ['setLanguage', 3, ['LANGUAGE']],
  ['help', 2.4, ['HELP']],
  ['help', 2.6, ['HOW', 'WORK']],
  ['cancel', 2.4, ['FORGET']],
  ['cancel', 2.4, ['CANCEL']],
];

const certain = 6;

/** Intents by how much speaks for them, best first; `none` when nothing does. */
export function roughIntent(words: readonly Word[]): Ranked[] {
  const present = new Set(words.filter((word) => !word.quoted).flatMap((word) => word.concepts));
  const found = new Map<Intent, Ranked>();
  for (const [intent, weight, concepts] of signs) {
    if (!concepts.every((concept) => present.has(concept))) continue;
    const known = found.get(intent);
    if (known && known.score >= weight / certain) continue;
    found.set(intent, { intent, score: Math.min(1, weight / certain), why: [...concepts] });
  }
  const ranked = [...found.values()].sort((a, b) => b.score - a.score);
  return ranked.length > 0 ? ranked : [{ intent: 'none', score: 0.5, why: [] }];
}
