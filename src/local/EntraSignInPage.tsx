import { countryName } from '../domain/country';
import type { Language } from '../domain/language';
import type { EntraPeople } from './entraPeople';
import { entraTexts } from './entraTexts';

interface EntraSignInPageProps {
  readonly language: Language;
  readonly uid: string;
  readonly people: EntraPeople;
  readonly stylesheet: string;
}

/** The sign-in page of the stand-in: one button a person, grouped by organisation. */
export function EntraSignInPage({ language, uid, people, stylesheet }: EntraSignInPageProps) {
  const texts = entraTexts[language];
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{texts.title}</title>
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>
        <main>
          <h1>{texts.title}</h1>
          <p>{texts.text}</p>
          <form method="post" action={`/interaction/${uid}`}>
            {people.organisations
              .filter(({ users }) => users.length > 0)
              .map(({ tenantId, name, country, users, ...organisation }) => (
                <section key={tenantId} aria-labelledby={tenantId}>
                  <h2 id={tenantId}>{name}</h2>
                  <p class="detail">
                    {`${countryName(country, language)}${'partnerId' in organisation ? ` · ${texts.partner}` : ''}`}
                  </p>
                  {users.map((person) => (
                    <p key={person.objectId} class="person">
                      <button
                        name="person"
                        value={person.objectId}
                        aria-describedby={`role-${person.objectId}`}
                      >
                        {person.name}
                      </button>
                      <span class="detail" id={`role-${person.objectId}`}>
                        {person.roles.includes('globalAdmin') ? texts.globalAdmin : texts.noRole}
                      </span>
                    </p>
                  ))}
                </section>
              ))}
          </form>
        </main>
      </body>
    </html>
  );
}
