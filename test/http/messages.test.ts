import type { BotHandler } from '../../src/http/route';
import { raw, serve, stopServing } from './support/serving';

afterEach(stopServing);

const reading: BotHandler = {
  anonymous: false,
  answer: async (request) => ({ status: 200, body: JSON.stringify(await request.readJson()) }),
};
const json = { 'Content-Type': 'application/json' };

function post(url: string, body: BodyInit, headers: Record<string, string> = json): Promise<Response> {
  return fetch(`${url}/api/messages`, { method: 'POST', headers, body });
}

describe('POST /api/messages', () => {
  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON'])(
    'takes %s',
    async (type) => {
      const { url } = await serve({ bot: reading });
      const response = await post(url, '{"type":"message","text":"é"}', { 'Content-Type': type });
      expect(await response.json()).toEqual({ type: 'message', text: 'é' });
    },
  );

  it.each([
    ['no JSON', '{"type":', json, 400, 'BadRequest'],
    ['nothing at all', '', json, 400, 'BadRequest'],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), json, 400, 'BadRequest'],
    ['plain text', '{}', { 'Content-Type': 'text/plain' }, 415, 'UnsupportedMediaType'],
    ['a form', new URLSearchParams({ a: '1' }), {}, 415, 'UnsupportedMediaType'],
    ['a compressed body', '{}', { ...json, 'Content-Encoding': 'gzip' }, 415, 'UnsupportedMediaType'],
    ['more than 256 KB', JSON.stringify('x'.repeat(262_143)), json, 413, 'PayloadTooLarge'],
  ])('refuses %s with a small JSON error', async (_what, body, headers, status, code) => {
    const { url } = await serve({ bot: reading });
    const response = await post(url, body, headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error: { code, message: expect.any(String) as unknown } });
  });

  it('takes exactly 256 KB', async () => {
    const { url } = await serve({ bot: reading });
    const largest = JSON.stringify('x'.repeat(262_142));
    expect((await post(url, largest)).status).toBe(200);
  });

  it.each(['GET', 'PUT', 'DELETE', 'PATCH'])('refuses %s', async (method) => {
    const { url } = await serve({ bot: reading });
    const response = await fetch(`${url}/api/messages`, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(await response.json()).toMatchObject({ error: { code: 'MethodNotAllowed' } });
  });

  const head = 'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';

  it('refuses a body announced as too large before any of it is sent', async () => {
    const { port } = await serve({ bot: reading });
    const answer = await raw(port, `${head}Content-Length: 1000000000\r\nExpect: 100-continue\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
  });

  it('goes on after 100-continue where the size is right', async () => {
    const { port } = await serve({ bot: reading });
    const answer = await raw(
      port,
      `${head}Content-Length: 2\r\nConnection: close\r\nExpect: 100-continue\r\n\r\n`,
      '{}',
    );
    expect(answer).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 200 /);
  });

  it('stops reading a body without a declared length at the limit', async () => {
    const { port } = await serve({ bot: reading });
    const chunk = `4000\r\n${'x'.repeat(0x4000)}\r\n`;
    // Seventeen chunks of 16 KB, and no last one: the sender would go on for ever.
    const answer = await raw(
      port,
      `${head}Transfer-Encoding: chunked\r\n\r\n`,
      ...Array<string>(17).fill(chunk),
    );
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    expect(answer).toContain('Connection: close');
  });

  it('lets a sender of half a megabyte too much still read the answer', async () => {
    const { port } = await serve({ bot: reading });
    const body = 'x'.repeat(750_000);
    for (let n = 0; n < 20; n++) {
      expect(await raw(port, `${head}Content-Length: ${body.length}\r\n\r\n`, body)).toMatch(
        /^HTTP\/1.1 413 /,
      );
    }
  });

  it('hides what went wrong inside, and gives a reference', async () => {
    const broken: BotHandler = { anonymous: false, answer: () => Promise.reject(new Error('s3cret')) };
    const { url, log } = await serve({ bot: broken });
    const response = await post(url, '{}');
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      error: {
        code: 'InternalServerError',
        message: 'Something went wrong on our side.',
        reference: 'ref-1',
      },
    });
    expect(log()[0]).toMatchObject({ route: '/api/messages', status: 500, reference: 'ref-1' });
  });
});

describe('a bot without credentials', () => {
  const anonymous: BotHandler = { anonymous: true, answer: () => Promise.resolve({ status: 200 }) };

  it.each(['0.0.0.0', '::', '192.0.2.1', 'liaison.example'])('is not served on %s', async (host) => {
    const { server } = await serve({ bot: anonymous });
    await expect(server.listen({ host, port: 0 })).rejects.toThrow('loopback only');
  });

  it('is not reachable under a name that resolves here, pages included', async () => {
    const { port } = await serve({ bot: anonymous });
    expect(await raw(port, 'GET /healthz HTTP/1.1\r\nHost: rebound.example\r\n\r\n')).toMatch(
      /^HTTP\/1.1 421 /,
    );
    expect(await raw(port, 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1.1 200 /,
    );
  });
});
