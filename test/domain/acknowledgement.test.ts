import type { EndingKind, StatementId } from '../../src/domain/acknowledgement';
import {
  acknowledgementVersion,
  checkAcknowledged,
  statementIdSchema,
  statementsFor,
  textHash,
} from '../../src/domain/acknowledgement';
import { languages } from '../../src/domain/language';
import { statementText } from '../../src/i18n/acknowledgement';

const everything = statementIdSchema.options;

describe('what has to be stated', () => {
  test.each<[EndingKind, readonly StatementId[]]>([
    ['relationship', ['privilegesUnchanged', 'goodFaith', 'noticeIsOurs']],
    ['partnership', ['customersUnchanged', 'privilegesUnchanged', 'goodFaith', 'noticeIsOurs']],
  ])('%s: every one of its statements, in the words in force', (kind, statements) => {
    expect(statementsFor(kind)).toEqual(statements);
    expect(() => {
      checkAcknowledged(kind, everything, acknowledgementVersion);
    }).not.toThrow();
    for (const left of statements) {
      const ticked = statements.filter((statement) => statement !== left);
      expect(() => {
        checkAcknowledged(kind, [...ticked, ...ticked], acknowledgementVersion);
      }).toThrow(expect.objectContaining({ code: 'acknowledgementIncomplete', facts: { missing: '1' } }));
    }
    expect(() => {
      checkAcknowledged(kind, everything, '2025-01');
    }).toThrow(expect.objectContaining({ code: 'acknowledgementOutdated' }));
  });
});

test('the words of this version are these; other words need another version', () => {
  const hashes = languages.map((language) => [
    language,
    ...everything.map((id) => textHash(statementText(id, language)).slice(0, 12)),
  ]);
  expect([acknowledgementVersion, hashes]).toMatchInlineSnapshot(`
    [
      "2026-11",
      [
        [
          "en",
          "ad327651873e",
          "b6e7ec4df03c",
          "b02a2967adbd",
          "24ef9e1a01ee",
        ],
        [
          "fr",
          "87fd06c4c32c",
          "c38211afd7e3",
          "a27db6857137",
          "1913dd6f8bc4",
        ],
      ],
    ]
  `);
});
