import type { Cloud } from '../domain/cloud';
import type { Language } from '../domain/language';
import { languageOfLocale } from '../domain/language';
import type { Person } from '../domain/organisation';
import type { Refusal } from '../domain/refusal';
import type { ChatTexts } from '../i18n/chat/texts';
import { chatTextsIn } from '../i18n/chat/texts';
import type { Dates } from './cards/dates';
import { datesIn } from './cards/dates';
import { shown } from './cards/shown';

/** How one person is spoken to: the language, its texts, and dates in the person's own time. */
export interface Voice {
  readonly language: Language;
  readonly timeZone: string | undefined;
  /** The cloud of the person's organisation: it decides what can be asked for. */
  readonly cloud: Cloud;
  readonly texts: ChatTexts;
  readonly dates: Dates;
}

/** @param cloud of the person's organisation, where it is known */
export function voiceIn(language: Language, timeZone: string | undefined, cloud: Cloud = 'public'): Voice {
  const texts = chatTextsIn(language, cloud);
  return { language, timeZone, cloud, texts, dates: datesIn(language, timeZone) };
}

/** The person's own wish, then what the directory says, then the client. */
export function languageFor(hints: {
  readonly person?: Person | undefined;
  readonly locale?: string | undefined;
}): Language {
  const { person, locale } = hints;
  return person?.language ?? languageOfLocale(person?.locale) ?? languageOfLocale(locale) ?? 'en';
}

/** What the person is told when it is refused. Names in it come from directories: they are shown as plain text. */
export function refusalText({ texts }: Voice, { code, facts }: Refusal): string {
  const plain = Object.entries(facts).map(([name, value]) => [name, shown(value, 500)] as const);
  return texts.refusals[code](Object.fromEntries(plain));
}
