import type { Language } from '../../domain/language';
import { dateLocales, withOrdinalFirst } from '../../i18n/moments';

const formats = new Map<string, Intl.DateTimeFormat>();
const formatsKept = 500;

/** Writes moments the way people of a language read them, in their time zone. */
export interface Dates {
  /** Day and time, with the zone's name where it is not the reader's own. */
  moment(at: string): string;
  day(at: string): string;
}

/** @param timeZone an IANA name as the chat client gives it; UTC, and said so, when there is none that is known */
export function datesIn(language: Language, timeZone: string | undefined): Dates {
  return {
    moment: (at) => written(language, format(language, timeZone, 'moment'), at),
    day: (at) => written(language, format(language, timeZone, 'day'), at),
  };
}

const written = (language: Language, format: Intl.DateTimeFormat, at: string): string =>
  withOrdinalFirst(format.format(Date.parse(at)), language);

function format(
  language: Language,
  timeZone: string | undefined,
  what: 'moment' | 'day',
): Intl.DateTimeFormat {
  const key = `${language} ${timeZone ?? ''} ${what}`;
  const known = formats.get(key);
  if (known) return known;
  const made = newFormat(language, timeZone, what);
  if (formats.size >= formatsKept) formats.clear();
  formats.set(key, made);
  return made;
}

function newFormat(
  language: Language,
  timeZone: string | undefined,
  what: 'moment' | 'day',
): Intl.DateTimeFormat {
  const day = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  const moment = { ...day, hour: 'numeric', minute: '2-digit' } as const;
  const options = what === 'day' ? day : moment;
  try {
    if (timeZone !== undefined)
      return new Intl.DateTimeFormat(dateLocales[language], { ...options, timeZone });
  } catch (error) {
    // An unknown name comes from a client; Intl says so with a RangeError.
    if (!(error instanceof RangeError)) throw error;
  }
  const zone = what === 'day' ? {} : ({ timeZoneName: 'short' } as const);
  return new Intl.DateTimeFormat(dateLocales[language], { ...options, ...zone, timeZone: 'UTC' });
}
