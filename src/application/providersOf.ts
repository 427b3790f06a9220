import type { NamedOrganisation } from '../domain/invitation';
import { Refusal } from '../domain/refusal';
import { foldName } from '../domain/text';
import type { Actor } from './actor';
import type { Dependencies } from './dependencies';
import { activePartnership } from './partnerships';
import type { ProviderEntry } from './records/partnerships';
import { providerEntryRecord } from './records/partnerships';

/** Which provider is meant: by name as typed, or by tenant as chosen from a list; neither where there is only one. */
export interface ProviderChoice {
  readonly name?: string | undefined;
  readonly tenantId?: string | undefined;
}

/** The indirect providers a reseller has an active partnership with, by name; nobody else has any. */
export async function providersOf(
  { store }: Pick<Dependencies, 'store'>,
  { partner }: Actor,
): Promise<readonly ProviderEntry[]> {
  if (partner.kind !== 'indirectReseller') return [];
  const page = await providerEntryRecord.page(store, partner.tenantId, {
    facet: { name: 'state', value: 'active' },
    order: 'ascending',
    limit: 100,
  });
  return page.items.map(({ value }) => value);
}

/**
 * The provider of a joint invitation: the one that was named, or the only one there is.
 * @throws Refusal onlyResellers, noProvider, providerNotChosen and providerUnknown (with `names`), partnershipEnded
 */
export async function chosenProvider(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  choice: ProviderChoice,
): Promise<NamedOrganisation> {
  if (actor.partner.kind !== 'indirectReseller') throw new Refusal('onlyResellers');
  const providers = await providersOf(dependencies, actor);
  if (providers.length === 0) throw new Refusal('noProvider');
  const [chosen, ...others] = providersMeant(providers, choice);
  if (!chosen) {
    const name = choice.name === undefined ? {} : { name: choice.name };
    throw new Refusal('providerUnknown', { ...name, names: namesOf(providers) });
  }
  if (others.length > 0) throw new Refusal('providerNotChosen', { names: namesOf([chosen, ...others]) });
  const { tenantId, name } = chosen;
  await requirePartnership(dependencies, actor, { tenantId, name });
  return { tenantId, name };
}

/** Asks the fact itself, which the actor's own list may lag behind. @throws Refusal partnershipEnded */
export async function requirePartnership(
  dependencies: Pick<Dependencies, 'store'>,
  { partner }: Actor,
  { tenantId, name }: NamedOrganisation,
): Promise<void> {
  const partnership = await activePartnership(dependencies, tenantId, partner.tenantId);
  if (!partnership) throw new Refusal('partnershipEnded', { name });
}

/** Which of a reseller's providers a choice may mean: exactly one; else those with what was typed at a word's beginning. */
export function providersMeant(
  providers: readonly ProviderEntry[],
  { name, tenantId }: ProviderChoice,
): readonly ProviderEntry[] {
  if (tenantId !== undefined) return providers.filter((provider) => provider.tenantId === tenantId);
  if (name === undefined || name.trim() === '') return providers;
  const typed = foldName(name);
  const exact = providers.filter((provider) => foldName(provider.name) === typed);
  if (exact.length > 0) return exact;
  return providers.filter((provider) => ` ${foldName(provider.name)}`.includes(` ${typed}`));
}

const namesOf = (providers: readonly ProviderEntry[]) => providers.map(({ name }) => name).join(', ');
