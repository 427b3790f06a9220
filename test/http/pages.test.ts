import type { HttpRequest, HttpRoute } from '../../src/http/route';
import { raw, serve, stopServing, until } from './support/serving';

afterEach(stopServing);

function echo(method: 'GET' | 'POST', path: string, seen: HttpRequest[]): HttpRoute {
  return {
    method,
    path,
    handle: (request) => {
      seen.push(request);
      return Promise.resolve({ status: 200, headers: { 'Content-Type': 'text/html' }, body: '<p>é</p>' });
    },
  };
}

describe('a page', () => {
  it('gets everything of its request already parsed', async () => {
    const seen: HttpRequest[] = [];
    const { url } = await serve({ routes: [echo('GET', '/i/:token', seen)] });
    const cookie = 'a=1; b=x%20y; a=2; broken=%E0%A4; q="z"; =none';
    await fetch(`${url}/i/abc%2Fd?lang=fr&x=1%2B1`, { headers: { Cookie: cookie, 'X-One': 'Two' } });

    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      method: 'GET',
      path: '/i/abc%2Fd',
      params: { token: 'abc/d' },
      cookies: { a: '1', b: 'x y', broken: '%E0%A4', q: 'z' },
      remoteAddress: '127.0.0.1',
    });
    expect(seen[0]?.query.get('lang')).toBe('fr');
    expect(seen[0]?.query.get('x')).toBe('1+1');
    expect(seen[0]?.headers['x-one']).toBe('Two');
    expect([...(seen[0]?.form ?? [])]).toEqual([]);
  });

  it('gets the fields of a form', async () => {
    const seen: HttpRequest[] = [];
    const { url } = await serve({ routes: [echo('POST', '/accept', seen)] });
    const body = new URLSearchParams({ name: 'Café & Thé', agree: 'on' });
    const response = await fetch(`${url}/accept`, { method: 'POST', body });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(seen[0]?.form ?? [])).toEqual({ name: 'Café & Thé', agree: 'on' });
  });

  it('is sent whole, not cached, and without a word about the software', async () => {
    const { url } = await serve({ routes: [echo('GET', '/p', [])] });
    const response = await fetch(`${url}/p`);
    expect(await response.text()).toBe('<p>é</p>');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-length': '9',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(response.headers.get('server')).toBeNull();
    expect(response.headers.get('x-powered-by')).toBeNull();
  });

  it('is asked for by HEAD too, and answered with the same headers and no body', async () => {
    const seen: HttpRequest[] = [];
    const { url, port } = await serve({ routes: [echo('GET', '/p', seen), echo('POST', '/form', [])] });
    const head = await raw(port, 'HEAD /p HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(head).toMatch(/\r\ncontent-length: 9\r\n/i);
    expect(head).toMatch(/\r\n\r\n$/);
    expect(seen.map(({ method }) => method)).toEqual(['HEAD']);
    for (const path of ['/form', '/api/messages']) {
      expect((await fetch(url + path, { method: 'HEAD' })).status).toBe(405);
    }
  });

  it('may set several cookies, redirect, and replace the defaults', async () => {
    const headers = { 'Set-Cookie': ['a=1', 'b=2'], Location: '/next', 'Cache-Control': 'max-age=60' };
    const route: HttpRoute = {
      method: 'GET',
      path: '/go',
      handle: () => Promise.resolve({ status: 303, headers }),
    };
    const { url } = await serve({ routes: [route] });
    const response = await fetch(`${url}/go`, { redirect: 'manual' });
    expect(response.status).toBe(303);
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(response.headers.get('location')).toBe('/next');
    expect(response.headers.get('cache-control')).toBe('max-age=60');
  });
});

describe('what goes wrong on a page', () => {
  const routes = [echo('GET', '/i/:token', []), echo('POST', '/i/:token', [])];
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

  it.each([
    ['an unknown address', '/nothing', {}, 404],
    ['a path beyond a route', '/i/a/b', {}, 404],
    ['a path upwards', '/i/../../etc/passwd', {}, 404],
    ['an encoded path upwards', '/..%2f..%2fetc%2fpasswd', {}, 404],
    ['a malformed escape', '/i/%E0%A4%A', {}, 404],
    ['a double slash', '//i/a', {}, 404],
    ['a wrong method', '/i/a', { method: 'DELETE' }, 405],
    [
      'JSON for a form',
      '/i/a',
      { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' },
      415,
    ],
    ['a body without a type', '/i/a', { method: 'POST', body: new Uint8Array([1]) }, 415],
    [
      'a compressed body',
      '/i/a',
      { method: 'POST', headers: { ...form, 'Content-Encoding': 'gzip' }, body: 'x' },
      415,
    ],
    ['a body over 256 KB', '/i/a', { method: 'POST', headers: form, body: 'x'.repeat(262_145) }, 413],
    [
      'a body that is not UTF-8',
      '/i/a',
      { method: 'POST', headers: form, body: new Uint8Array([0xff]) },
      400,
    ],
  ] as const)('%s', async (_what, path, init: RequestInit, status) => {
    const { url } = await serve({ routes });
    const response = await fetch(`${url}${path}`, init);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });

  it('names the methods an address takes', async () => {
    const { url } = await serve({ routes });
    const response = await fetch(`${url}/i/a`, { method: 'PUT' });
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST');
  });

  it('shows the error page that was injected, and the plain one when that is broken, which the log tells', async () => {
    const renderError = (status: number, request: HttpRequest) => {
      if (request.path === '/broken') throw new Error('no page');
      return {
        status,
        headers: { 'Content-Type': 'text/html' },
        body: `<h1>${status} ${request.method}</h1>`,
      };
    };
    const { url, log } = await serve({ renderError });
    expect(await (await fetch(`${url}/nothing`)).text()).toBe('<h1>404 GET</h1>');
    expect(await (await fetch(`${url}/broken`)).text()).toBe('Not Found\n');
    expect(log().filter(({ level }) => level === 'error')).toEqual([
      expect.objectContaining({
        msg: 'the error page failed',
        status: 404,
        reference: 'ref-2',
        err: expect.objectContaining({ message: 'no page' }) as unknown,
      }),
    ]);
  });

  it('says a reference that the log knows, and nothing of the error, when a handler fails', async () => {
    const route: HttpRoute = {
      method: 'GET',
      path: '/i/:token',
      handle: () => Promise.reject(new Error('database password is hunter2')),
    };
    const { url, log } = await serve({ routes: [route] });
    const response = await fetch(`${url}/i/s3cret-token?code=s3cret-code`);
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('Internal Server Error (reference ref-1)\n');
    await until(() => log().length > 0);
    expect(log()).toEqual([
      expect.objectContaining({
        level: 'error',
        method: 'GET',
        route: '/i/:token',
        status: 500,
        reference: 'ref-1',
        err: expect.objectContaining({ message: 'database password is hunter2' }) as unknown,
      }),
    ]);
    expect(JSON.stringify(log())).not.toContain('s3cret');
  });
});

describe('the log', () => {
  it('has a line a request with the pattern of the route, and no path, query or header', async () => {
    const { url, log } = await serve({ routes: [echo('GET', '/i/:token', [])] });
    await fetch(`${url}/i/s3cret?code=s3cret`, { headers: { Authorization: 'Bearer s3cret' } });
    await fetch(`${url}/s3cret`);
    await until(() => log().length === 2);
    expect(log()[0]).toMatchObject({ level: 'info', method: 'GET', route: '/i/:token', status: 200 });
    expect(log()[0]?.['ms']).toEqual(expect.any(Number));
    expect(log()[1]).toMatchObject({ level: 'warn', method: 'GET', route: 'none', status: 404 });
    expect(JSON.stringify(log())).not.toContain('s3cret');
  });
});

describe('a stranger who does not speak proper HTTP', () => {
  it.each([
    ['a Host header that is no host', 'GET /i/a HTTP/1.1\r\nHost: bad host^\r\n\r\n', '400'],
    ['a port that is none', 'GET /i/a HTTP/1.1\r\nHost: x:99999\r\n\r\n', '400'],
    ['an address that is none', 'GET http://[:: HTTP/1.1\r\nHost: x\r\n\r\n', '400'],
    ['bytes that are no request', 'hello\r\n\r\n', '400'],
    ['a header without end', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, '431'],
    ['an upgrade', 'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n', '501'],
    [
      'two lengths',
      'POST /i/a HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      '400',
    ],
  ])('%s is answered, hung up on, and harms nobody', async (_what, bytes, status) => {
    const { port, url } = await serve({ routes: [echo('GET', '/i/:token', [])] });
    expect(await raw(port, bytes)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect((await fetch(`${url}/i/a`)).status).toBe(200);
  });

  it('waits in vain with a body that never ends', async () => {
    const { port } = await serve({
      routes: [echo('POST', '/accept', [])],
      bodyLimits: { bytes: 1000, milliseconds: 50 },
    });
    const head = 'POST /accept HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n';
    const answer = await raw(port, `${head}Content-Type: application/x-www-form-urlencoded\r\n\r\na=`);
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
  });
});
