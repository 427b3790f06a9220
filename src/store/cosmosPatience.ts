import { StoreUnavailable } from '../application/documentStore';
import { AnswerLost } from './cosmosHttp';

/** How long one call of the store may go on before it gives up; Teams waits 15 seconds for a whole turn. */
export interface PatienceSettings {
  /** What waiting after 429 and unanswered requests may take together, in milliseconds. */
  readonly patienceMs: number;
  /** When one request counts as unanswered, in milliseconds. */
  readonly requestTimeoutMs: number;
  readonly wait: (ms: number) => Promise<void>;
}

/** The patience left in one call. */
export interface Patience {
  /** Waits as Cosmos DB asked. @throws StoreUnavailable when that would be too long */
  throttled(retryAfterMs: number): Promise<void>;
  /** Takes note of the time that a request without answer took. */
  lost(timedOut: boolean): void;
  /**
   * Lets another attempt begin: the first at once, for a kept connection that had ended, later ones after a pause.
   * @throws StoreUnavailable when there is no time or no point left for it
   */
  tryAgain(): Promise<void>;
}

/** What became of a request that did not succeed. */
export type Failure =
  | { readonly kind: 'throttled'; readonly retryAfterMs: number }
  | { readonly kind: 'lost'; readonly timedOut: boolean }
  | { readonly kind: 'refused'; readonly error: StoreUnavailable };

const MAX_RETRIES = 3;
const SHORTEST_WAIT_MS = 20;
const PAUSE_MS = 200;
const UNAVAILABLE_STATUS = [408, 410, 500, 502, 503, 504];
/** 404 with this sub-status: the replica asked has not yet seen what this session wrote. */
const SESSION_NOT_AVAILABLE = 1002;

export function startPatience({ patienceMs, requestTimeoutMs, wait }: PatienceSettings): Patience {
  let spentMs = 0;
  let retries = 0;
  return {
    async throttled(retryAfterMs) {
      const pause = Math.max(SHORTEST_WAIT_MS, retryAfterMs);
      spentMs += pause;
      if (spentMs > patienceMs) throw new StoreUnavailable('Cosmos DB refuses requests for load (429).');
      await wait(pause);
    },
    lost(timedOut) {
      if (timedOut) spentMs += requestTimeoutMs;
    },
    async tryAgain() {
      const pause = retries * PAUSE_MS;
      retries += 1;
      spentMs += pause;
      if (retries > MAX_RETRIES || spentMs >= patienceMs) {
        throw new StoreUnavailable('Cosmos DB did not answer.');
      }
      if (pause > 0) await wait(pause);
    },
  };
}

/** Reads, and reads again what was refused for load or got no answer. @throws StoreUnavailable */
export async function persist<T>(patience: Patience, read: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await read();
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === 'refused') throw failure.error;
      if (failure.kind === 'throttled') await patience.throttled(failure.retryAfterMs);
      else {
        patience.lost(failure.timedOut);
        await patience.tryAgain();
      }
    }
  }
}

/** The failure behind an error of the library. */
export function failureOf(error: unknown): Failure {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (cause instanceof AnswerLost) return { kind: 'lost', timedOut: cause.timedOut };
  const why = cause instanceof Error ? cause.message : '';
  return failureOfStatus(
    numberIn(cause, 'code'),
    numberIn(cause, 'substatus'),
    numberIn(cause, 'retryAfterInMs'),
    why,
  );
}

/** The failure that a status means, of a response or of one operation within a batch. */
export function failureOfStatus(status: number, subStatus: number, retryAfterMs: number, why = ''): Failure {
  if (status === 429 || status === 449) return { kind: 'throttled', retryAfterMs };
  if (UNAVAILABLE_STATUS.includes(status)) return { kind: 'lost', timedOut: false };
  if (status === 404 && subStatus === SESSION_NOT_AVAILABLE) return { kind: 'lost', timedOut: false };
  // Not as `cause`: the library's errors hold requests and settings, which no log should print.
  const reason = why.split('\n', 1).join('').slice(0, 300);
  const what = status === 0 ? 'Cosmos DB could not be asked.' : `Cosmos DB refused (${status}/${subStatus}).`;
  const error = new StoreUnavailable(`${what} ${reason}`.trim());
  return { kind: 'refused', error };
}

function numberIn(value: unknown, name: string): number {
  if (typeof value !== 'object' || value === null) return 0;
  const found: unknown = Reflect.get(value, name);
  return typeof found === 'number' ? found : 0;
}
