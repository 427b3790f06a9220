import fc from 'fast-check';
import { containsExactLink, editedDraft, maximumBody, maximumSubject } from '../../src/domain/emailDraft';
import { Refusal } from '../../src/domain/refusal';

const link = 'https://liaison.example/i/AbC-123_x';

describe('the exact link in an edited text', () => {
  test.each([
    ['alone', link],
    ['between lines', `Hello,\n\n${link}\n\nKind regards`],
    ['at the end of a sentence', `Please follow ${link}.`],
    ['in brackets', `Follow the link (${link}), then sign in.`],
    ['in angle brackets', `<${link}>`],
    ['in French quotes', `« ${link} »`],
    ['broken once and whole once', `${link}x or ${link}`],
  ])('%s stands', (_, text) => {
    expect(containsExactLink(text, link)).toBe(true);
  });

  test.each([
    ['gone', 'Hello,\n\nKind regards'],
    ['cut short', link.slice(0, -1)],
    ['made longer', `${link}y`],
    ['followed by a query', `${link}?x=1`],
    ['followed by a path', `${link}/more`],
    ['followed by a dot and more', `${link}.evil`],
    ['behind other letters', `x${link}`],
    ['inside another address', `https://evil.example/?u=${link}`],
    ['behind another path', `https://evil.example/${link}`],
    ['in another case', link.toLowerCase()],
    ['with a space inside', link.replace('/i/', '/i/ ')],
  ])('%s does not', (_, text) => {
    expect(containsExactLink(text, link)).toBe(false);
  });

  test('set apart by spaces it is found in any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(containsExactLink(`${before} ${link} ${after}`, link)).toBe(true);
      }),
    );
  });
});

describe('an edited draft', () => {
  const good = { subject: 'A request', body: `Hello\n${link}` };
  const refusal = (edit: Partial<typeof good>) => {
    try {
      editedDraft({ ...good, ...edit }, link);
      return null;
    } catch (error) {
      return error instanceof Refusal ? error.code : error;
    }
  };

  test('keeps line breaks as line feeds and trims the ends', () => {
    expect(editedDraft({ subject: ' A request ', body: `Hello\r\n\r\n${link}\r\n` }, link)).toEqual({
      subject: 'A request',
      body: `Hello\n\n${link}`,
    });
  });

  test.each([
    ['an empty subject', { subject: '  ' }, 'subjectInvalid'],
    ['a subject of two lines', { subject: 'A\nBcc: x@y.example' }, 'subjectInvalid'],
    ['a subject too long', { subject: 'x'.repeat(maximumSubject + 1) }, 'subjectInvalid'],
    ['an empty body', { body: ' ' }, 'bodyInvalid'],
    ['a body too long', { body: `${link} ${'x'.repeat(maximumBody)}` }, 'bodyInvalid'],
    ['a control character', { body: `\u0000 ${link}` }, 'bodyInvalid'],
    ['a body without the link', { body: 'Hello' }, 'linkMissing'],
  ])('%s is refused', (_, edit, code) => {
    expect(refusal(edit)).toBe(code);
  });
});
