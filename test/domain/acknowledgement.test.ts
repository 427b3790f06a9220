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

function refusalOf(...facts: Parameters<typeof checkAcknowledged>): unknown {
  try {
    checkAcknowledged(...facts);
    return null;
  } catch (error) {
    return error;
  }
}

describe('what has to be stated', () => {
  test.each<[EndingKind, readonly StatementId[]]>([
    ['relationship', ['privilegesUnchanged', 'goodFaith', 'noticeIsOurs']],
    ['partnership', ['customersUnchanged', 'privilegesUnchanged', 'goodFaith', 'noticeIsOurs']],
  ])('%s: every one of its statements, in the words in force', (kind, statements) => {
    expect(statementsFor(kind)).toEqual(statements);
    expect(refusalOf(kind, everything, acknowledgementVersion)).toBeNull();
    for (const left of statements) {
      const ticked = statements.filter((statement) => statement !== left);
      const refusal = refusalOf(kind, [...ticked, ...ticked], acknowledgementVersion);
      expect(refusal).toMatchObject({ code: 'acknowledgementIncomplete', facts: { missing: '1' } });
    }
    expect(refusalOf(kind, everything, '2025-01')).toMatchObject({ code: 'acknowledgementOutdated' });
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
