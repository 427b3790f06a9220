import { readDemoDirectory } from '../../src/local/demoDirectory';

/** An answer as it came, redirections not followed. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly location: string | null;
  readonly html: string;
}

/** Somebody at a browser without script, who keeps cookies and can say anything a browser might. */
export interface WebReader {
  readonly cookies: Map<string, string>;
  get(url: string, headers?: Record<string, string>): Promise<Answer>;
  post(url: string, form: Record<string, string>, headers?: Record<string, string>): Promise<Answer>;
  /** Goes through the sign-in as a person of the demo directory. @returns the answer to the callback */
  signIn(portal: string, person: string, to?: string): Promise<Answer>;
  /** As `signIn`, but stops before the callback. @returns the callback's address */
  signInUpToCallback(portal: string, person: string, to?: string): Promise<string>;
  /** The form token of the page at this address. */
  formToken(url: string): Promise<string>;
}

/** @param language what its browser asks for */
export function webReader(language = 'en'): WebReader {
  const cookies = new Map<string, string>();

  async function send(url: string, init: RequestInit): Promise<Answer> {
    const header = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { 'Accept-Language': language, Cookie: header, ...(init.headers as Record<string, string>) },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const { status, headers } = response;
    return { status, headers, location: headers.get('location'), html: await response.text() };
  }

  const get: WebReader['get'] = (url, headers = {}) => send(url, { headers });
  const post: WebReader['post'] = (url, form, headers = {}) =>
    send(url, { method: 'POST', body: new URLSearchParams(form), headers });

  async function follow(from: string, answer: Answer, until: (url: string) => boolean): Promise<string> {
    if (answer.location === null) throw new Error(`${from} answered ${answer.status}: ${answer.html}`);
    const next = new URL(answer.location, from).href;
    return until(next) ? next : follow(next, await get(next), until);
  }

  async function signInUpToCallback(portal: string, person: string, to = '/'): Promise<string> {
    const start = `${portal}/signin?to=${encodeURIComponent(to)}`;
    const choice = await follow(start, await get(start), (url) => url.includes('/interaction/'));
    const chosen = await post(choice, { person: objectIdOf(person) });
    return follow(choice, chosen, (url) => url.startsWith(`${portal}/`));
  }

  return {
    cookies,
    get,
    post,
    signInUpToCallback,
    signIn: async (portal, person, to) => get(await signInUpToCallback(portal, person, to)),
    async formToken(url) {
      const { html } = await get(url);
      const found = /name="form" value="([^"]+)"/.exec(html)?.[1];
      if (found === undefined) throw new Error(`There is no form at ${url}.`);
      return found;
    },
  };
}

function objectIdOf(name: string): string {
  const { customers, partners } = readDemoDirectory();
  const found = [...customers, ...partners]
    .flatMap(({ users }) => users)
    .find((person) => person.name === name);
  return found?.objectId ?? name;
}
