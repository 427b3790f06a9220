import type { IncomingMessage, ServerResponse } from 'node:http';
import { RequestRefused } from './refused';
import { within } from './within';

export interface BodyLimits {
  readonly bytes: number;
  /** How long a body may take to arrive, in milliseconds. */
  readonly milliseconds: number;
}

const defaultBodyLimits: BodyLimits = { bytes: 256 * 1024, milliseconds: 15_000 };

/**
 * The whole body as text. Reading stops at the limit, with or without a declared length; restify's own reader
 * takes everything first, and unpacks gzip without a bound.
 * @throws RequestRefused 413 over the limit, 408 too slow, 415 compressed, 400 cut off or not UTF-8
 */
async function readText(
  req: IncomingMessage,
  res: ServerResponse,
  limits: BodyLimits = defaultBodyLimits,
): Promise<string> {
  const encoding = req.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    throw new RequestRefused(415, 'Compressed bodies are not accepted.');
  }
  if (Number(req.headers['content-length'] ?? 0) > limits.bytes) throw tooLarge(limits);
  if (req.headers.expect !== undefined) res.writeContinue();
  const bytes = await within(
    limits.milliseconds,
    collect(req, limits),
    () => new RequestRefused(408, 'The body took too long to arrive.'),
  );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RequestRefused(400, 'The body is not UTF-8 text.');
  }
}

/** The body as JSON. @throws RequestRefused as readText does, and 415 or 400 when it is not JSON */
export async function readJson(
  req: IncomingMessage,
  res: ServerResponse,
  limits?: BodyLimits,
): Promise<unknown> {
  requireType(req, 'application/json');
  const text = await readText(req, res, limits);
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestRefused(400, 'The body is not JSON.');
  }
}

/** The fields of a form. @throws RequestRefused as readText does, and 415 when it is not a form */
export async function readForm(
  req: IncomingMessage,
  res: ServerResponse,
  limits?: BodyLimits,
): Promise<URLSearchParams> {
  requireType(req, 'application/x-www-form-urlencoded');
  return new URLSearchParams(await readText(req, res, limits));
}

function requireType(req: IncomingMessage, type: string): void {
  const sent = req.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (sent !== type) throw new RequestRefused(415, `The content type must be ${type}.`, { Accept: type });
}

function tooLarge(limits: BodyLimits): RequestRefused {
  return new RequestRefused(413, `The body is larger than ${limits.bytes} bytes.`);
}

function collect(req: IncomingMessage, limits: BodyLimits): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limits.bytes) {
        chunks.push(chunk);
        return;
      }
      chunks.length = 0;
      reject(tooLarge(limits));
    });
    req.once('end', () => {
      resolve(Buffer.concat(chunks));
    });
    req.once('close', () => {
      if (!req.complete) reject(new RequestRefused(400, 'The body was cut off.'));
    });
    req.once('error', () => {
      reject(new RequestRefused(400, 'The body was cut off.'));
    });
  });
}
