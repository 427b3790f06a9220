import fc from 'fast-check';
import { languages } from '../../src/domain/language';
import { chatTexts } from '../../src/i18n/chat/texts';
import { shown, shownLines } from '../../src/teams/cards/shown';
import { nodesOf } from '../support/teamsCards';
import { complaintsAbout } from '../support/teamsParser';
import { everyCard, type Typed } from '../support/teamsCatalogue';

const plain: Typed = { name: 'Fourth Coffee', email: 'alain@fourthcoffee.example' };
const longest: Typed = {
  name: '咖'.repeat(200),
  email: `${'a'.repeat(64)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.example`.slice(0, 254),
  subject: '啡'.repeat(200),
  body: '店'.repeat(4000),
};
const hostile: Typed = {
  name: '**Bold** [press](https://evil.example) <b>x</b> ${title} {{DATE(0)}} {{TIME(0)}}\r\n# Heading\u202E \u0007`code` _x_ \\',
  email: "o'brien+{{date(0)}}@fourthcoffee.example",
  subject: '# Subject ${subject} {{DATE(2026-01-01T00:00:00Z, LONG)}}',
  body: 'Line one **bold**\n\n- item ${body}\n1. {{TIME(2026-01-01T00:00:00Z)}}\n[press](https://evil.example)',
};
const manyLines: Typed = { ...plain, body: 'a\n'.repeat(2000) };

/**
 * Teams searches as one types on cards of version 1.5 (its documentation of typeahead search); the schema names the
 * property from 1.6 on, which Teams does not draw everywhere.
 */
const typeahead = 'Property "choices.data" is supported in version 1.6, but you are using version 1.5.';

const cases = languages.flatMap((language) =>
  Object.entries({ plain, longest, hostile, manyLines }).flatMap(([kind, typed]) =>
    [...everyCard(language, typed)].map(([name, card]) => ({
      what: `${name} ${language} ${kind}`,
      card,
      kind,
    })),
  ),
);

describe.each(cases)('$what', ({ card, kind }) => {
  test('is what the official parser knows, of version 1.5', () => {
    expect(complaintsAbout(card).filter((one) => one !== typeahead)).toEqual([]);
    expect(card['version']).toBe('1.5');
  });

  test('is under 25 KB, with at most six buttons and no gap left', () => {
    const json = JSON.stringify(card);
    expect(Buffer.byteLength(json)).toBeLessThan(25_000);
    expect((card['actions'] as unknown[]).length).toBeLessThanOrEqual(6);
    if (kind !== 'hostile') expect(json).not.toContain('${');
    expect(json).not.toContain('undefined');
    expect(json).not.toContain('null');
  });

  test('can be read out, and its fields have labels and reasons', () => {
    expect(card['lang']).toMatch(/^(en|fr)$/);
    expect(String(card['fallbackText']).length).toBeGreaterThan(3);
    expect(card['speak']).toBe(card['fallbackText']);
    const inputs = nodesOf(card).filter((node) => String(node['type']).startsWith('Input.'));
    for (const input of inputs) {
      expect((input['label'] as string).length).toBeGreaterThan(1);
      expect((input['errorMessage'] as string).length).toBeGreaterThan(10);
    }
  });

  test('has buttons that older clients press with the same data', () => {
    // What a client sends by itself is no button.
    const { refresh: _, ...shownOf } = card;
    const buttons = nodesOf(shownOf).filter((node) => node['type'] === 'Action.Execute');
    for (const { verb, data, title, fallback } of buttons) {
      expect(fallback).toMatchObject({ type: 'Action.Submit', title, data });
      expect(data).toMatchObject({ verb });
    }
  });
});

describe.each(languages)('what people typed, on a card in %s', (language) => {
  test('is never read as Markdown, as a date or as a template', () => {
    for (const card of everyCard(language, hostile).values()) {
      const nodes = nodesOf(card).filter((node) => !String(node['type']).startsWith('Input.'));
      const blocks = nodes.filter((node) => node['type'] === 'TextBlock').map((node) => node['text']);
      expect(blocks.join()).not.toMatch(/evil|Bold/);
      const texts = nodes.flatMap((node) => [
        node['text'],
        node['fallbackText'],
        node['title'],
        node['speak'],
      ]);
      expect(texts.join()).not.toMatch(/\{\{|\$\{|[\p{Cc}\u202E]/u);
      const runs = nodes.filter((node) => node['type'] === 'TextRun').map((node) => String(node['text']));
      expect(runs.join('')).not.toMatch(/[\r\n]/);
    }
  });

  test('stands in its fields exactly as it was typed', () => {
    const [edit] = nodesOf(everyCard(language, hostile).get('edit')).filter((node) => node['id'] === 'body');
    expect(edit?.['value']).toBe(hostile.body);
  });
});

test('the parser does complain', () => {
  const card = {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'Bogus' }, { type: 'TextBlock', color: 'x' }],
  };
  expect(complaintsAbout(card)).toHaveLength(2);
});

describe('the body of an e-mail', () => {
  const link = 'https://x.example/i/a';

  test('keeps its lines and paragraphs', () => {
    expect(shownLines('Hello,\n\nfirst\nsecond\n \n\nthird: https://x.example/i/a.', link)).toEqual({
      cut: false,
      lines: [
        { kind: 'text', text: 'Hello,', spacing: 'default' },
        { kind: 'text', text: 'first', spacing: 'default' },
        { kind: 'text', text: 'second', spacing: 'none' },
        { kind: 'text', text: 'third: ', spacing: 'default' },
        { kind: 'link', text: link, spacing: 'none' },
        { kind: 'text', text: '.', spacing: 'none' },
      ],
    });
  });

  test('is cut for display where it is too long for a card', () => {
    expect(shownLines('x'.repeat(3001), link).cut).toBe(true);
    expect(shownLines('x\n'.repeat(61), link).cut).toBe(true);
    expect(shownLines('x\n'.repeat(60), link).cut).toBe(false);
  });
});

test('shown text is one line of bearable length without marks, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const result = shown(text, 50);
      expect(result.replaceAll('\u200B', '').length).toBeLessThanOrEqual(50);
      expect(result).not.toMatch(/[^\s\u200B]{31}/u);
      expect(result).not.toMatch(/\{\{|\$\{|[\p{Cc}\u2028\u2029\u202A-\u202E]/u);
      expect(result.isWellFormed() || !text.isWellFormed()).toBe(true);
    }),
  );
});

describe('the texts', () => {
  const paths = (node: unknown, path = ''): string[] =>
    typeof node === 'object' && node !== null
      ? Object.entries(node).flatMap(([key, value]) => paths(value, `${path}.${key}`))
      : [path];
  const strings = (node: unknown): string[] => {
    if (typeof node === 'string') return [node];
    if (typeof node === 'function') return [String((node as (...args: unknown[]) => unknown)({}, 'x'))];
    return typeof node === 'object' && node !== null ? Object.values(node).flatMap(strings) : [];
  };

  test('are the same in both languages', () => {
    expect(paths(chatTexts.fr)).toEqual(paths(chatTexts.en));
  });

  test('are written as French is written', () => {
    for (const text of strings(chatTexts.fr)) {
      expect(text).not.toMatch(/[^\u00a0] ?:(?!\/)|« | »|[^\u202f][;!?]|'/);
    }
  });

  test('have no typewriter apostrophe in English either', () => {
    for (const text of strings(chatTexts.en)) expect(text).not.toMatch(/\w'\w/);
  });
});
