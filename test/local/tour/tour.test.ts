import { once } from 'node:events';
import type { IncomingMessage, RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
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

test('where the customer of the story is a customer already, nothing is played', async () => {
  const list = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Vos clients' }] };
  const already = { ...list, body: [...list.body, { type: 'TextBlock', text: 'Fourth Coffee' }] };
  const welcome = { ...list, body: [{ type: 'TextBlock', text: 'Bienvenue dans Liaison' }] };
  const played = playAgainst((request, response) => {
    void answerWith(request, [welcome, already]).then(() => response.end());
  });
  expect(await played).toBe(false);
});

/** Posts these cards into the chat of the activity that a request brings, as a bot does. */
async function answerWith(request: IncomingMessage, cards: readonly object[]): Promise<void> {
  const { serviceUrl, conversation } = (await json(request)) as {
    serviceUrl: string;
    conversation: { id: string };
  };
  for (const content of cards) {
    await fetch(`${serviceUrl}/v3/conversations/${encodeURIComponent(conversation.id)}/activities`, {
      method: 'POST',
      body: JSON.stringify({
        type: 'message',
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
      }),
    });
  }
}
