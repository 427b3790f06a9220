import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Actor } from '../../src/application/actor';
import type { DocumentStore } from '../../src/application/documentStore';
import { organisationRecord, personRecord } from '../../src/application/records/organisations';
import { start, startWhenReady } from './children';

/** The service as `npm start` runs it, on data that is there already; each turn is a request over HTTP. */
export interface ListService {
  /** The press that shows the first page of a list, and its answer. */
  press(actor: Actor): Promise<void>;
  /** The sentence that asks for it, and the message it is answered with. */
  say(actor: Actor): Promise<void>;
  end(): Promise<void>;
}

/** Puts a provider and its employee on record, so that they can chat. */
export async function employ(store: DocumentStore, { person, partner }: Actor): Promise<void> {
  const records = [organisationRecord.create(partner), personRecord.create(person)];
  await store.commit(partner.tenantId, records);
}

/** @param folder of the embedded store, which nobody else has open */
export async function startListService(folder: string): Promise<ListService> {
  const port = '3991';
  const settings = { DATA_DIR: folder, PORT: port, LOG_LEVEL: 'error' };
  const connector = await start(join(__dirname, 'connectorProcess.js'));
  const url = `http://127.0.0.1:${port}`;
  const service = await startWhenReady(join(__dirname, '../../../main.js'), settings, url);

  async function turn({ person, partner }: Actor, what: object, answered: string): Promise<void> {
    const { objectId, name } = person;
    const { tenantId } = partner;
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id: randomUUID(),
        channelId: 'msteams',
        serviceUrl: connector.url,
        from: { id: `29:${objectId}`, aadObjectId: objectId, name },
        recipient: { id: '28:bot', name: 'Liaison' },
        conversation: { id: `chat-${objectId}`, conversationType: 'personal', tenantId },
        channelData: { tenant: { id: tenantId } },
        locale: 'en-US',
        ...what,
      }),
    });
    const answer = await response.text();
    if (!response.ok || !answer.includes(answered)) {
      throw new Error(`A turn was answered ${String(response.status)}: ${answer.slice(0, 300)}`);
    }
  }

  const action = { type: 'Action.Execute', verb: 'customers.list', data: { language: 'en' } };
  const value = { action, trigger: 'manual' };
  return {
    press: (actor) => turn(actor, { type: 'invoke', name: 'adaptiveCard/action', value }, 'Your customers'),
    // What it is answered with goes to the connector.
    say: (actor) => turn(actor, { type: 'message', text: 'list our customers' }, ''),
    async end() {
      await Promise.all([service.end(), connector.end()]);
    },
  };
}
