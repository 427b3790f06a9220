import { listResellers } from '../../application/listPartnerships';
import type { ResellerChoice } from '../../application/orders/chosenReseller';
import { chosenReseller } from '../../application/orders/chosenReseller';
import { guidSchema } from '../../domain/identifiers';
import type { NamedReseller } from '../../domain/order';
import { partnerIdSchema } from '../../domain/organisation';
import { Refusal } from '../../domain/refusal';
import type { ResellerField } from '../cards/resellerField';
import { isMendable } from '../requestAnswers';
import type { Turn } from '../turn';

/** The resellers to choose from: a page of them, and the chosen one wherever it stands in the list. */
export async function resellerFieldOf(
  { dependencies, actor }: Turn,
  chosen?: { readonly tenantId: string; readonly name: string },
): Promise<ResellerField> {
  const { items, continuation } = await listResellers(dependencies, actor);
  const listed = items.map(({ reseller: { tenantId, name } }) => ({ tenantId, name }));
  const others = chosen ? listed.filter(({ tenantId }) => tenantId !== chosen.tenantId) : listed;
  return {
    resellers: chosen ? [{ tenantId: chosen.tenantId, name: chosen.name }, ...others] : listed,
    more: continuation !== undefined,
    chosen: chosen?.tenantId,
  };
}

/** The reseller that is meant, or why it cannot be chosen where another choice mends that. @throws Refusal otherwise */
export async function resellerMeant(
  { dependencies, actor }: Turn,
  choice: ResellerChoice,
): Promise<{ readonly reseller: NamedReseller } | { readonly refusal: Refusal }> {
  try {
    return { reseller: await chosenReseller(dependencies, actor, choice) };
  } catch (error) {
    if (error instanceof Refusal && isMendable(error)) return { refusal: error };
    throw error;
  }
}

/**
 * The choice that a field of a card stands for; null for none. A client that cannot search sends what was typed: a
 * Partner ID or a name.
 */
export function choiceFrom(chosen = ''): ResellerChoice | null {
  const typed = chosen.trim();
  if (typed === '' || typed === 'none') return null;
  if (guidSchema.safeParse(typed).success) return { tenantId: typed };
  return partnerIdSchema.safeParse(typed).success ? { partnerId: typed } : { name: typed };
}
