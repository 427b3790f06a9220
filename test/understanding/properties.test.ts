import fc from 'fast-check';
import { readAnswer } from '../../src/understanding/answer';
import { endingIntents, intents } from '../../src/understanding/intents';
import { recognize } from '../../src/understanding/recognize';

const pieces = fc.constantFrom(
  'remove',
  'the',
  'partnership',
  'with',
  'Contoso',
  'customer',
  'client',
  'invite',
  'provider',
  'order',
  '25',
  'E3',
  'licences',
  'pour',
  'le',
  'revendeur',
  'supprimer',
  'ne',
  'pas',
  "don't",
  'who',
  'how',
  ',',
  '.',
  '?',
  '"',
  '«',
  '»',
  'it@contoso.com',
  'contoso.com',
  '1234567',
  '👍',
  '->',
  'relation',
  'invitation',
  "l'",
  'Saint-Roch',
  'Kestrel',
  '&',
);
const sentences = fc.array(pieces, { maxLength: 30 }).map((words) => words.join(' '));
const wild = fc.oneof(
  sentences,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme' }),
);
const typed = ['customer', 'reseller', 'provider', 'partner', 'offer'] as const;

test('any text is read without a throw, as a known intent, with a probability', () => {
  fc.assert(
    fc.property(wild, (text) => {
      const reading = recognize(text);
      expect(intents).toContain(reading.intent);
      expect(reading.score).toBeGreaterThanOrEqual(0);
      expect(reading.score).toBeLessThanOrEqual(1);
      readAnswer(text);
    }),
    { numRuns: 500 },
  );
});

test('names and offers are as typed: parts of the text', () => {
  fc.assert(
    fc.property(wild, (text) => {
      const { entities } = recognize(text);
      for (const name of typed) expect(text).toContain(entities[name] ?? '');
    }),
    { numRuns: 500 },
  );
});

test('no text without a word of removal ends anything', () => {
  const removal =
    /remov|delet|end|terminat|drop|dissol|sever|cut|ceas|stop|suppr|retir|enlev|resil|romp|arret|mettre|revo|cancel|annul|withdr|off|out|back/i;
  const harmless = sentences.filter((text) => !removal.test(text));
  fc.assert(
    fc.property(harmless, (text) => {
      expect(endingIntents.has(recognize(text).intent)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('reading twice gives the same', () => {
  fc.assert(
    fc.property(wild, (text) => {
      expect(recognize(text)).toEqual(recognize(text));
    }),
  );
});

test('a very long text takes no longer than a long one', () => {
  const time = (text: string) => {
    recognize(text);
    const start = process.hrtime.bigint();
    for (let i = 0; i < 5; i += 1) recognize(text);
    return Number(process.hrtime.bigint() - start) / 5e6;
  };
  for (const unit of ['remove the partnership with X, ', 'a', '"', '@', "l'", '1 000 ', 'a.b-']) {
    expect(time(unit.repeat(20_000))).toBeLessThan(50);
  }
});
