import type { Visitor } from '../application/visitor';
import type { ReaderLanguage } from '../domain/language';
import type { PageTexts } from '../i18n/pages/pageTexts';
import { pageTexts } from '../i18n/pages/pageTexts';
import type { AssetPaths } from './assets';
import type { Cookies } from './cookies';
import { chosenLanguage, switchedTo } from './language';
import type { PageRequest } from './route';
import type { OpenSession, Sessions } from './sessions';

/** What every page is made with: who reads it, in which language, and where it stands. */
export interface Visit {
  readonly language: ReaderLanguage;
  readonly texts: PageTexts;
  /** What the language switch's query is put behind: '' for the page's own address; null: no switch. */
  readonly switchBase: string | null;
  readonly session: OpenSession | null;
  readonly visitor: Visitor | null;
  readonly assets: AssetPaths;
  /** What the answer sets, whatever it is: the language, when the switch was pressed. */
  readonly cookies: readonly string[];
}

const languageKept = 365 * 86_400;

/** Opens visits: finds the session and the language of a request. */
export function visitsWith(parts: {
  readonly sessions: Sessions;
  readonly cookies: Cookies;
  readonly assets: AssetPaths;
}) {
  /** The visit without a look into the store: for pages that must show even when it does not answer. */
  function anonymous(request: PageRequest): Visit {
    const language = chosenLanguage(request, parts.cookies.language.name) ?? 'en';
    const switched = switchedTo(request);
    return {
      language,
      texts: pageTexts(language),
      switchBase: ['GET', 'HEAD'].includes(request.method) ? '' : null,
      session: null,
      visitor: null,
      assets: parts.assets,
      cookies: switched ? [parts.cookies.language.set(switched, languageKept)] : [],
    };
  }

  async function open(request: PageRequest): Promise<Visit> {
    const session = await parts.sessions.find(request.cookies[parts.cookies.session.name]);
    return { ...anonymous(request), session, visitor: session?.visitor ?? null };
  }

  /** The same visit in the language of what it is about, unless the reader has asked for one. */
  function fallingBackTo(visit: Visit, request: PageRequest, language: ReaderLanguage | undefined): Visit {
    if (language === undefined || chosenLanguage(request, parts.cookies.language.name)) return visit;
    return { ...visit, language, texts: pageTexts(language) };
  }

  return { anonymous, open, fallingBackTo };
}
export type Visits = ReturnType<typeof visitsWith>;
