import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { createDefaultHttpClient, type HttpClient } from '@azure/core-rest-pipeline';

/** Marks a query whose partition is known; it goes to its partition as it is, so nothing need be planned. */
export const WITHOUT_PLAN = { 'x-liaison-without-plan': 'true' };

/** No answer came: the request may have been carried out or not. */
export class AnswerLost extends Error {
  override readonly name = 'AnswerLost';
  constructor(readonly timedOut: boolean) {
    // The library's error holds the request with its Authorization header; it must not reach a log.
    super(timedOut ? 'Cosmos DB did not answer in time.' : 'The connection to Cosmos DB broke.');
  }
}

/**
 * The HTTP below the Cosmos DB library: kept connections, one request a query, and one kind of error for every
 * lost answer. The library would send some of those requests again by itself, writes among them.
 */
export function createCosmosHttp(): { readonly client: HttpClient; readonly close: () => void } {
  const http = createDefaultHttpClient();
  const plain = new HttpAgent({ keepAlive: true });
  const secure = new HttpsAgent({ keepAlive: true, minVersion: 'TLSv1.2' });

  const client: HttpClient = {
    async sendRequest(request) {
      const isPlanned = request.headers.has('x-ms-cosmos-is-query-plan-request');
      const [mark] = Object.keys(WITHOUT_PLAN);
      if (mark !== undefined && request.headers.has(mark)) {
        // The library asks for a plan beside every query, and looks at it only for queries across partitions.
        if (isPlanned) throw new Error('A query of one partition needs no plan.');
        request.headers.delete(mark);
      }
      const isPlain = new URL(request.url).protocol === 'http:';
      request.agent = isPlain ? plain : secure;
      request.allowInsecureConnection = isPlain;
      try {
        return await http.sendRequest(request);
      } catch (error) {
        throw new AnswerLost(error instanceof Error && error.name === 'AbortError');
      }
    },
  };
  return {
    client,
    close: () => {
      plain.destroy();
      secure.destroy();
    },
  };
}
