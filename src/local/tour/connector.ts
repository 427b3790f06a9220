import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import { z } from 'zod';

/** What the bot says in a chat. */
export interface BotActivity {
  readonly type: string;
  readonly text?: string | undefined;
  readonly attachments?: readonly { readonly contentType: string; readonly content?: unknown }[] | undefined;
}

export interface Delivery {
  readonly conversationId: string;
  readonly activityId: string;
  readonly activity: BotActivity;
  /** It stands in the place of one that was there. */
  readonly replaces: boolean;
}

/** The part of Teams that a bot sends to: what arrives is handed on, nothing else. */
export interface Connector {
  readonly serviceUrl: string;
  close(): Promise<void>;
}

const activitySchema = z.object({
  type: z.string(),
  text: z.string().optional(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.unknown().optional() })).optional(),
});

/** Starts a connector on loopback, on a port of the system's choice. */
export async function startConnector(deliver: (delivery: Delivery) => void): Promise<Connector> {
  const posted = new Set<string>();

  async function answer(request: IncomingMessage): Promise<{ status: number; body: object }> {
    const asked = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(request.url ?? '');
    const { method } = request;
    if (!asked?.[1] || (method !== 'POST' && method !== 'PUT')) return refusal(404, 'NotFound');
    const conversationId = decodeURIComponent(asked[1]);
    const replaced = method === 'PUT' ? decodeURIComponent(asked[2] ?? '') : null;
    if (replaced !== null && !posted.has(replaced)) {
      return refusal(404, 'ActivityNotFoundInConversation');
    }
    const parsed = activitySchema.safeParse(await readJson(request));
    if (!parsed.success) return refusal(400, 'BadSyntax');
    const activityId = replaced ?? `tour-${posted.size + 1}`;
    posted.add(activityId);
    deliver({ conversationId, activityId, activity: parsed.data, replaces: replaced !== null });
    return { status: method === 'POST' ? 201 : 200, body: { id: activityId } };
  }

  const server = createServer((request, response) => {
    answer(request).then(
      ({ status, body }) => {
        response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
      },
      () => response.writeHead(500).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The connector listens on no port.');
  return {
    serviceUrl: `http://127.0.0.1:${address.port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function refusal(status: number, code: string) {
  return { status, body: { error: { code, message: code } } };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString());
}
