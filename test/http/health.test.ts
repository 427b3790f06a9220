import { serve, stopServing } from './support/serving';

afterEach(stopServing);

describe('health', () => {
  it('says alive whatever the store does, and ready when the store answers', async () => {
    const { url } = await serve();
    const alive = await fetch(`${url}/healthz`);
    expect([alive.status, await alive.json()]).toEqual([200, { status: 'alive' }]);
    const ready = await fetch(`${url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
    for (const path of ['/healthz', '/readyz']) {
      expect((await fetch(url + path, { method: 'HEAD' })).status).toBe(200);
    }
  });

  it('is not ready when the store fails, and says when to ask again; why is for the log', async () => {
    const isReady = () => Promise.reject(new Error('connection refused by db-7.internal'));
    const { url, log } = await serve({ isReady });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const response = await fetch(`${url}/readyz`);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(await response.json()).toEqual({
      error: { code: 'ServiceUnavailable', message: 'The store does not answer.' },
    });
    expect(log().at(-1)).toMatchObject({
      level: 'warn',
      reason: 'The store does not answer.',
      err: { message: 'connection refused by db-7.internal' },
    });
  });

  it('does not wait for ever for a store that hangs', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance'] });
    try {
      let asked: () => void = () => undefined;
      const asking = new Promise<void>((resolve) => (asked = resolve));
      const { url } = await serve({
        isReady: () => {
          asked();
          return new Promise(() => undefined);
        },
      });
      const answer = fetch(`${url}/readyz`);
      await asking;
      await jest.advanceTimersByTimeAsync(2_000);
      expect((await answer).status).toBe(503);
    } finally {
      jest.useRealTimers();
    }
  });
});
