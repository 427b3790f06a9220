import type { ReaderLanguage } from '../../domain/language';
import { languageTags } from '../../domain/language';
import { chinese } from '../chinese';
import { dateLocales, withOrdinalFirst } from '../moments';

/** The day of a moment, e.g. "November 21, 2026"; by UTC, since the reader's time zone is not known. */
export function longDate(moment: string, language: ReaderLanguage): string {
  return formatted(moment, language, { year: 'numeric', month: 'long', day: 'numeric' });
}

/** Day and time of a moment, with the time zone named. */
export function longMoment(moment: string, language: ReaderLanguage): string {
  return formatted(moment, language, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });
}

function formatted(moment: string, language: ReaderLanguage, parts: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(dateLocales[language], { ...parts, timeZone: 'UTC' });
  return withOrdinalFirst(format.format(new Date(moment)), language);
}

/** Names one after the other, the last two joined by "or". */
export function listed(names: readonly string[], language: ReaderLanguage): string {
  const list = new Intl.ListFormat(dateLocales[language], { type: 'disjunction' });
  if (language !== 'zh') return list.format(names);
  return list.formatToParts(names).reduce((before, { value }) => chinese`${before}${value}`, '');
}

/** What a language is called, in the same or in another one: `de` in French is « allemand ». */
export function languageName(language: ReaderLanguage, reader: ReaderLanguage): string {
  const names = new Intl.DisplayNames(languageTags[reader], { type: 'language' });
  return names.of(languageTags[language]) ?? language;
}
