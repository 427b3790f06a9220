import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { findEmployee } from '../../src/local/chatPeople';
import { readDemoDirectory } from '../../src/local/demoDirectory';
import type { Playground } from '../../src/local/playground';
import { PlaygroundFailed, startPlayground } from '../../src/local/playground';
import { freePort } from '../../src/local/playgroundPort';
import { listenersAt } from '../support/playgroundListeners';

const directory = readDemoDirectory();
const open: Playground[] = [];
let bot: Server;

beforeAll(async () => {
  bot = createServer((request, response) => {
    request.resume();
    response.end();
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
const foldersLeft = () => readdirSync(tmpdir()).filter((name) => name.startsWith('liaison-playground-'));

test('several chats side by side, on loopback and nowhere else, and nothing is left of them', async () => {
  const before = foldersLeft();
  const [first, second] = [await freePort(), await freePort()];
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
  expect(foldersLeft()).toEqual(before);
});

test('a port that is taken is named, with the remedy, and no second Playground is left running', async () => {
  const port = await freePort();
  await start('chloe', port);
  const before = foldersLeft();
  const again = start('omar', port);
  await expect(again).rejects.toThrow(PlaygroundFailed);
  await expect(again).rejects.toThrow(`such as PLAYGROUND_PORT=${port + 1}`);
  expect(foldersLeft()).toEqual(before);
});

function otherAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
}
