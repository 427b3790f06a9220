import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import type { Language } from '../../domain/language';
import type { PressData } from '../pressData';

/** An Adaptive Card, ready to be sent. */
export type Card = Readonly<Record<string, unknown>>;

/** What every card has: a line that stands for it where it cannot be shown, and buttons that the bot answers. */
export interface CardFrame {
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly buttons: readonly Button[];
}

/** A button as the templates draw it. */
export interface Button {
  readonly title: string;
  readonly style: 'default' | 'positive' | 'destructive';
  /** Whether the card's fields are checked and sent along. */
  readonly inputs: 'auto' | 'none';
  readonly data: PressData;
}

// The same depth above src and above dist.
const folder = join(__dirname, '..', '..', '..', 'cards');

/**
 * The template cards/{name}.json, read and parsed once: that takes milliseconds, filling it in takes microseconds.
 * A value that the template names and the data lacks would stand as `${…}` on the card: D must name them all.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- says what the file's gaps are
export function template<D extends CardFrame>(name: string): (data: D) => Card {
  const parsed = new Template(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
  return (data) => parsed.expand({ $root: data }) as Card;
}
