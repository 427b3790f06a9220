import type { Server, ServerResponse } from 'node:http';
import { isIPv6 } from 'node:net';

/** Listens on the host and port (0 takes a free one) and returns the address as a URL. */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return `http://${isIPv6(address.address) ? `[${address.address}]` : address.address}:${address.port}`;
}

/**
 * Stops accepting and resolves when every response has gone out, or after the grace in milliseconds,
 * when the connections left are cut.
 * @returns true when none had to be cut
 */
export async function drain(server: Server, open: Iterable<ServerResponse>, grace: number): Promise<boolean> {
  let whole = true;
  for (const response of open) hangUpAfter(response, server);
  await new Promise<void>((resolve) => {
    const cut = setTimeout(() => {
      whole = false;
      server.closeAllConnections();
    }, grace);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
  });
  return whole;
}

/** Lets the connection end with this response instead of being kept alive for the next one. */
export function hangUpAfter(response: ServerResponse, server: Server): void {
  if (!response.headersSent) response.setHeader('Connection', 'close');
  // One whose headers are out already promised to stay open: it is idle once the response is finished.
  else
    response.once('close', () =>
      setImmediate(() => {
        server.closeIdleConnections();
      }),
    );
}
