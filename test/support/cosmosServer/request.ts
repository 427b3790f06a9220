import type { IncomingMessage } from 'node:http';
import type { LoggedRequest, RequestKind } from './faults';
import type { QueryRequest } from './queries';

export interface DescribedRequest {
  readonly logged: LoggedRequest;
  readonly path: string;
  /** The parts of the path: dbs, <database>, colls, <container>, docs, <id>. */
  readonly parts: readonly string[];
  readonly header: (name: string) => string | undefined;
  readonly body: unknown;
}

/** Reads a request whole and says what it is. */
export async function describeRequest(request: IncomingMessage): Promise<DescribedRequest> {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname);
  const parts = path.split('/').filter((part) => part !== '');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  const header = (name: string) => {
    const value = request.headers[name];
    return typeof value === 'string' ? value : undefined;
  };
  const kind = kindOf(request.method ?? '', parts, header);
  const partition = partitionIn(header('x-ms-documentdb-partitionkey'));
  const isQuery = kind === 'query' || kind === 'queryPlan';
  const logged = {
    method: request.method ?? '',
    path,
    kind,
    partition,
    crossPartition: isQuery && partition === undefined,
    sql: isQuery ? (body as QueryRequest).query : undefined,
  };
  return { logged, path, parts, header, body };
}

function kindOf(
  method: string,
  parts: readonly string[],
  header: (name: string) => string | undefined,
): RequestKind {
  if (parts[4] !== 'docs') return 'metadata';
  if (method === 'GET') return 'read';
  if (header('x-ms-cosmos-is-query-plan-request') !== undefined) return 'queryPlan';
  if (header('x-ms-documentdb-isquery') !== undefined) return 'query';
  return header('x-ms-cosmos-is-batch-request') === undefined ? 'metadata' : 'batch';
}

function partitionIn(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const [partition] = JSON.parse(header) as readonly unknown[];
  return typeof partition === 'string' ? partition : undefined;
}
