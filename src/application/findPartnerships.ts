import type { NamedOrganisation } from '../domain/invitation';
import { matchName, soundOf } from '../domain/nameMatch';
import type { Actor } from './actor';
import type { Dependencies } from './dependencies';
import { providersOf } from './providersOf';
import { partnershipRecord } from './records/partnerships';

/** Whom a partnership is with: as typed. Neither, where there may be only one. */
export interface CounterpartChoice {
  readonly name?: string | undefined;
  readonly partnerId?: string | undefined;
}

/** What was typed means in the actor's own list of partnerships. */
export type FoundPartnerships =
  | { readonly kind: 'found'; readonly counterpart: NamedOrganisation }
  | { readonly kind: 'several' | 'close'; readonly counterparts: readonly NamedOrganisation[] }
  | { readonly kind: 'none' };

/** How many a query may give at once; a list that is no longer is looked through as a whole. */
const most = 100;

type Finding = Pick<Dependencies, 'store'>;
type Facet = 'state' | 'partnerId' | 'sound' | 'sounds';

/**
 * Finds the reseller of a provider's partnership, or the provider of a reseller's, by name or Partner ID in the actor's
 * own partition: in two requests at most, however long the list is. A provider's Partner ID is on no reseller's record,
 * so nothing is found by it.
 */
export async function findPartnerships(
  dependencies: Finding,
  actor: Actor,
  { name, partnerId }: CounterpartChoice,
): Promise<FoundPartnerships> {
  if (actor.partner.kind === 'directBill') return { kind: 'none' };
  const provider = actor.partner.kind === 'indirectProvider';
  if (partnerId !== undefined) {
    return result(provider ? (await resellers(dependencies, actor, 'partnerId', partnerId)).items : []);
  }
  const all = provider
    ? await resellers(dependencies, actor, 'state', 'active')
    : { items: await providersOf(dependencies, actor), more: false };
  if (name === undefined) return result(all.items);
  const match = matchName(
    name,
    all.more ? await soundingLike(dependencies, actor, name) : all.items,
    (one) => one.name,
  );
  if (match.kind === 'none') return match;
  return match.kind === 'close'
    ? { kind: 'close', counterparts: match.matches.map(named) }
    : result(match.matches);
}

async function soundingLike(
  dependencies: Finding,
  actor: Actor,
  name: string,
): Promise<readonly NamedOrganisation[]> {
  const oneWord = soundOf(name, 1) === soundOf(name, 2);
  const facet = oneWord ? 'sound' : 'sounds';
  return (await resellers(dependencies, actor, facet, soundOf(name, oneWord ? 1 : 2))).items;
}

async function resellers({ store }: Finding, { partner }: Actor, facet: Facet, value: string) {
  const query = { facet: { name: facet, value }, order: 'ascending', limit: most } as const;
  const page = await partnershipRecord.page(store, partner.tenantId, query);
  const active = page.items.map((kept) => kept.value).filter(({ state }) => state === 'active');
  return { items: active.map(({ reseller }) => reseller), more: page.continuation !== undefined };
}

const named = ({ tenantId, name }: NamedOrganisation): NamedOrganisation => ({ tenantId, name });

function result(all: readonly NamedOrganisation[]): FoundPartnerships {
  const [first, second] = all;
  if (first === undefined) return { kind: 'none' };
  return second === undefined
    ? { kind: 'found', counterpart: named(first) }
    : { kind: 'several', counterparts: all.map(named) };
}
