import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readDemoDirectory } from '../../../src/local/demoDirectory';
import { StepFailed, playTour } from '../../../src/local/tour/tour';

/** Plays the tour against a program that is no Liaison. */
async function playAgainst(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const lines: string[] = [];
  let count = 0;
  try {
    const { port } = server.address() as AddressInfo;
    return await playTour({
      service: `http://127.0.0.1:${port}`,
      directory: readDemoDirectory(),
      newId: () => `id-${(count += 1)}`,
      clock: () => 0,
      patience: 300,
      print: (line) => lines.push(line),
    });
  } finally {
    server.close().closeAllConnections();
  }
}

const firstStep = /Did not happen: Chloé Martin of Northwind Conseil opens the chat/;

test('a step that the service refuses is named, with what it answered', async () => {
  const played = playAgainst((_request, response) => response.writeHead(503).end('not now'));
  await expect(played).rejects.toThrow(StepFailed);
  await expect(played).rejects.toThrow(firstStep);
  await expect(played).rejects.toThrow('Liaison answered 503: not now');
});

test('a bot that stays silent fails the step that waits for it', async () => {
  const played = playAgainst((_request, response) => response.end());
  await expect(played).rejects.toThrow(firstStep);
  await expect(played).rejects.toThrow(/Nothing in the chat of Chloé Martin says/);
});
