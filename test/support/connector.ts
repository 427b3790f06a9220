import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';

/** What the bot did to a chat. */
export interface ChannelCall {
  readonly kind: 'send' | 'update' | 'delete';
  readonly conversationId: string;
  readonly activityId: string;
  readonly activity: Partial<Activity>;
}

export interface Connector {
  /** The `serviceUrl` that activities name. */
  readonly url: string;
  readonly calls: ChannelCall[];
  /** The next call is answered with this error, in the way of the Bot Connector. */
  failNext(status: number, code: string): void;
  close(): Promise<void>;
}

const route = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;

/** The Bot Connector as a bot sees it: takes messages and updates over HTTP, gives them ids, and remembers them. */
export async function openConnector(): Promise<Connector> {
  const calls: ChannelCall[] = [];
  const failures: { status: number; code: string }[] = [];
  const server = createServer((req, res) => {
    void bodyOf(req).then((text) => {
      const answer = (status: number, body: unknown) => {
        res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      };
      const failure = failures.shift();
      if (failure) {
        answer(failure.status, { error: { code: failure.code, message: 'as asked for' } });
        return;
      }
      const [, conversation, activity] = route.exec(req.url ?? '') ?? [];
      if (conversation === undefined) {
        answer(404, { error: { code: 'BadSyntax', message: `no such address: ${String(req.url)}` } });
        return;
      }
      const kind = ({ POST: 'send', PUT: 'update', DELETE: 'delete' } as const)[req.method ?? ''];
      if (!kind) {
        answer(405, { error: { code: 'BadSyntax', message: `not ${String(req.method)}` } });
        return;
      }
      // A POST to an activity replies to it: the reply has an id of its own.
      const activityId =
        kind === 'send' ? `bot-${String(calls.length + 1)}` : decodeURIComponent(activity ?? '');
      const sent = text === '' ? {} : (JSON.parse(text) as Partial<Activity>);
      calls.push({ kind, conversationId: decodeURIComponent(conversation), activityId, activity: sent });
      answer(kind === 'send' ? 201 : 200, { id: activityId });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    calls,
    failNext: (status, code) => failures.push({ status, code }),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export async function bodyOf(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
