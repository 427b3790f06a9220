import { Agent, get } from 'node:http';
import type { HttpRoute } from '../../src/http/route';
import { serve, stopServing, until } from './support/serving';

afterEach(stopServing);

/** A page that answers when it is told to. */
function slowPage() {
  let finish: () => void = () => undefined;
  let started = false;
  const route: HttpRoute = {
    method: 'GET',
    path: '/slow',
    handle: () =>
      new Promise((resolve) => {
        started = true;
        finish = () => {
          resolve({ status: 200, body: 'done' });
        };
      }),
  };
  return {
    route,
    isUnderway: () => started,
    finish: () => {
      finish();
    },
  };
}

function request(
  url: string,
  agent: Agent,
): Promise<{ status: number | undefined; connection: string | undefined }> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.resume();
      response.on('end', () => {
        resolve({ status: response.statusCode, connection: response.headers.connection });
      });
    }).on('error', reject);
  });
}

describe('closing', () => {
  it('finishes what is under way, then ends the connection', async () => {
    const page = slowPage();
    const { url, server } = await serve({ routes: [page.route] });
    const agent = new Agent({ keepAlive: true });
    const answer = request(`${url}/slow`, agent);
    await until(page.isUnderway);

    let closed = false;
    const closing = server.close().then(() => (closed = true));
    await expect(fetch(`${url}/healthz`)).rejects.toThrow(); // no new connection
    expect(closed).toBe(false);

    page.finish();
    expect(await answer).toEqual({ status: 200, connection: 'close' });
    await closing;
    agent.destroy();
  });

  it('does not wait for connections that are only kept alive', async () => {
    const { url, server } = await serve();
    const agent = new Agent({ keepAlive: true });
    expect(await request(`${url}/healthz`, agent)).toEqual({ status: 200, connection: 'keep-alive' });
    const before = performance.now();
    await server.close();
    expect(performance.now() - before).toBeLessThan(1_000);
    agent.destroy();
  });

  it('cuts what is still under way after the grace, and says so', async () => {
    const page = slowPage();
    const { url, server, log } = await serve({ routes: [page.route] });
    const answer = fetch(`${url}/slow`);
    answer.catch(() => undefined); // awaited below
    await until(page.isUnderway);
    await server.close(20);
    await expect(answer).rejects.toThrow();
    expect(log()).toContainEqual(
      expect.objectContaining({ level: 'warn', msg: 'requests were cut at shutdown' }),
    );
  });
});
