import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Notifier } from '../../src/application/notifier';
import { createBot } from '../../src/teams/bot';
import { createTurnErrorHandler } from '../../src/teams/fault';
import { createNotifier } from '../../src/teams/notifier';
import { bodyOf, openConnector, type ChannelCall, type Connector } from './connector';
import { openOffice, people, type Office } from './office';
import { cardOf, type ShownCard } from './teamsCards';
import { watched } from './teamsStore';

export type Someone = keyof typeof people;

/** The bot behind a real adapter and HTTP, with a connector that remembers what it did. */
export interface Teams {
  readonly office: Office;
  readonly connector: Connector;
  readonly notifier: Notifier;
  readonly log: { level: string; facts: object; message: string }[];
  /** How many requests the store had since the last time this was asked. */
  storeRequests(): number;
  /** The next request of this name to the store fails. */
  failStore(method: 'readMany' | 'commit' | 'query'): void;
  chat(who: Someone, options?: Partial<Activity>): Chat;
  post(activity: Partial<Activity>): Promise<{ status: number; body: unknown }>;
  /** The same bot in a new process: nothing of the old one's memory is left. */
  restart(): void;
  close(): Promise<void>;
}

/** What an invoke is answered: a card, or a sentence. */
export interface PressResponse {
  readonly statusCode: number;
  readonly type: string;
  readonly value: string | Readonly<Record<string, unknown>>;
}

/** One person's chat with the bot. */
export interface Chat {
  /** Types a text; what the bot did in answer. */
  say(text: string, over?: Partial<Activity>): Promise<ChannelCall[]>;
  /** Types a text that is answered by one message with one card at its end. */
  sayForCard(text: string, over?: Partial<Activity>): Promise<ShownCard>;
  sayForText(text: string, over?: Partial<Activity>): Promise<string>;
  /** Presses a button of a card, as `Action.Execute` does. */
  press(card: ShownCard, title: string, inputs?: object): Promise<PressResponse>;
  pressForCard(card: ShownCard, title: string, inputs?: object): Promise<ShownCard>;
  pressForText(card: ShownCard, title: string, inputs?: object): Promise<string>;
  /** Presses a button of a card, as `Action.Submit` does. */
  submit(card: ShownCard, title: string, inputs?: object): Promise<ChannelCall[]>;
  invoke(verb: string, data: unknown, replyToId?: string, trigger?: string): Promise<PressResponse>;
  post(over: Partial<Activity>): Promise<ChannelCall[]>;
}

/** @param instead what the office has otherwise */
export async function openTeams(instead: Partial<Pick<Office, 'tenants'>> = {}): Promise<Teams> {
  let requests = 0;
  const failing: string[] = [];
  const office = await openOffice((store) =>
    watched(store, (method) => {
      requests += 1;
      if (failing[0] !== method) return;
      failing.shift();
      throw new Error('the store was made to fail');
    }),
  );
  const connector = await openConnector();
  const log: Teams['log'] = [];
  const write = (level: string) => (facts: object, message: string) => {
    log.push({ level, facts, message });
  };
  const logger = { info: write('info'), warn: write('warn'), error: write('error') };
  const dependencies = { ...office, ...instead, logger };
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  adapter.onTurnError = createTurnErrorHandler(dependencies);
  let bot = createBot(dependencies);

  const server = createServer((req, res) => {
    void bodyOf(req).then((text) => {
      const response = {
        socket: res.socket,
        header: (name: string, value: unknown) => res.setHeader(name, String(value)),
        status: (status: number) => (res.statusCode = status),
        send: (body: unknown) => res.write(JSON.stringify(body)),
        end: () => res.end(),
      };
      const request = {
        method: String(req.method),
        headers: {},
        body: JSON.parse(text) as Record<string, unknown>,
      };
      return adapter.process(request, response, (context) => bot.onTurn(context));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/api/messages`;

  async function post(activity: Partial<Activity>) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  }

  const notifier = createNotifier((reference, logic) =>
    adapter.continueConversationAsync('liaison', reference, logic),
  );
  let activities = 0;
  const newActivityId = () => `user-${String((activities += 1))}`;

  const teams: Teams = {
    office,
    connector,
    notifier,
    log,
    storeRequests() {
      const counted = requests;
      requests = 0;
      return counted;
    },
    failStore: (method) => failing.push(method),
    chat: (who, options = {}) =>
      chatOf(teams, () => ({ ...fromPerson(who, connector.url, newActivityId()), ...options })),
    post,
    restart() {
      bot = createBot(dependencies);
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await connector.close();
      await office.close();
    },
  };
  teams.storeRequests();
  return teams;
}

/** An activity as Teams sends it from this person's chat with the bot. */
export function fromPerson(who: Someone, serviceUrl: string, id: string): Partial<Activity> {
  const [tenantId, aadObjectId] = people[who];
  return {
    id,
    channelId: 'msteams',
    serviceUrl,
    locale: 'en-US',
    localTimezone: 'Europe/Paris',
    from: { id: `29:${who}`, name: who, aadObjectId },
    recipient: { id: '28:liaison', name: 'Liaison' },
    conversation: {
      id: `a:${who}`,
      tenantId,
      conversationType: 'personal',
      isGroup: false,
      name: 'chat',
    },
    channelData: { tenant: { id: tenantId } },
  };
}

/** A chat with the bot, wherever it runs. @param base what each activity of it has */
export function chatOf(teams: Pick<Teams, 'connector' | 'post'>, base: () => Partial<Activity>): Chat {
  const { connector } = teams;

  async function post(over: Partial<Activity>): Promise<ChannelCall[]> {
    const before = connector.calls.length;
    const { status } = await teams.post({ ...base(), ...over });
    expect(status).toBe(200);
    return connector.calls.slice(before);
  }
  async function invoke(verb: string, data: unknown, replyToId?: string, trigger = 'manual') {
    const value = { action: { type: 'Action.Execute', verb, data }, trigger };
    const { status, body } = await teams.post({
      ...base(),
      type: 'invoke',
      name: 'adaptiveCard/action',
      value,
      ...(replyToId === undefined ? {} : { replyToId }),
    });
    expect(status).toBe(200);
    return body as PressResponse;
  }
  const say = (text: string, over: Partial<Activity> = {}) => post({ type: 'message', text, ...over });
  const press = (card: ShownCard, title: string, inputs: object = {}) => {
    const { verb, data } = card.button(title);
    return invoke(verb, { ...data, ...inputs }, card.activityId);
  };

  return {
    say,
    post,
    press,
    invoke,
    async sayForCard(text, over) {
      return cardOf(onlyOne(await say(text, over)));
    },
    async sayForText(text, over) {
      const { activity } = onlyOne(await say(text, over));
      expect(activity.textFormat).toBe('plain');
      return activity.text ?? '';
    },
    async pressForCard(card, title, inputs) {
      const body = await press(card, title, inputs);
      expect(body.type).toBe('application/vnd.microsoft.card.adaptive');
      return cardOf({ activityId: card.activityId, card: body.value });
    },
    async pressForText(card, title, inputs) {
      const body = await press(card, title, inputs);
      expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
      return textOf(body);
    },
    submit(card, title, inputs = {}) {
      const value = { ...card.button(title).submitted, ...inputs };
      return post({ type: 'message', value, replyToId: card.activityId });
    },
  };
}

/** The sentence that a press is answered with. */
export function textOf({ value }: PressResponse): string {
  if (typeof value !== 'string') throw new Error('The answer is no sentence.');
  return value;
}

export function onlyOne<T>(all: readonly T[]): T {
  expect(all).toHaveLength(1);
  const [one] = all;
  if (one === undefined) throw new Error('There is not one.');
  return one;
}
