import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { visitor } from '../../../src/local/tour/visitor';

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly cookie: string;
  readonly origin: string;
  readonly body: string;
}

/** A site of a few pages; it remembers what it was asked. */
async function site(pages: Record<string, (response: ServerResponse) => void>) {
  const asked: Asked[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { method = '', url: path = '', headers } = request;
    asked.push({ method, path, cookie: headers.cookie ?? '', origin: headers.origin ?? '', body });
    const page = pages[path.split('?')[0] ?? ''];
    if (page) page(response);
    else response.writeHead(404).end('<p>Nothing here</p>');
  };
  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () => {
      server.close().closeAllConnections();
    },
  };
}

const told: string[] = [];
const someone = () => visitor('Alain', 'fr', (who, lines) => told.push([who, ...lines].join('\n')));
let here: Awaited<ReturnType<typeof site>>;
afterEach(() => {
  here.close();
  told.length = 0;
});

test('cookies are kept by path and taken back when the site says so, redirects are followed', async () => {
  here = await site({
    '/start': (response) =>
      response
        .setHeader('Set-Cookie', ['a=1; Path=/; HttpOnly', 'b=2=2; Path=/deep', 'c=3; Path=/; Max-Age=600'])
        .writeHead(303, { Location: '/deep/in' })
        .end(),
    '/deep/in': (response) =>
      response
        .setHeader('Set-Cookie', [
          'a=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
          'c=; Path=/; Max-Age=0',
        ])
        .end('<a href="../deeper">On</a>'),
    '/deeper': (response) => response.end('<h1>There</h1>'),
  });
  const alain = someone();
  await alain.opens(`${here.url}/start`);
  await alain.presses('On');
  expect(here.asked.map(({ path, cookie }) => [path, cookie])).toEqual([
    ['/start', ''],
    ['/deep/in', 'b=2=2; a=1; c=3'],
    ['/deeper', ''],
  ]);
  alain.sees(/^There$/);
});

const form = `<title>no</title><script>no()</script>
  <h1>Your&nbsp;answer</h1><p>Accept <b>or</b>
  not.</p><p hidden>no</p>
  <form method="post" action="/answer"><input type="hidden" name="csrf" value="t&amp;k">
    <label><input type="checkbox" name="agreement" value="yes"> I agree</label>
    <button name="choice" value="yes">Accept &amp; authorize</button><button name="choice" value="no"><b>Decline</b><i>for now</i></button>
  </form>`;

test('a page reads as lines, and a form is sent as the pressed button would', async () => {
  here = await site({
    '/': (response) => response.end(form),
    '/answer': (response) => response.end('<p>Thanks</p>'),
  });
  const alain = someone();
  await alain.opens(here.url);
  alain.sees(
    /^Your\u00a0answer\nAccept or not\.\n\[ \] I agree\n\[ Accept & authorize \]\n\[ Decline for now \]$/,
  );
  await alain.presses('Accept & authorize', { ticking: true });
  expect(here.asked.at(-1)).toMatchObject({
    method: 'POST',
    path: '/answer',
    origin: here.url,
    body: 'csrf=t%26k&choice=yes&agreement=yes',
  });
  alain.sees(/Thanks/);
  expect(told).toContain('Alain ticks the box and presses\n[ Accept & authorize ]');
});

test('an unticked box is not sent', async () => {
  here = await site({ '/': (response) => response.end(form), '/answer': (response) => response.end('') });
  const alain = someone();
  await alain.opens(here.url);
  await alain.presses('Decline');
  expect(here.asked.at(-1)?.body).toBe('csrf=t%26k&choice=no');
});

test('what is not on the page cannot be pressed or seen, and an error page is an error', async () => {
  here = await site({ '/': (response) => response.end(form) });
  const alain = someone();
  await expect(alain.presses('Accept')).rejects.toThrow('no page open');
  await alain.opens(here.url);
  await expect(alain.presses('Authorize')).rejects.toThrow('The page has no “Authorize”.');
  expect(() => {
    alain.sees(/Thanks/);
  }).toThrow('does not say');
  await expect(alain.presses('Decline')).rejects.toThrow('answered 404');
});
