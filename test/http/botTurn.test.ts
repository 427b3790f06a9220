import { ActivityTypes, type ConversationReference, type TurnContext } from 'botbuilder';
import { createBotEndpoint } from '../../src/http/botEndpoint';
import { activity, type Connector, startConnector } from './support/botService';
import { serve, stopServing, until } from './support/serving';

let connector: Connector;
beforeEach(async () => {
  connector = await startConnector();
});
afterEach(async () => {
  await stopServing();
  await connector.stop();
});

const echo = async (context: TurnContext): Promise<void> => {
  await context.sendActivity(`You said ${context.activity.text}`);
};

function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

const message = (changes: Record<string, unknown> = {}) =>
  activity({ type: ActivityTypes.Message, text: 'hello', serviceUrl: connector.url, ...changes });

describe('the bot without credentials', () => {
  it('answers whoever speaks on this machine, through the connector', async () => {
    const { url } = await serve({ bot: createBotEndpoint('none').answering(echo) });
    const response = await post(url, message());
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(connector.sent).toEqual([
      {
        path: '/v3/conversations/a%3A1/activities/f%3A1',
        body: expect.objectContaining({ type: 'message', text: 'You said hello' }) as unknown,
      },
    ]);
  });

  it.each([
    ['answers that would leave this machine', { serviceUrl: 'https://smba.example/' }, {}, 403],
    ['a foreign web page in this machine’s browser', {}, { Origin: 'https://evil.example' }, 403],
    ['a page without an origin', {}, { Origin: 'null' }, 403],
    ['another channel', { channelId: 'directline' }, {}, 403],
    ['no activity', { type: undefined }, {}, 400],
    ['no tenant', { channelData: {}, conversation: { id: 'a:1' } }, {}, 400],
  ])('refuses %s', async (_what, changes, headers, status) => {
    const { url } = await serve({ bot: createBotEndpoint('none').answering(echo) });
    expect((await post(url, message(changes), headers)).status).toBe(status);
    expect(connector.sent).toEqual([]);
  });

  it.each(['192.0.2.1', '::ffff:192.0.2.1', '2001:db8::1', ''])(
    'refuses the peer "%s"',
    async (remoteAddress) => {
      const bot = createBotEndpoint('none').answering(echo);
      const readJson = () => Promise.resolve(message());
      await expect(bot.answer({ headers: {}, remoteAddress, readJson })).rejects.toMatchObject({
        status: 403,
      });
    },
  );

  it.each(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1'])(
    'takes the peer %s',
    async (remoteAddress) => {
      const bot = createBotEndpoint('none').answering(echo);
      const readJson = () => Promise.resolve(message());
      expect(await bot.answer({ headers: {}, remoteAddress, readJson })).toEqual({ status: 200 });
    },
  );
});

describe('a turn', () => {
  it('keeps its connection to the connector from one answer to the next', async () => {
    const { url } = await serve({ bot: createBotEndpoint('none').answering(echo) });
    for (let n = 0; n < 5; n++) expect((await post(url, message())).status).toBe(200);
    expect(connector.sent).toHaveLength(5);
    expect(connector.connections()).toBe(1);
  });

  it('uses one client for each service URL', async () => {
    const endpoint = createBotEndpoint('none');
    const clients = new Set<unknown>();
    const note = (context: TurnContext) => {
      clients.add(context.turnState.get(endpoint.adapter.ConnectorClientKey));
      return Promise.resolve();
    };
    const { url } = await serve({ bot: endpoint.answering(note) });
    for (let n = 0; n < 3; n++) await post(url, message());
    expect(clients.size).toBe(1);
    await post(url, message({ serviceUrl: `${connector.url}/emea` }));
    expect(clients.size).toBe(2);
  });

  it('answers each conversation where it came from', async () => {
    const elsewhere = await startConnector();
    const { url } = await serve({ bot: createBotEndpoint('none').answering(echo) });
    await Promise.all([
      post(url, message()),
      post(url, message({ serviceUrl: elsewhere.url, text: 'bonjour' })),
    ]);
    expect(connector.sent.map(({ body }) => body['text'])).toEqual(['You said hello']);
    expect(elsewhere.sent.map(({ body }) => body['text'])).toEqual(['You said bonjour']);
    await elsewhere.stop();
  });

  it('that fails goes to onTurnError', async () => {
    const endpoint = createBotEndpoint('none');
    endpoint.adapter.onTurnError = async (context, error) => {
      await context.sendActivity(`Sorry: ${error.message}`);
    };
    const { url } = await serve({ bot: endpoint.answering(() => Promise.reject(new Error('broken'))) });
    expect((await post(url, message())).status).toBe(200);
    expect(connector.sent.map(({ body }) => body['text'])).toEqual(['Sorry: broken']);
  });

  it('that fails with nobody to take it is 500 with a reference, so that Teams sends it again', async () => {
    const noise = jest.spyOn(console, 'error').mockReturnValue();
    const { url, log } = await serve({
      bot: createBotEndpoint('none').answering(() => Promise.reject(new Error('s3cret'))),
    });
    const response = await post(url, message());
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('s3cret');
    await until(() => log().length > 0);
    expect(log()[0]).toMatchObject({ reference: 'ref-1', err: { message: 's3cret' } });
    noise.mockRestore();
  });

  it('gives an invoke nobody answers 501', async () => {
    const { url } = await serve({ bot: createBotEndpoint('none').answering(() => Promise.resolve()) });
    expect((await post(url, message({ type: 'invoke', name: 'unheard/of' }))).status).toBe(501);
  });

  it('can begin on the bot’s side, in a conversation it knows', async () => {
    const reference: Partial<ConversationReference> = {
      serviceUrl: connector.url,
      channelId: 'msteams',
      bot: { id: '28:bot', name: 'Liaison' },
      user: { id: '29:chloe', name: 'Chloé Martin' },
      conversation: { id: 'a:1', isGroup: false, conversationType: 'personal', name: '' },
    };
    await createBotEndpoint('none').continueConversation(reference, async (context) => {
      await context.sendActivity('Alain Besson accepted.');
    });
    expect(connector.sent).toMatchObject([
      {
        path: expect.stringMatching(/^\/v3\/conversations\/a%3A1\/activities/) as unknown,
        body: { text: 'Alain Besson accepted.' },
      },
    ]);
  });
});
