import type { Voice } from '../voice';
import { shown } from './shown';

/** The resellers that can be chosen from. */
export interface ResellerField {
  /** The first of them, and the chosen one. */
  readonly resellers: readonly { readonly tenantId: string; readonly name: string }[];
  /** Whether there are more: then they are searched as one types. */
  readonly more: boolean;
  readonly chosen?: string | undefined;
}

/** The field in which a reseller, or none, is chosen. @param none what no reseller is called */
export function resellerField(
  { texts: { orders: t } }: Voice,
  { resellers, more, chosen }: ResellerField,
  none: string,
) {
  return {
    resellerLabel: t.reseller,
    resellerError: t.resellerError,
    searchResellers: more,
    resellers: [
      { title: none, value: 'none' },
      ...resellers.map(({ tenantId, name }) => ({ title: shown(name, 80), value: tenantId })),
    ],
    resellerId: chosen ?? 'none',
  };
}
