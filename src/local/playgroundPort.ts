import { once } from 'node:events';
import type { Server } from 'node:net';
import { createServer } from 'node:net';
import { UsageError } from './usageError';

/**
 * Where the Playground of the demo listens: PLAYGROUND_PORT, or the port it is known by.
 * @throws UsageError when the variable is no port
 */
export function readPlaygroundPort({ PLAYGROUND_PORT: given = '' }: NodeJS.ProcessEnv): number {
  const port = given.trim() === '' ? 56150 : Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new UsageError('PLAYGROUND_PORT must be a port from 1 to 65535 (example: 56151).');
}

/** The first of so many ports of loopback in a row that nobody listens on at the moment. */
export async function freePort(inARow = 1): Promise<number> {
  const held: Server[] = [];
  try {
    const first = await hold(held, 0);
    for (let next = first + 1; next < first + inARow; next += 1) await hold(held, next);
    return first;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
  } finally {
    await Promise.all(held.map((server) => once(server.close(), 'close')));
  }
  return freePort(inARow);
}

async function hold(held: Server[], port: number): Promise<number> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  held.push(server);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}
