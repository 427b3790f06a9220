import { withOrdinalFirst } from '../moments';

/** The day of a moment, e.g. "21 November 2026"; by UTC, since the reader's time zone is not known. */
export function longDate(moment: string, language: string): string {
  return formatted(moment, language, { year: 'numeric', month: 'long', day: 'numeric' });
}

/** Day and time of a moment, with the time zone named. */
export function longMoment(moment: string, language: string): string {
  return formatted(moment, language, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });
}

function formatted(moment: string, language: string, parts: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { ...parts, timeZone: 'UTC' });
  return withOrdinalFirst(format.format(new Date(moment)), language);
}

/** Names one after the other, the last two joined by "or". */
export function listed(names: readonly string[], language: string): string {
  return new Intl.ListFormat(localeOf(language), { type: 'disjunction' }).format(names);
}

// Day before month and a 24-hour clock in English too: the readers are in many countries.
const localeOf = (language: string) => (language === 'en' ? 'en-GB' : language);
