/**
 * Loaded into the Agents Playground's process before its own code (`node --require`). The Playground lets nobody
 * choose the address it listens on and takes all of them: here every server that names no host gets loopback. It also
 * ends the process when the one that started it is gone, however that ended.
 */
import { Server } from 'node:net';

const original = Object.getOwnPropertyDescriptor(Server.prototype, 'listen')?.value as (
  ...args: unknown[]
) => Server;

Server.prototype.listen = function listen(this: Server, ...args: unknown[]): Server {
  const [port, host, ...rest] = args;
  const namesNoHost = typeof port === 'number' && typeof host !== 'string' && typeof host !== 'number';
  return Reflect.apply(original, this, namesNoHost ? [port, '127.0.0.1', host, ...rest] : args);
};

process.on('disconnect', () => process.exit(0));
