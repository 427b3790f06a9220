import type { HttpRoute } from '../../src/http/route';
import { raw, serve, stopServing, until } from './support/serving';

afterEach(stopServing);

const piece = 'x'.repeat(64 * 1024);

/** A long answer, and how many of its pieces were made so far. */
function long(pieces: number, failsAt = Number.POSITIVE_INFINITY) {
  const made = { count: 0, ended: false };
  async function* body() {
    try {
      while (made.count < pieces) {
        if (made.count === failsAt) throw new Error('the store went away');
        made.count += 1;
        yield await Promise.resolve(piece);
      }
    } finally {
      made.ended = true;
    }
  }
  const route: HttpRoute = {
    method: 'GET',
    path: '/long',
    handle: () => Promise.resolve({ status: 200, headers: { 'Content-Type': 'text/csv' }, body: body() }),
  };
  return { route, made };
}

describe('an answer in pieces', () => {
  it('arrives whole, with the headers of any other', async () => {
    const { route } = long(5);
    const { url } = await serve({ routes: [route] });
    const response = await fetch(`${url}/long`);
    expect(await response.text()).toBe(piece.repeat(5));
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv',
      'cache-control': 'no-store',
      'transfer-encoding': 'chunked',
    });
  });

  it('is not begun for a HEAD', async () => {
    const { route, made } = long(5);
    const { port } = await serve({ routes: [route] });
    const head = await raw(port, 'HEAD /long HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(head).toMatch(/\r\n\r\n$/);
    expect(made.count).toBe(0);
  });

  it('is cut off when a piece cannot be made, which the reader can tell and the log says', async () => {
    const { route } = long(5, 2);
    const { url, log } = await serve({ routes: [route] });
    const response = await fetch(`${url}/long`);
    await expect(response.text()).rejects.toThrow();
    await until(() => log().some(({ msg }) => msg === 'request failed'));
    const line = log().find(({ msg }) => msg === 'request failed');
    expect(line).toMatchObject({ route: '/long', err: { message: 'the store went away' } });
  });

  it('is made no faster than it is read, and no further when its reader hangs up', async () => {
    const { route, made } = long(10_000);
    const { url, log } = await serve({ routes: [route] });
    const hangUp = new AbortController();
    const response = await fetch(`${url}/long`, { signal: hangUp.signal });
    await response.body?.getReader().read();
    hangUp.abort();
    await until(() => made.ended);
    expect(made.count).toBeLessThan(1_000);
    expect(log().filter(({ msg }) => msg === 'request failed')).toEqual([]);
  });
});
