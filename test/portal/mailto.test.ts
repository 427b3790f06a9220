import fc from 'fast-check';
import { mailtoUrl } from '../../src/portal/mailto';

/** Reads a mailto: address as RFC 6068 says, by its own means. */
function read(url: string) {
  const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/.exec(url) ?? [];
  const fields = query.split('&').map((field) => field.split('='));
  return {
    to: decodeURIComponent(to),
    fields: fields.map(([name, value = '']) => [name, decodeURIComponent(value)]),
  };
}

const wild = fc.string({ unit: 'binary', maxLength: 300 });

describe('the address that opens the mail application', () => {
  test('is as RFC 6068 has it', () => {
    expect(
      mailtoUrl('alain@fourthcoffee.example', { subject: 'Été & co', body: 'Bonjour,\n\nà bientôt' }),
    ).toBe(
      'mailto:alain@fourthcoffee.example?subject=%C3%89t%C3%A9%20%26%20co&body=Bonjour%2C%0D%0A%0D%0A%C3%A0%20bient%C3%B4t',
    );
  });

  test('without an address leaves it to the mail application', () => {
    expect(mailtoUrl(undefined, { subject: 's', body: 'b' })).toBe('mailto:?subject=s&body=b');
  });

  test('carries subject and body back whole, whatever they hold, and no field of their making', () => {
    fc.assert(
      fc.property(wild, wild, (subject, body) => {
        const mail = read(mailtoUrl('a@b.example', { subject, body }));
        expect(mail.to).toBe('a@b.example');
        expect(mail.fields.map(([name]) => name)).toEqual(['subject', 'body']);
        expect(mail.fields[0]?.[1]).toBe(subject.replace(/[\r\n\u0085\u2028\u2029]+/g, ' '));
        expect(mail.fields[1]?.[1]?.replaceAll('\r\n', '\n')).toBe(body.replace(/\r\n?/g, '\n'));
      }),
    );
  });

  test('has no character that ends a header, a field or the address', () => {
    const hostile = fc.constantFrom(
      '\r\nBcc: x@evil.example',
      '&cc=x@evil.example',
      '?to=x',
      '#',
      '%0D%0ABcc:',
      '"',
      "'",
      '<',
      '\u2028',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(hostile, wild)), wild, (parts, body) => {
        const url = mailtoUrl(parts.join(''), { subject: parts.join(''), body });
        expect(url).toMatch(/^mailto:[A-Za-z0-9%@._~-]*\?subject=[A-Za-z0-9%._~-]*&body=[A-Za-z0-9%._~-]*$/);
        expect(url.slice(0, url.indexOf('&body='))).not.toMatch(/%0[AD]|%E2%80%A[89]/i);
      }),
    );
  });
});
