import { once } from 'node:events';
import { createServer } from 'node:net';

// Below the ports that the system gives to whoever asks for none in particular, connections included: one that was
// found free there may be taken a moment later. Each worker of jest has its own.
const lowest = 10_000;
const each = 10_000;
const mine = lowest + ((Number(process.env['JEST_WORKER_ID'] ?? 1) - 1) % 2) * each;
let next = process.hrtime()[1] % each;

/** The first of so many ports of loopback in a row, which no other test takes meanwhile. */
export async function ownPort(inARow = 1): Promise<number> {
  for (;;) {
    const offset = next;
    next = (next + inARow) % (each - inARow);
    if (offset + inARow > each) continue;
    const ports = Array.from({ length: inARow }, (_, index) => mine + offset + index);
    const free = await Promise.all(ports.map(isFree));
    if (free.every(Boolean)) return mine + offset;
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  const listening = once(server, 'listening').then(
    () => true,
    () => false,
  );
  server.listen(port, '127.0.0.1');
  if (!(await listening)) return false;
  server.close();
  await once(server, 'close');
  return true;
}
