/** The portal's cookies by purpose, with the attributes that keep each of them its own. */
export interface Cookies {
  readonly session: Cookie;
  readonly signIn: Cookie;
  readonly language: Cookie;
}

interface Cookie {
  readonly name: string;
  /** The Set-Cookie value that keeps `value` for so many seconds. */
  set(value: string, seconds: number): string;
  /** The Set-Cookie value that removes it. */
  readonly clear: string;
}

/**
 * Lax, out of reach of script, and for this host alone: over https each bears the `__Host-` prefix, which a browser
 * accepts from this very host only, so that a neighbouring host cannot plant one.
 */
export function cookiesFor(publicUrl: string): Cookies {
  const secure = publicUrl.startsWith('https:');
  const cookie = (purpose: string): Cookie => {
    const name = `${secure ? '__Host-' : ''}liaison-${purpose}`;
    const set = (value: string, seconds: number) =>
      `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
    return { name, set, clear: set('', 0) };
  };
  return { session: cookie('session'), signIn: cookie('sign-in'), language: cookie('language') };
}
