import autocannon from 'autocannon';

export interface Figures {
  /** Answers a second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
  readonly failures: number;
}

/** Sends `amount` activities to a bot, `connections` at a time, and measures its answers. */
export async function load(
  url: string,
  { amount, connections, body }: { amount: number; connections: number; body: (n: number) => object },
): Promise<Figures> {
  let next = 0;
  const begun = performance.now();
  let last = begun;
  const result = await autocannon({
    url: `${url}/api/messages`,
    amount,
    connections,
    requests: [
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        onResponse: () => {
          last = performance.now();
        },
        setupRequest: (request) => ({ ...request, body: JSON.stringify(body((next += 1))) }),
      },
    ],
  });
  // autocannon itself ends at a whole second.
  const seconds = (last - begun) / 1000;
  return {
    rate: result['2xx'] / seconds,
    median: result.latency.p50,
    p99: result.latency.p99,
    failures: result.non2xx + result.errors + result.timeouts,
  };
}
