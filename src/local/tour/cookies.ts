/** The cookies of one visitor, kept by host, path and name as a browser does for plain http on loopback. */
export interface CookieJar {
  keep(url: URL, setCookie: readonly string[]): void;
  /** The value of the Cookie header for this address. */
  header(url: URL): string;
}

interface Cookie {
  readonly host: string;
  readonly path: string;
  readonly name: string;
  readonly value: string;
}

export function cookieJar(): CookieJar {
  const kept = new Map<string, Cookie>();
  return {
    keep(url, setCookie) {
      for (const line of setCookie) {
        const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
        const [name = '', ...value] = pair.split('=');
        const attribute = (wanted: string) =>
          attributes.find((one) => one.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
        const path = attribute('path') ?? (url.pathname.replace(/\/[^/]*$/, '') || '/');
        const key = JSON.stringify([url.hostname, path, name]);
        if (isOver(attribute('max-age'), attribute('expires'))) kept.delete(key);
        else kept.set(key, { host: url.hostname, path, name, value: value.join('=') });
      }
    },
    header(url) {
      return [...kept.values()]
        .filter(({ host, path }) => host === url.hostname && isWithin(path, url.pathname))
        .sort((a, b) => b.path.length - a.path.length)
        .map(({ name, value }) => `${name}=${value}`)
        .join('; ');
    },
  };
}

// The tour lasts seconds: what matters of an expiry is whether the site takes a cookie back.
function isOver(maxAge: string | undefined, expires: string | undefined): boolean {
  return maxAge === undefined ? Date.parse(expires ?? '') <= 0 : Number(maxAge) <= 0;
}

function isWithin(path: string, pathname: string): boolean {
  return pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`);
}
