import { statementIdSchema } from '../../../src/domain/acknowledgement';
import type { AuditEntry } from '../../../src/domain/audit';
import type { ReaderLanguage } from '../../../src/domain/language';
import { pageTexts } from '../../../src/i18n/pages/pageTexts';

/** Whom and what a text is about: names, Latin or Chinese, and values that are the same in every language. */
export interface Named {
  readonly names: readonly string[];
}
export const latin: Named = { names: ['Contoso', 'Fabrikam Inc.', 'Wingtip'] };
export const han: Named = { names: ['康托索公司', '法布里卡姆', '翼尖玩具'] };

const at = '2026-11-21T09:05:00.000Z';
export const code = '4100002';

const facts = ([first = '', second = '', third = '']: readonly string[]): readonly AuditEntry['facts'][] => [
  { customer: first, provider: second, delegatedAdmin: 'true', addressee: first },
  { kind: 'partnership', reseller: first },
  { invitation: 'account', customer: first },
  { partner: first, role: 'reseller', delegatedAdmin: 'false' },
  { partner: first, role: 'provider' },
  { customer: first, reseller: second },
  { customer: first, offer: 'Microsoft 365 E3', quantity: code, reseller: second, supportContact: third },
  { provider: third, attempted: 'draft', version: code },
  {},
];

/** What texts that do not take names alone are called with, by their paths. */
const special: readonly (readonly [RegExp, (names: readonly string[]) => readonly (readonly unknown[])[]])[] =
  [
    [/^country$/, () => [['DE'], ['US']]],
    [/^moment$|\.when$/, () => [[at]]],
    [/\.whenBy$/, ([name]) => [[at, name]]],
    [/^already\.text$/, ([name]) => [[name, at]]],
    [/\.already\.text$/, () => [[at]]],
    [/^notGlobalAdmin\.whoCan$/, (names) => [[names], [names.slice(0, 1)]]],
    [/^audit\.number$/, () => [[7]]],
    [
      /^audit\.stated$/,
      () => [
        ['2026-11', 'en'],
        ['2026-11', 'fr'],
      ],
    ],
    [
      /^audit\.reason$/,
      () => [['roleMissing'], ['noProvider'], ['notYours'], ['notFound'], ['personUnknown']],
    ],
    [/^audit\.wordsChanged$/, () => statementIdSchema.options.map((id) => [id])],
    [/^audit\.actions\./, (names) => facts(names).map((one) => [one])],
    [/artnerId$|reference$/, () => [[code, 'Contoso', '4100003']]],
  ];

function* spoken(path: string, value: unknown, names: readonly string[]): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') {
    const [, calls] = special.find(([pattern]) => pattern.test(path)) ?? [];
    const written = value as (...given: readonly unknown[]) => unknown;
    for (const [index, given] of (calls?.(names) ?? [names.slice(0, Math.max(value.length, 1))]).entries()) {
      yield* spoken(`${path}(${index})`, written(...given), names);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      yield* spoken(path === '' ? key : `${path}.${key}`, part, names);
    }
  }
}

/** Every text of the pages in a language, written out with these names, by its path. */
export const everyText = (language: ReaderLanguage, { names }: Named): ReadonlyMap<string, string> =>
  new Map(spoken('', pageTexts(language), names));
