import type { Intent } from '../intents';
import type { Word } from '../words';
import { combine, hashOf } from './hash';
import type { Span } from './spans';
import { classOf, formOf } from './symbols';

/** What a name can be; `other` is a name the intent has no use for. */
export const roles = ['customer', 'reseller', 'provider', 'partner', 'other'] as const;
export type Role = (typeof roles)[number];

/** The roles an intent knows. */
export const rolesOf: Readonly<Record<Intent, readonly Exclude<Role, 'other'>[]>> = {
  requestRelationship: ['customer'],
  inviteWithProvider: ['customer', 'provider'],
  requestPartnership: ['reseller'],
  removePartnership: ['partner'],
  removeCustomer: ['customer'],
  listCustomers: ['reseller'],
  showCustomer: ['customer'],
  listResellers: [],
  listProviders: [],
  listInvitations: ['customer'],
  resendInvitation: ['customer'],
  revokeInvitation: ['customer'],
  addCustomer: ['customer', 'reseller'],
  addSubscription: ['customer', 'reseller'],
  associateReseller: ['customer', 'reseller'],
  setSupportContact: ['customer', 'reseller'],
  showAudit: ['customer', 'reseller', 'provider'],
  setLanguage: [],
  help: [],
  cancel: [],
  none: [],
};

const roleWord = /RESELLER|PROVIDER|CUSTOMER|SUPPORT|SUBSCRIPTION|BEHALF|PARTNER|<O>/;

/** What tells the role of one name: the intent, what stands around it, and its place among the names. */
export function roleFeatures(
  words: readonly Word[],
  spans: readonly Span[],
  span: Span,
  intent: Intent,
): number[] {
  const names = spans.filter((other) => other.kind === 'name');
  const place = `${names.indexOf(span)}/${names.length}`;
  const form = (at: number) => {
    const word = words[at];
    return word ? formOf(word) : '^';
  };
  const cls = (at: number) => {
    const word = words[at];
    return word ? classOf(word) : '^';
  };
  const { first, last } = span;
  let left = 'none';
  const previous = names[names.indexOf(span) - 1];
  for (let at = first - 1; at > (previous?.last ?? -1) && at >= first - 6; at -= 1) {
    if (roleWord.test(cls(at))) {
      left = cls(at);
      break;
    }
  }
  let right = 'none';
  const next = names[names.indexOf(span) + 1];
  for (let at = last + 1; at < (next?.first ?? words.length) && at <= last + 6; at += 1) {
    if (roleWord.test(cls(at))) {
      right = cls(at);
      break;
    }
  }
  const f = (at: number) => hashOf(form(at));
  const c = (at: number) => hashOf(cls(at));
  const [l, r, p] = [hashOf(left), hashOf(right), hashOf(place)];
  const local = [
    combine(101, f(first - 1)),
    combine(102, f(first - 2), f(first - 1)),
    combine(103, c(first - 2), c(first - 1)),
    combine(104, c(first - 3), c(first - 2), c(first - 1)),
    combine(105, f(last + 1)),
    combine(106, f(last + 1), f(last + 2)),
    combine(107, c(last + 1), c(last + 2)),
    combine(108, l),
    combine(109, r),
    combine(110, l, r),
    combine(111, p),
    combine(112, l, r, p),
    combine(113, f(first - 1), p),
  ];
  const wanted = hashOf(intent);
  return [...local, ...local.map((feature) => combine(200, wanted, feature)), combine(201, wanted)];
}

/** A name found is nearly always one the intent wants. */
const reluctance = 4;

/** The best way to give each name its own role: scores by name then by role, `other` always possible. */
export function assignRoles(scores: readonly ArrayLike<number>[], allowed: readonly Role[]): Role[] {
  let best: Role[] = [];
  let most = -Infinity;
  const choose = (at: number, taken: Role[], total: number) => {
    if (at === scores.length) {
      if (total > most) {
        most = total;
        best = taken;
      }
      return;
    }
    for (const role of [...allowed, 'other' as const]) {
      if (role !== 'other' && taken.includes(role)) continue;
      choose(
        at + 1,
        [...taken, role],
        total + (scores[at]?.[roles.indexOf(role)] ?? 0) - (role === 'other' ? reluctance : 0),
      );
    }
  };
  choose(0, [], 0);
  return best;
}
