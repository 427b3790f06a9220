import type { PressData } from '../pressData';
import type { Voice } from '../voice';
import { mainButton } from './buttons';
import type { Button } from './template';

interface TextField {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string;
  readonly maximum: number;
  readonly value: string;
}

interface ChoiceField {
  readonly id: string;
  readonly label: string;
  readonly error: string;
  readonly value: string;
  readonly options: readonly { readonly title: string; readonly value: string }[];
}

/** The fields that search a list, as its template draws them. */
export interface ListSearch {
  readonly toggle: string;
  readonly open: boolean;
  readonly texts: readonly TextField[];
  readonly choices: readonly ChoiceField[];
  readonly buttons: readonly Button[];
}

/** The longest beginning that a name is found by. */
const longestBeginning = 120;

type Order = keyof Voice['texts']['looking']['orders'];

/** The field for the beginning of a name. */
export function beginningField({ texts }: Voice, value = '', label = texts.looking.beginning): TextField {
  const { beginningHint: hint, beginningError: error } = texts.looking;
  return { id: 'beginning', label, hint, error, maximum: longestBeginning, value };
}

/** The choice among some orders; the first is the usual one. */
export function orderField(
  { texts }: Voice,
  orders: readonly Order[],
  chosen: Order | undefined,
): ChoiceField {
  const t = texts.looking;
  return {
    id: 'order',
    label: t.order,
    error: t.orderError,
    value: chosen ?? orders[0] ?? 'name',
    options: orders.map((order) => ({ title: t.orders[order], value: order })),
  };
}

/** The choice between customers with and without privileges. */
export function privilegesField({ texts }: Voice, chosen: 'with' | 'without' | undefined): ChoiceField {
  const t = texts.looking;
  return {
    id: 'privileges',
    label: t.privileges,
    error: t.privilegesError,
    value: chosen ?? 'any',
    options: [
      { title: t.any, value: 'any' },
      { title: t.with, value: 'with' },
      { title: t.without, value: 'without' },
    ],
  };
}

/**
 * The fields under the rows of a list.
 * @param press what the search is sent as; the fields' values come with it
 * @param open whether they are unfolded: where a search found nothing, the next one is at hand
 */
export function listSearch(
  { texts }: Voice,
  press: PressData,
  fields: { readonly texts?: readonly TextField[]; readonly choices?: readonly ChoiceField[] },
  open: boolean,
): ListSearch {
  const { toggle, search } = texts.looking;
  return {
    toggle,
    open,
    texts: fields.texts ?? [],
    choices: fields.choices ?? [],
    buttons: [mainButton(search, press)],
  };
}
