import type { Tell } from './chat';
import { cookieJar } from './cookies';
import type { Form, Page } from './page';
import { readPage } from './page';

/** Somebody at a browser without script: follows links and redirects, keeps cookies, sends forms. */
export interface Visitor {
  /** Goes to an address and reads what is there. */
  opens(url: string): Promise<void>;
  /** Presses the link or button whose text begins so, after ticking every box of its form when `ticking`. */
  presses(text: string, how?: { readonly ticking: boolean }): Promise<void>;
  /** @throws when the page does not say so */
  sees(wanted: RegExp): void;
}

const patience = 15_000;

/** @param languages as the browser asks for them, such as `fr-FR,fr;q=0.9` */
export function visitor(name: string, languages: string, tell: Tell): Visitor {
  const cookies = cookieJar();
  let at: { readonly url: URL; readonly page: Page } | null = null;

  async function go(
    url: URL,
    sent?: { readonly method: 'POST'; readonly body: URLSearchParams },
  ): Promise<void> {
    const response = await fetch(url, {
      ...sent,
      redirect: 'manual',
      headers: {
        'Accept-Language': languages,
        Accept: 'text/html',
        // What tells a person's browser from a mail scanner that follows every link.
        'Sec-Fetch-Mode': 'navigate',
        'Sec-Fetch-Dest': 'document',
        'User-Agent': 'Mozilla/5.0 (tour)',
        Cookie: cookies.header(url),
        ...(sent && { Origin: url.origin }),
      },
      signal: AbortSignal.timeout(patience),
    });
    cookies.keep(url, response.headers.getSetCookie());
    const html = await response.text();
    const location = response.headers.get('location');
    if (location !== null) return go(new URL(location, url));
    at = { url, page: readPage(html) };
    tell(`${name} reads ${url.origin}${url.pathname}`, at.page.lines);
    if (!response.ok) throw new Error(`${url.href} answered ${response.status}.`);
  }

  function here() {
    if (!at) throw new Error(`${name} has no page open.`);
    return at;
  }

  function send({ method, action, fields, boxes }: Form, ticking: boolean): Promise<void> {
    const body = new URLSearchParams();
    for (const [field, value] of [...fields, ...(ticking ? boxes : [])]) body.append(field, value);
    const target = new URL(action, here().url);
    if (method === 'POST') return go(target, { method, body });
    target.search = body.toString();
    return go(target);
  }

  return {
    opens: (url) => go(new URL(url)),
    async presses(text, { ticking } = { ticking: false }) {
      const { url, page } = here();
      const wanted = (one: { readonly text: string }) => one.text.startsWith(text);
      tell(`${name} ${ticking ? 'ticks the box and presses' : 'presses'}`, [`[ ${text} ]`]);
      const button = page.buttons.find(wanted);
      if (button) return send(button.form, ticking);
      const link = page.links.find(wanted);
      if (link) return go(new URL(link.href, url));
      throw new Error(`The page has no “${text}”.`);
    },
    sees(wanted) {
      if (!wanted.test(here().page.lines.join('\n')))
        throw new Error(`The page does not say ${String(wanted)}.`);
    },
  };
}
