import type { ComponentChildren } from 'preact';
import type { ReaderLanguage } from '../../domain/language';
import { languageTags, readerLanguages } from '../../domain/language';
import { languageName } from '../../i18n/pages/formats';
import { formTokenField } from '../forgery';
import type { Visit } from '../visit';
import { Mark } from './icons';

interface LayoutProps {
  readonly visit: Visit;
  readonly title: string;
  /** The address of a script that the page can do without. */
  readonly script?: string;
  readonly children: ComponentChildren;
}

/** Each in its own words: whoever looks for a language reads no other. */
const ownNames = readerLanguages.map((one) => ({ one, tag: languageTags[one], name: capitalised(one) }));

/** The frame of every page: head, landmarks, who is signed in, the language switch. */
export function Layout({ visit, title, script, children }: LayoutProps) {
  const { texts, language, assets } = visit;
  return (
    <html lang={languageTags[language]}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex, nofollow" />
        <title>{`${title} – Liaison`}</title>
        <link rel="icon" type="image/svg+xml" href={assets.icon} />
        <link rel="stylesheet" href={assets.stylesheet} />
        {script !== undefined && <script src={script} defer />}
      </head>
      <body>
        <a class="skip" href="#content">
          {texts.site.skip}
        </a>
        <header class="bar">
          <div class="bar-inside">
            <span class="brand">
              <Mark />
              Liaison
            </span>
            <SignedIn visit={visit} />
            <LanguageSwitch visit={visit} />
          </div>
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer>
          <p>{texts.site.footer}</p>
        </footer>
      </body>
    </html>
  );
}

function SignedIn({ visit: { session, texts } }: { readonly visit: Visit }) {
  if (!session) return null;
  const { name, organisation } = session.visitor;
  return (
    <form class="who" method="post" action="/signout">
      <span>{texts.site.signedInAs(name, organisation.name)}</span>
      <input type="hidden" name={formTokenField} value={session.formToken} />
      <button type="submit" class="quiet">
        {texts.site.signOut}
      </button>
    </form>
  );
}

function LanguageSwitch({ visit: { texts, language, switchBase } }: { readonly visit: Visit }) {
  if (switchBase === null) return null;
  return (
    <nav class="languages" aria-label={texts.site.languages}>
      {ownNames.map(({ one, tag, name }) => (
        <a
          key={one}
          href={`${switchBase}?lang=${one}`}
          lang={tag}
          hreflang={tag}
          aria-current={one === language ? 'true' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}

function capitalised(language: ReaderLanguage): string {
  const name = languageName(language, language);
  return name.charAt(0).toLocaleUpperCase(languageTags[language]) + name.slice(1);
}
