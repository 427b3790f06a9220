import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { addressKey } from './clientAddress';
import { RequestRefused } from './refused';
import type { HttpRequest, HttpRoute } from './route';

/** So many requests in so many seconds. */
export interface Limit {
  readonly requests: number;
  readonly seconds: number;
}

/** What the pages that anybody may open bear; each is counted in this process. */
export interface LimitPolicy {
  /** Of one address, for all pages together. Whole companies come from one. */
  readonly address: Limit;
  /** Of one link, whoever opens it. A partner's account link goes to all its customers. */
  readonly token: Limit;
  /** Of one address, for what writes without anybody being signed in. */
  readonly writes: Limit;
}

export const defaultLimits: LimitPolicy = {
  address: { requests: 300, seconds: 60 },
  token: { requests: 600, seconds: 60 },
  writes: { requests: 30, seconds: 60 },
};

/** Lets a request pass, or not. @throws RequestRefused 429, with when to try again */
export type Limits = (route: HttpRoute, request: HttpRequest) => Promise<void>;

/** Counts requests against a policy. Whoever asks for too much is refused before anything is read or looked up. */
export function createLimits(policy: LimitPolicy = defaultLimits): Limits {
  const counter = ({ requests, seconds }: Limit) =>
    new RateLimiterMemory({ points: requests, duration: seconds });
  const counters = {
    address: counter(policy.address),
    token: counter(policy.token),
    writes: counter(policy.writes),
  };

  return async (route, { remoteAddress, params }) => {
    if (route.limit === 'none') return;
    const address = addressKey(remoteAddress);
    await take(counters.address, address, 'address');
    if (route.limit === 'writes') await take(counters.writes, address, 'writes');
    const token = params['token'];
    if (token !== undefined) await take(counters.token, token, 'token');
  };
}

async function take(counter: RateLimiterMemory, key: string, which: keyof LimitPolicy): Promise<void> {
  try {
    await counter.consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    throw new RequestRefused(429, `Too many requests (${which}).`, { 'Retry-After': String(seconds) });
  }
}
