import { readFile } from 'node:fs/promises';
import { z, ZodError } from 'zod';
import { builtInCatalogue, parseCatalogue } from './application/offers/catalogue';
import type { OfferCatalogue } from './domain/offer';
import { mistaken } from './mistaken';

/** How long a catalogue elsewhere may take to come, in milliseconds. */
const patience = 10_000;
/** In bytes: 5,000 offers take less. */
const mostBytes = 5_000_000;

/**
 * The offers that can be ordered, read once, at the start.
 * @param source a file or an https address; absent: the built-in offers
 * @throws ConfigurationError saying what is wrong with it
 */
export async function readOffers(
  source: string | undefined,
  fetchIt: typeof fetch = fetch,
): Promise<OfferCatalogue> {
  if (source === undefined) return builtInCatalogue();
  try {
    return parseCatalogue(
      /^https:/i.test(source) ? await fetched(source, fetchIt) : await readFile(source, 'utf8'),
    );
  } catch (error) {
    const problem = error instanceof ZodError ? z.prettifyError(error) : String(error);
    throw mistaken('OFFERS', `${shownSource(source)} has no offers that can be read: ${problem}`);
  }
}

async function fetched(url: string, fetchIt: typeof fetch): Promise<string> {
  const answer = await fetchIt(url, { redirect: 'error', signal: AbortSignal.timeout(patience) });
  if (!answer.ok) throw new Error(`the answer was ${answer.status}`);
  if (Number(answer.headers.get('content-length') ?? 0) > mostBytes) throw new Error('it is too long');
  const text = await answer.text();
  if (Buffer.byteLength(text) > mostBytes) throw new Error('it is too long');
  return text;
}

/** Without what an address may carry in secret. */
function shownSource(source: string): string {
  if (!/^https:/i.test(source) || !URL.canParse(source)) return source;
  const { origin, pathname } = new URL(source);
  return `${origin}${pathname}`;
}
