import type { Cloud } from '../../src/domain/cloud';
import { containsExactLink, fixedPart, maximumBody, maximumSubject } from '../../src/domain/emailDraft';
import type { ReaderLanguage } from '../../src/domain/language';
import { readerLanguages } from '../../src/domain/language';
import { invitationEmail } from '../../src/i18n/invitationEmail';
import { partnershipEmail } from '../../src/i18n/partnershipEmail';

const link = 'https://liaison.example/i/3q2-7wAAAAA_bc';
const names = { partner: 'Northwind Conseil', sender: 'Chloé Martin' };
const provider = 'Fabrikam Distribution';
const facts = { ...names, delegatedAdmin: true, cloud: 'public' as Cloud, link, days: 30 };

/** Where the customer of a cloud accepts, as Microsoft calls that place in each language (S0, S1). */
const places: Readonly<Record<ReaderLanguage, Readonly<Record<Cloud, string>>>> = {
  en: {
    public: 'the Microsoft 365 admin center',
    usGovernment: 'the Microsoft Office admin portal',
    germany: 'the Microsoft Office admin portal',
    china: 'the admin center of Office 365 operated by 21Vianet',
  },
  fr: {
    public: 'le Centre d’administration Microsoft\u00a0365',
    usGovernment: 'le portail d’administration Microsoft Office',
    germany: 'le portail d’administration Microsoft Office',
    china: 'le centre d’administration d’Office\u00a0365 géré par 21Vianet',
  },
  de: {
    public: 'im Microsoft\u00a0365 Admin Center',
    usGovernment: 'im Microsoft Office-Verwaltungsportal',
    germany: 'im Microsoft Office-Verwaltungsportal',
    china: 'im Admin Center von Office\u00a0365, betrieben von 21Vianet',
  },
  zh: {
    public: 'Microsoft 365 管理中心',
    usGovernment: 'Microsoft Office 管理门户',
    germany: 'Microsoft Office 管理门户',
    china: '由世纪互联运营的 Office 365 管理中心',
  },
};

/** What stands for the privileges, and what for a month and a day of validity. */
const words: Readonly<Record<ReaderLanguage, readonly [RegExp, string, string]>> = {
  en: [/delegated admin privileges/, '30 days', 'one day'],
  fr: [/privilèges d’administration déléguée/, '30\u00a0jours', 'un jour'],
  de: [/delegierten? Administratorrechte/, '30\u00a0Tage gültig', 'einen Tag gültig'],
  zh: [/委派管理员权限/, '30 天', '1 天'],
};

describe.each(readerLanguages)('the invitation e-mail in %s', (language) => {
  const [privileges, month, day] = words[language];

  test.each(['public', 'usGovernment', 'germany', 'china'] as const)(
    'names where customers of the cloud %s accept, and carries the link as it is',
    (cloud) => {
      for (const joint of [{}, { provider }]) {
        const { subject, body } = invitationEmail(language, { ...facts, ...joint, cloud });
        expect(body).toContain(places[language][cloud]);
        expect(body).toMatch(privileges);
        expect(containsExactLink(body, link)).toBe(true);
        // What may be edited where only the first two paragraphs may (S1) holds neither link nor place.
        expect(containsExactLink(fixedPart(body), link)).toBe(true);
        for (const name of Object.values({ ...names, ...joint }))
          expect(`${subject}\n${body}`).toContain(name);
      }
    },
  );

  test('without privileges asks for none, and says so', () => {
    for (const joint of [{}, { provider }]) {
      const { body } = invitationEmail(language, { ...facts, ...joint, delegatedAdmin: false });
      expect(body).not.toMatch(privileges);
    }
  });

  test('says how long an addressed link is good, and nothing of it of an account link', () => {
    const { days: _days, ...account } = facts;
    expect(invitationEmail(language, facts).body).toContain(month);
    expect(invitationEmail(language, { ...facts, days: 1 }).body).toContain(day);
    expect(invitationEmail(language, account).body.split('\n\n')).toHaveLength(5);
  });

  test('keeps to what mail programs show, for names as long as most are', () => {
    const partner = 'W'.repeat(60);
    const { subject, body } = invitationEmail(language, { ...facts, partner, provider: partner });
    expect(subject.length).toBeLessThanOrEqual(maximumSubject);
    expect(body.length).toBeLessThanOrEqual(maximumBody);
  });
});

test.each(readerLanguages)(
  'the partnership request in %s names the provider and carries the link',
  (language) => {
    const [, month, day] = words[language];
    const asked = { provider, sender: 'Paul Okafor', link, days: 30 };
    const { subject, body } = partnershipEmail(language, asked);
    expect(subject).toContain(provider);
    expect(containsExactLink(body, link)).toBe(true);
    for (const said of [provider, 'Paul Okafor', 'CSP', month]) expect(body).toContain(said);
    expect(partnershipEmail(language, { ...asked, days: 1 }).body).toContain(day);
  },
);

test.each(['fr', 'de', 'zh'] as const)(
  'of an e-mail in %s, the link alone stands in English ones too',
  (language) => {
    const written = (one: ReaderLanguage) =>
      [
        invitationEmail(one, { ...facts, provider }),
        partnershipEmail(one, { provider, sender: 'Paul Okafor', link, days: 30 }),
      ].flatMap(({ subject, body }) => [subject, ...body.split('\n\n')]);
    const english = written('en');
    expect(new Set(written(language).filter((part) => english.includes(part)))).toEqual(new Set([link]));
  },
);
