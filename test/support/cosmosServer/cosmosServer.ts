import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isSigned } from './authorization';
import { createFaultPlan, type Fault, type FaultPlan, type LoggedRequest } from './faults';
import { type Answer, createHandler } from './handler';
import { describeRequest } from './request';
import type { JsonObject } from './sql';

export interface CosmosServer extends Pick<FaultPlan, 'fail' | 'mend'> {
  readonly endpoint: string;
  readonly key: string;
  /** Every request since the start, or since it was last emptied with `requests.length = 0`. */
  readonly requests: LoggedRequest[];
  readonly close: () => Promise<void>;
}

export interface CosmosServerOptions {
  /** Milliseconds since 1970, for time to live. */
  readonly clock?: () => number;
  /** Whether databases and containers may be made; an identity with a data role only may not. */
  readonly mayCreate?: boolean;
  /** The most documents in one answer to a query, whatever the client asks for. */
  readonly pageSize?: number;
}

const KEY = Buffer.from('not a secret: the key of a local test server').toString('base64');

/**
 * A Cosmos DB account in memory, on a port of its own, speaking the part of the REST protocol that the store uses:
 * signed requests, databases and containers, point reads, queries, query plans, transactional batches, time to live,
 * and failures to order.
 */
export async function startCosmosServer(options: CosmosServerOptions = {}): Promise<CosmosServer> {
  const { clock = Date.now, mayCreate = true, pageSize = 1_000 } = options;
  const requests: LoggedRequest[] = [];
  const faults = createFaultPlan();
  const handle = createHandler({ clock, mayCreate, pageSize });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const described = await describeRequest(request);
    const { logged, path } = described;
    requests.push(logged);
    const fault = faults.take(logged.kind);
    if (fault?.kind === 'status') {
      answer(response, statusOf(fault));
      return;
    }
    if (fault?.when === 'before') {
      goSilent(request, fault);
      return;
    }
    const result = isSigned(request, path, KEY)
      ? handle(described)
      : { status: 401, body: { code: 'Unauthorized', message: 'The MAC signature is not of this account.' } };
    if (fault) goSilent(request, fault);
    else answer(response, result);
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      answer(response, { status: 400, body: { code: 'BadRequest', message: String(error) } });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}/`,
    key: KEY,
    requests,
    fail: faults.fail,
    mend: faults.mend,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function goSilent(request: IncomingMessage, fault: Fault): void {
  if (fault.kind === 'drop') request.socket.destroy();
}

function statusOf({ status, subStatus, retryAfterMs }: Extract<Fault, { kind: 'status' }>): Answer {
  const body: JsonObject = { code: String(status), message: 'As planned.' };
  return {
    status,
    body,
    headers: {
      ...(subStatus === undefined ? {} : { 'x-ms-substatus': String(subStatus) }),
      ...(retryAfterMs === undefined ? {} : { 'x-ms-retry-after-ms': String(retryAfterMs) }),
    },
  };
}

function answer(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'x-ms-request-charge': '1',
    'x-ms-activity-id': '00000000-0000-0000-0000-000000000000',
    ...headers,
  });
  response.end(body === undefined ? '' : JSON.stringify(body));
}
