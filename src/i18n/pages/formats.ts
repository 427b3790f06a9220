import type { Language } from '../../domain/language';
import { dateLocales, withOrdinalFirst } from '../moments';

/** The day of a moment, e.g. "November 21, 2026"; by UTC, since the reader's time zone is not known. */
export function longDate(moment: string, language: Language): string {
  return formatted(moment, language, { year: 'numeric', month: 'long', day: 'numeric' });
}

/** Day and time of a moment, with the time zone named. */
export function longMoment(moment: string, language: Language): string {
  return formatted(moment, language, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });
}

function formatted(moment: string, language: Language, parts: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(dateLocales[language], { ...parts, timeZone: 'UTC' });
  return withOrdinalFirst(format.format(new Date(moment)), language);
}

/** Names one after the other, the last two joined by "or". */
export function listed(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(dateLocales[language], { type: 'disjunction' }).format(names);
}
