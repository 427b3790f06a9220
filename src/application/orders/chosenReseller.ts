import type { NamedReseller } from '../../domain/order';
import { partnerIdSchema } from '../../domain/organisation';
import type { Partnership } from '../../domain/partnership';
import { Refusal } from '../../domain/refusal';
import { foldName, sortName } from '../../domain/text';
import type { Actor } from '../actor';
import type { Dependencies } from '../dependencies';
import { partnershipRecord } from '../records/partnerships';

/** Which reseller is meant: by tenant as chosen from a list, by Partner ID, or by name as typed. */
export interface ResellerChoice {
  readonly tenantId?: string | undefined;
  /** That of its location account (RULES). */
  readonly partnerId?: string | undefined;
  readonly name?: string | undefined;
}

/** How many are looked through for a name of which only a later word was typed. */
const lookedThrough = 100;
/** How many are named when several fit. */
const mostNamed = 5;

/**
 * The reseller that a provider's employee means, in two requests at most; the partnership is asked where the fact is.
 * @throws Refusal partnerIdInvalid, resellerUnknown (with `name`), resellerNotChosen (with `names`),
 *   resellerPartnershipEnded (with `name`)
 */
export async function chosenReseller(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  choice: ResellerChoice,
): Promise<NamedReseller> {
  const found = await meant(dependencies, actor, choice);
  const active = found.filter(({ state }) => state === 'active');
  const [chosen, ...others] = active;
  if (!chosen) {
    const [ended] = found;
    if (ended) throw new Refusal('resellerPartnershipEnded', { name: ended.reseller.name });
    const name = choice.name?.trim() ?? choice.partnerId?.trim() ?? '';
    throw new Refusal('resellerUnknown', name === '' ? {} : { name });
  }
  if (others.length > 0) {
    const names = active.slice(0, mostNamed).map(({ reseller }) => reseller.name);
    throw new Refusal('resellerNotChosen', { names: names.join(', ') });
  }
  return chosen.reseller;
}

async function meant(
  { store }: Pick<Dependencies, 'store'>,
  { partner }: Actor,
  { tenantId, partnerId, name = '' }: ResellerChoice,
): Promise<readonly Partnership[]> {
  if (tenantId !== undefined) {
    const found = await partnershipRecord.read(store, partner.tenantId, tenantId);
    return found ? [found.value] : [];
  }
  const page = async (query: { prefix?: string; facet?: { name: string; value: string } }) => {
    const asked = { ...query, order: 'ascending' as const, limit: lookedThrough };
    const { items } = await partnershipRecord.page(store, partner.tenantId, asked);
    return items.map(({ value }) => value);
  };
  if (partnerId !== undefined && partnerId.trim() !== '') {
    const typed = partnerId.trim();
    if (!partnerIdSchema.safeParse(typed).success || typed === partner.partnerId) {
      throw new Refusal('partnerIdInvalid');
    }
    return page({ facet: { name: 'partnerId', value: typed } });
  }
  const typed = foldName(name);
  if (typed === '') return [];
  const beginning = await page({ prefix: sortName(name) });
  const exact = beginning.filter(({ reseller }) => foldName(reseller.name) === typed);
  if (exact.length > 0) return exact;
  if (beginning.length > 0) return beginning;
  const first = await page({ facet: { name: 'state', value: 'active' } });
  return first.filter(({ reseller }) => ` ${foldName(reseller.name)}`.includes(` ${typed}`));
}
