import { json } from './respond';
import { unavailable } from './refused';
import type { HttpRoute } from './route';
import { within } from './within';

/** How long the store may take to answer before the service counts as not ready, in milliseconds. */
const patience = 2_000;

/** `GET /healthz`: the process answers. `GET /readyz`: it can also do its work, or 503. */
export function healthRoutes(isReady: () => Promise<void>, isClosing: () => boolean): readonly HttpRoute[] {
  return [
    {
      method: 'GET',
      path: '/healthz',
      limit: 'none',
      handle: () => Promise.resolve(json(200, { status: 'alive' })),
    },
    {
      method: 'GET',
      path: '/readyz',
      limit: 'none',
      async handle() {
        if (isClosing()) throw unavailable('The service is shutting down.');
        try {
          await within(patience, isReady(), () => new Error(`no answer within ${patience} ms`));
        } catch (error) {
          throw unavailable('The store does not answer.', error);
        }
        return json(200, { status: 'ready' });
      },
    },
  ];
}
