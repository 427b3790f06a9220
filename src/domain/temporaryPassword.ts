/** Nothing that could be taken for something else when it is read out: no I, l, O, o, 0, 1. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const small = 'abcdefghijkmnpqrstuvwxyz';
const digits = '23456789';
const alphabet = letters + small + digits;
const length = 16;

/**
 * A temporary password: 16 characters, about 93 bits, with an upper-case letter, a lower-case letter and a digit, as
 * Microsoft Entra ID asks for.
 * @param randomBytes as many cryptographically random bytes as it is asked for
 */
export function temporaryPassword(randomBytes: (count: number) => Uint8Array): string {
  for (;;) {
    let password = '';
    while (password.length < length) {
      // Each character must be as likely as any other: bytes behind the last whole round are thrown away.
      const usable = [...randomBytes(length)].filter((byte) => byte < 256 - (256 % alphabet.length));
      password += usable.map((byte) => alphabet.charAt(byte % alphabet.length)).join('');
    }
    const whole = password.slice(0, length);
    if ([letters, small, digits].every((kind) => Array.from(whole).some((one) => kind.includes(one))))
      return whole;
  }
}
