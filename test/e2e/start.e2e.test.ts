import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killCommands, run, startService } from './service';

// Processes start slowly on a busy machine.
jest.setTimeout(60_000);

afterAll(killCommands);

describe('npm start', () => {
  test('says where to chat, as whom, and where the pages are, and answers for its health', async () => {
    const service = await startService();
    try {
      const said = service.output();
      expect(said).toContain(service.url);
      expect(said).toMatch(/npm run chat -- chloe.*Chloé Martin/);
      expect(said).toContain(`${service.url}/i/`);
      const health = await fetch(`${service.url}/healthz`);
      expect([health.status, await health.json()]).toEqual([200, { status: 'alive' }]);
      const ready = await fetch(`${service.url}/readyz`);
      expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
    } finally {
      expect(await service.stop()).toBe(0);
    }
  });

  test.each<[string, Record<string, string>, RegExp[]]>([
    ['on an address that others reach', { HOST: '0.0.0.0' }, [/HOST: .*loopback.*example: 127\.0\.0\.1/]],
    ['in production', { NODE_ENV: 'production' }, [/BOT_APP_ID: .*local mode does not run in production/]],
    [
      'with several mistakes, each named at once',
      { PORT: 'http', LOG_LEVEL: 'loud', INVITATION_DAYS: '0', PUBLIC_URL: 'liaison', HOST: '::' },
      [/PORT: .*number/, /LOG_LEVEL: /, /INVITATION_DAYS: .*1 to 365/, /PUBLIC_URL: /, /HOST: /],
    ],
  ])('without credentials refuses to run %s', async (_, env, mistakes) => {
    const command = run('main', env);
    expect(await command.exit).toBe(1);
    for (const mistake of mistakes) expect(command.output()).toMatch(mistake);
    expect(command.output()).not.toMatch(/Liaison runs|\n {4}at /);
  });

  test('a port that is taken is named', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const data = mkdtempSync(join(tmpdir(), 'liaison-e2e-'));
    const command = run('main', { PORT: String(port), DATA_DIR: data });
    expect(await command.exit).toBe(1);
    expect(command.output()).toContain(String(port));
    other.close();
    rmSync(data, { recursive: true });
  });

  test('SIGTERM lets a request that is under way finish, takes no other, and ends within 10 s', async () => {
    const service = await startService();
    // The bot's answer is on its way to the chat: there it is held up.
    let release = () => undefined as unknown;
    const chat = createServer((request, response) => {
      request.resume();
      release = () => response.writeHead(201, { 'Content-Type': 'application/json' }).end('{"id":"1"}');
      chat.emit('held');
    }).listen(0, '127.0.0.1');
    await once(chat, 'listening');
    const answer = fetch(`${service.url}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(message(`http://127.0.0.1:${(chat.address() as AddressInfo).port}`)),
    });
    await once(chat, 'held');

    const before = Date.now();
    service.kill('SIGTERM');
    while (await answers(service.url)) await new Promise(setImmediate);
    release();
    expect((await answer).status).toBe(200);
    expect(await service.exit).toBe(0);
    expect(Date.now() - before).toBeLessThan(10_000);
    chat.close().closeAllConnections();
  });
});

const answers = (url: string) =>
  fetch(`${url}/healthz`).then(
    () => true,
    () => false,
  );

function message(serviceUrl: string) {
  const tenantId = '10000000-0000-4000-8000-000000000002';
  return {
    type: 'message',
    id: 'under-way',
    text: 'help',
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:chloe', aadObjectId: 'a0000000-0000-4000-8000-000000000201' },
    recipient: { id: '28:liaison' },
    conversation: { id: 'a:under-way', conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
  };
}
