import type { PressData, PressOf } from '../pressData';
import type { Voice } from '../voice';
import { plainButton } from './buttons';
import type { ListSearch } from './listSearch';
import { shown } from './shown';
import type { Button, Card, CardFrame } from './template';
import { template } from './template';

/** A row of a list. */
export interface Item {
  readonly name: string;
  readonly details: string;
  /** The button that shows it, where there is more to see; `hint` says of what to who does not see its row. */
  readonly open?: readonly (Button & { readonly hint: string })[];
}

const listTemplate = template<
  CardFrame & { notice: string; items: readonly Item[]; empty: string; search?: ListSearch }
>('list');

/** What there is to a list beside its rows. */
export interface ListFrame {
  readonly title: string;
  /** What to do where there are no rows. */
  readonly empty: string;
  readonly notice?: string | undefined;
  readonly buttons: readonly Button[];
  /** The fields that search it; they are folded away until somebody wants them. */
  readonly search?: ListSearch | undefined;
}

/** A page of a list: few rows, each of which can be opened. */
export function listCard(
  { language }: Voice,
  items: readonly Item[],
  { title, empty, notice = '', buttons, search }: ListFrame,
): Card {
  const none = items.length === 0;
  const summary = none ? `${title}. ${empty}` : title;
  const whenEmpty = none ? empty : '';
  return listTemplate({
    ...{ language, title, summary, notice, items, empty: whenEmpty, buttons },
    ...(search && { search }),
  });
}

/** The button of a row. Longer names than this need not be heard to the end. */
export function opening({ texts }: Voice, name: string, data: PressData): NonNullable<Item['open']> {
  const hint = texts.life.hint(shown(name, 60));
  return [{ ...plainButton(texts.actions.show, data), hint }];
}

type ListVerb =
  'customers.list' | 'invitations.list' | 'providers.list' | 'resellers.list' | 'subscriptions.list';

/** The buttons that turn the pages of a list. @param list the press that shows its first page */
export function pageButtons(
  { texts }: Voice,
  list: PressOf<ListVerb>,
  { continuation, continued }: { readonly continuation?: string | undefined; readonly continued: boolean },
): readonly Button[] {
  const { first, next } = texts.actions;
  return [
    ...(continuation === undefined ? [] : [plainButton(next, { ...list, continuation })]),
    ...(continued ? [plainButton(first, list)] : []),
  ];
}
