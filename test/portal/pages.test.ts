import { agreementUrl, agreementVersion } from '../../src/domain/agreement';
import { languageTags, readerLanguages } from '../../src/domain/language';
import { longDate, longMoment } from '../../src/i18n/pages/formats';
import { pageTexts } from '../../src/i18n/pages/pageTexts';
import { datesIn } from '../../src/teams/cards/dates';
import type { RunningPortal } from '../support/portal';
import { openPortal } from '../support/portal';
import { webReader } from '../support/webReader';
import { everyPage, everyPageInEveryLanguage } from './support/everyPage';

let portal: RunningPortal;
beforeEach(async () => {
  portal = await openPortal();
});
afterEach(() => portal.close());

/** As the page shows it: the characters that HTML has a meaning for are written otherwise there. */
const shown = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

describe.each(everyPageInEveryLanguage)('the page %s in %s', (name, language) => {
  test('says what it must, in its language, and keeps itself to itself', async () => {
    const page = everyPage[name];
    const answer = await page.visit(portal, webReader(language), language);
    expect(answer.status).toBe(page.status);
    for (const fact of page.says(pageTexts(language))) expect(answer.html).toContain(shown(fact));

    expect(answer.html).toMatch(new RegExp(`^<!doctype html><html lang="${languageTags[language]}">`));
    expect(answer.html.match(/<h1/g)).toHaveLength(1);
    expect(answer.html).toContain('<meta name="robots" content="noindex, nofollow"/>');
    expect(answer.html).not.toMatch(/\bundefined\b|\[object|\bNaN\b|\bnull\b/);
    expect(Buffer.byteLength(answer.html)).toBeLessThan(30 * 1024);
    // Nothing inline, and nothing from elsewhere: what the page loads is the portal's own.
    expect(answer.html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?! src="\/assets\/)/);
    const loaded = [...answer.html.matchAll(/(?:src|<link[^>]* href)="([^"]+)"/g)].map(([, url]) => url);
    expect(loaded.every((url) => url?.startsWith('/assets/'))).toBe(true);

    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()') as unknown,
      'content-security-policy': `default-src 'none'; style-src 'self'; img-src 'self'; ${
        name.startsWith('draft') && answer.status === 200 ? "script-src 'self'; " : ''
      }form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
    });
  });
});

describe('the files that pages refer to', () => {
  test('are there, of the right type, and kept for good', async () => {
    const reader = webReader();
    const { html } = await everyPage.draft.visit(portal, reader, 'en');
    const urls = [...html.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, url = '']) => url);
    const answers = await Promise.all(urls.map((url) => reader.get(portal.url + url)));
    expect(answers.map(({ status, headers }) => [status, headers.get('content-type')])).toEqual([
      [200, 'image/svg+xml'],
      [200, 'text/css; charset=utf-8'],
      [200, 'text/javascript; charset=utf-8'],
    ]);
    for (const { headers } of answers) {
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
  });
});

describe('the language', () => {
  test.each([
    ['the browser’s own', 'fr-CA,fr;q=0.9,en;q=0.5', '', 'fr'],
    ['the best one of ours that it takes', 'it,en;q=0.3,fr;q=0.2', '', 'en'],
    ['German, of Austria too', 'de-AT,en;q=0.5', '', 'de'],
    ['Chinese, as a browser in China asks for it', 'zh-CN,zh;q=0.9,en;q=0.8', '', 'zh-Hans'],
    ['Chinese rather than another, for who writes it with other characters', 'zh-TW,en;q=0.5', '', 'zh-Hans'],
    ['the invitation’s, when the browser asks for none of ours', 'it', '', 'fr'],
    ['the switch wins over the browser', 'fr', '?lang=en', 'en'],
    ['the switch to Chinese', 'de', '?lang=zh', 'zh-Hans'],
    ['an unknown one is as good as none', 'en', '?lang=xx', 'en'],
  ])('%s', async (_what, accepted, query, expected) => {
    const path = await portal.invite({ language: 'fr' });
    const { html } = await webReader(accepted).get(`${portal.url}${path}${query}`);
    expect(html).toContain(`<html lang="${expected}">`);
  });

  test('once switched, it stays on every page', async () => {
    const reader = webReader('fr');
    await reader.get(`${portal.url}/?lang=en`);
    expect((await reader.get(`${portal.url}/signed-out`)).html).toContain('<html lang="en">');
  });

  test('the switch names each language in its own words', async () => {
    const { html } = await webReader('de').get(`${portal.url}/`);
    expect(
      [...html.matchAll(/<a href="\?lang=(..)" lang="([^"]+)" hreflang="\2"[^>]*>([^<]+)/g)].map(
        ([, ...one]) => one,
      ),
    ).toEqual([
      ['en', 'en', 'English'],
      ['fr', 'fr', 'Français'],
      ['de', 'de', 'Deutsch'],
      ['zh', 'zh-Hans', '简体中文'],
    ]);
    expect(html).toMatch(/lang="de"[^>]*aria-current="true"/);
    expect(html.match(/aria-current/g)).toHaveLength(1);
  });

  test('the switch leads to the same page, whatever its address', async () => {
    const { html } = await webReader('en').get(`${portal.url}//evil.example/%22%3E`);
    expect(html).toContain('href="?lang=fr"');
    expect(html).not.toContain('evil');
  });
});

describe('a link that is followed before its sender says Done', () => {
  test('is not called false, tells nobody’s name but the partner’s, and cannot be answered', async () => {
    const reader = webReader('en');
    const { html } = await everyPage.notSentYet.visit(portal, reader, 'en');
    expect(html).not.toMatch(/Fourth Coffee|Chloé|northwind\.example|4100002|<form|\/signin/);
  });
});

describe('the agreement', () => {
  test.each(readerLanguages)(
    'is named without a version: Microsoft publishes its own, in %s',
    async (language) => {
      const { html } = await everyPage.decideFirst.visit(portal, webReader(language), language);
      expect(html).toContain(agreementUrl);
      expect(html).not.toContain(agreementVersion);
      expect(html).not.toMatch(/\bversion\b|版本/i);
    },
  );
});

describe('HEAD', () => {
  test.each(['/', '/i/AAAA', '/signed-out'])(
    'at %s has the status and the headers of the page',
    async (path) => {
      const got = await fetch(portal.url + path);
      const head = await fetch(portal.url + path, { method: 'HEAD' });
      const [expected, answered] = [got, head].map(({ status, headers }) => {
        // The client hangs up after a HEAD by its own choice.
        const { date: _d, connection: _c, 'keep-alive': _k, ...kept } = Object.fromEntries(headers);
        return { status, ...kept };
      });
      expect(answered).toEqual(expected);
      expect(await head.text()).toBe('');
    },
  );
});

describe('an error on our side', () => {
  test('has a page of its own, with the number to give and nothing of what went wrong', async () => {
    const path = await portal.invite();
    await portal.dependencies.store.close();
    const { status, html, headers } = await webReader('fr').get(portal.url + path);
    expect(status).toBe(500);
    expect(html).toMatch(/^<!doctype html><html lang="fr">/);
    expect(html).toContain('Une erreur s’est produite de notre côté');
    expect(html).toMatch(/indiquez cette référence\u00a0: [0-9a-f]{10}</);
    expect(html).not.toMatch(/store|database|sqlite|data file/i);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test.each([
    ['a method it does not take', { method: 'PUT' }, 405],
    [
      'a form of another type',
      { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' },
      415,
    ],
  ])('%s is answered in the same look', async (_what, init: RequestInit, status) => {
    const response = await fetch(`${portal.url}/signout`, init);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain('This request cannot be handled');
  });
});

// Intl separates the hour from AM by a narrow no-break space.
const plainSpaces = (text: string) => text.replaceAll('\u202f', ' ');

describe('dates', () => {
  test.each([
    ['en', 'January 1, 2025', 'November 21, 2026 at 9:00 AM UTC'],
    ['fr', '1er janvier 2025', '21 novembre 2026 à 09:00 UTC'],
    ['de', '1. Januar 2025', '21. November 2026 um 09:00 UTC'],
    ['zh', '2025年1月1日', '2026年11月21日 UTC 09:00'],
  ] as const)('in %s', (language, day, moment) => {
    expect(longDate('2025-01-01T00:00:00.000Z', language)).toBe(day);
    expect(plainSpaces(longMoment('2026-11-21T09:00:00.000Z', language))).toBe(moment);
  });

  test.each(['en', 'fr'] as const)('are written as the chat writes them, in %s', (language) => {
    const chat = datesIn(language, undefined);
    for (const at of ['2025-01-01T00:00:00.000Z', '2026-11-21T19:05:00.000Z']) {
      expect(longDate(at, language)).toBe(chat.day(at));
      expect(longMoment(at, language)).toBe(chat.moment(at));
    }
  });
});

describe('names with markup', () => {
  test('are shown as text', async () => {
    const markup = '<script>alert(1)</script> & "Fils"';
    const path = await portal.invite({ customerName: markup, language: 'en' });
    const reader = webReader();
    await reader.signIn(portal.url, 'Alain Besson', path);
    const { html } = await reader.get(portal.url + path);
    expect(html).not.toContain('<script>');
    expect(html).toContain('It is addressed to &lt;script>alert(1)&lt;/script> &amp; &quot;Fils&quot;;');
  });
});
