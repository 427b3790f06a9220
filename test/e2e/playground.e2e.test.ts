import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { text } from 'node:stream/consumers';
import { findEmployee } from '../../src/local/chatPeople';
import { readDemoDirectory } from '../../src/local/demoDirectory';
import type { Playground } from '../../src/local/playground';
import { PlaygroundFailed, startPlayground } from '../../src/local/playground';
import { openBrowser } from '../support/browser';
import { listenersAt } from '../support/playgroundListeners';
import { openPlaygroundPage } from '../support/playgroundPage';
import { ownPort } from '../support/ports';

// Processes start slowly on a busy machine.
jest.setTimeout(60_000);

const directory = readDemoDirectory();
const open: Playground[] = [];
let bot: Server;

beforeAll(async () => {
  bot = createServer((request, response) => {
    void text(request).then((body) => {
      const activity = (body === '' ? {} : JSON.parse(body)) as { type?: string };
      if (activity.type === 'message') bot.emit('message', activity);
      response.end();
    });
  }).listen(0, '127.0.0.1');
  await once(bot, 'listening');
});
afterEach(() => Promise.all(open.splice(0).map((playground) => playground.close())));
afterAll(() => {
  bot.close().closeAllConnections();
});

async function start(name: string, port: number): Promise<Playground> {
  const endpoint = `http://127.0.0.1:${(bot.address() as AddressInfo).port}/api/messages`;
  const playground = await startPlayground({ directory, as: findEmployee(directory, name), endpoint, port });
  open.push(playground);
  return playground;
}

test('several chats side by side, on loopback and nowhere else', async () => {
  const [first, second] = [await ownPort(), await ownPort()];
  const playgrounds = await Promise.all([start('chloe', first), start('omar', second)]);
  for (const { url } of playgrounds) expect((await fetch(url)).status).toBe(200);
  if (existsSync('/proc/net/tcp')) {
    expect(listenersAt(first)).toEqual(['127.0.0.1']);
    expect(listenersAt(second)).toEqual(['127.0.0.1']);
  }
  for (const address of otherAddresses())
    await expect(fetch(`http://${address}:${first}/`)).rejects.toThrow();
  await Promise.all(playgrounds.map((playground) => playground.close()));
  await expect(fetch(playgrounds[0].url)).rejects.toThrow();
});

test('a port that is taken is named, with the remedy', async () => {
  const port = await ownPort();
  await start('chloe', port);
  const again = start('omar', port);
  await expect(again).rejects.toThrow(PlaygroundFailed);
  await expect(again).rejects.toThrow(`such as PLAYGROUND_PORT=${port + 1}`);
});

test.each([
  ['chat', 'Personal Chat', 'personal'],
  ['group chat', 'Litware Cloud', 'groupChat'],
  ['channel', 'Announcements', 'channel'],
])('in a %s, each activity says who the person is and in which tenant', async (_, place, type) => {
  const { url } = await start('omar', await ownPort());
  const browser = await openBrowser();
  const page = await browser.newPage();
  const omar = await openPlaygroundPage(page, url);
  await page.getByRole('treeitem', { name: place }).first().click();
  const heard = once(bot, 'message');
  if (type === 'personal') await omar.says('hello');
  else await omar.mentions('Liaison', 'hello');
  expect((await heard)[0]).toMatchObject({
    type: 'message',
    channelId: 'msteams',
    from: { aadObjectId: 'a0000000-0000-4000-8000-000000000301', name: 'Omar Haddad' },
    conversation: { conversationType: type, tenantId: '10000000-0000-4000-8000-000000000003' },
    channelData: { tenant: { id: '10000000-0000-4000-8000-000000000003' } },
    serviceUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/_connector$/) as unknown,
  });
  await browser.close();
});

function otherAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
}
