import { randomBytes } from 'node:crypto';
import { temporaryPassword } from '../../src/domain/temporaryPassword';

test('a temporary password has 16 plain characters, of each kind at least one', () => {
  const passwords = Array.from({ length: 500 }, () => temporaryPassword(randomBytes));
  for (const password of passwords) {
    expect(password).toMatch(/^[A-HJ-NP-Za-kmnp-z2-9]{16}$/);
    expect(password).toMatch(/[A-Z]/);
    expect(password).toMatch(/[a-z]/);
    expect(password).toMatch(/[0-9]/);
  }
  expect(new Set(passwords).size).toBe(passwords.length);
});

test('every character of the alphabet is as likely as any other', () => {
  const counts = new Map<string, number>();
  for (let round = 0; round < 4000; round += 1) {
    for (const character of temporaryPassword(randomBytes)) {
      counts.set(character, (counts.get(character) ?? 0) + 1);
    }
  }
  // 64,000 characters of 56: about 1,143 each; digits a little more, since each password has one.
  expect(counts.size).toBe(56);
  for (const count of counts.values()) {
    expect(count).toBeGreaterThan(900);
    expect(count).toBeLessThan(1_500);
  }
});

test('chance alone decides: the same bytes make the same password, and one without a digit is not taken', () => {
  let asked = 0;
  const bytes = (count: number) => {
    asked += 1;
    // First letters alone, then a mixture.
    return Uint8Array.from({ length: count }, (_, index) => (asked === 1 ? index : index * 5));
  };
  const first = temporaryPassword(bytes);
  expect(asked).toBeGreaterThan(1);
  asked = 0;
  expect(temporaryPassword(bytes)).toBe(first);
});
