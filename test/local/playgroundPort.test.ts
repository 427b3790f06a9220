import { once } from 'node:events';
import { createServer } from 'node:net';
import { UsageError } from '../../src/local/usageError';
import { freePort, readPlaygroundPort } from '../../src/local/playgroundPort';

test.each([
  [undefined, 56150],
  [' ', 56150],
  ['56151', 56151],
  ['65535', 65535],
])('PLAYGROUND_PORT=%s is port %s', (given, port) => {
  expect(readPlaygroundPort(given === undefined ? {} : { PLAYGROUND_PORT: given })).toBe(port);
});

test.each(['0', '-1', '65536', '80.5', 'http', '1e9'])('PLAYGROUND_PORT=%s is refused by name', (given) => {
  expect(() => readPlaygroundPort({ PLAYGROUND_PORT: given })).toThrow(UsageError);
  expect(() => readPlaygroundPort({ PLAYGROUND_PORT: given })).toThrow('PLAYGROUND_PORT');
});

test('ports in a row are all free', async () => {
  const first = await freePort(3);
  const servers = [0, 1, 2].map((next) => createServer().listen(first + next, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
});
