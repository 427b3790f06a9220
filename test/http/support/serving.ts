import { connect } from 'node:net';
import { createHttpServer, type HttpServer, type HttpServerParts } from '../../../src/http/server';
import { createLogger } from '../../../src/logger';

export interface Serving {
  readonly url: string;
  readonly port: number;
  readonly server: HttpServer;
  /** The log so far, one object a line. */
  readonly log: () => Record<string, unknown>[];
}

const open = new Set<HttpServer>();

/** A real server on a free loopback port, its log kept; `stopServing` ends it. */
export async function serve(parts: Partial<HttpServerParts> = {}): Promise<Serving> {
  const lines: string[] = [];
  let count = 0;
  const server = createHttpServer({
    routes: [],
    bot: { anonymous: false, answer: () => Promise.resolve({ status: 200 }) },
    isReady: () => Promise.resolve(),
    logger: createLogger('debug', { write: (line) => lines.push(line) }),
    requestIds: () => `ref-${++count}`,
    ...parts,
  });
  open.add(server);
  const { url } = await server.listen({ host: '127.0.0.1', port: 0 });
  const log = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  return { url, port: Number(new URL(url).port), server, log };
}

/** Ends every server that `serve` started. */
export async function stopServing(): Promise<void> {
  await Promise.all([...open].map((server) => server.close(0)));
  open.clear();
}

/** Sends bytes as they are and returns everything that came back until the connection closed. */
export function raw(port: number, ...parts: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    let received = '';
    const socket = connect(port, '127.0.0.1');
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => (received += text));
    socket.on('error', () => undefined); // a reset after the answer is a close like any other
    socket.on('close', () => {
      resolve(received);
    });
    for (const part of parts) socket.write(part);
  });
}

/** Resolves as soon as the condition holds; the test's own time limit bounds it. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}
