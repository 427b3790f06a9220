import { EventEmitter, once } from 'node:events';
import { z } from 'zod';
import type { Employee } from '../chatPeople';
import type { CardPart } from './card';
import { buttonsOf, fieldsOf, parseCard } from './card';
import { cardText } from './cardText';
import type { Delivery } from './connector';

/** Tells the reader what somebody says or does. */
export type Tell = (who: string, lines: readonly string[]) => void;

export interface ChatParts {
  /** Where Liaison is. */
  readonly service: string;
  /** Where Liaison's answers go. */
  readonly serviceUrl: string;
  readonly person: Employee;
  readonly conversationId: string;
  readonly newId: () => string;
  readonly clock: () => number;
  /** How long an answer may take, in milliseconds; 15 s unless given. */
  readonly patience?: number | undefined;
  readonly tell: Tell;
}

/** One person's chat with Liaison, as Teams would carry it. */
export interface Chat {
  /** Takes what arrives for this conversation. */
  deliver(delivery: Delivery): void;
  /** Opens the chat for the first time. */
  opens(): Promise<void>;
  /** Writes a message; resolves when the bot's turn is over. */
  says(text: string): Promise<void>;
  /** Presses the button of that title on the newest card that has one, with what was typed in the card's fields. */
  presses(title: string, typed?: Readonly<Record<string, string>>): Promise<void>;
  /**
   * The text of the newest message or card that says this; waits for one.
   * @throws when there is none in time
   */
  hears(wanted: RegExp): Promise<string>;
}

const cardType = 'application/vnd.microsoft.card.adaptive';
const messageType = 'application/vnd.microsoft.activity.message';
const pressAnswerSchema = z.object({ statusCode: z.number(), type: z.string(), value: z.unknown() });

interface Message {
  text: string;
  card?: CardPart;
}

export function openChat(parts: ChatParts): Chat {
  const { person, tell, patience = 15_000 } = parts;
  const messages = new Map<string, Message>();
  const arrivals = new EventEmitter();
  const arrive = (id: string, { lines, card }: Shown, note: string) => {
    // The newest comes last; one that was replaced stays in its place, as in Teams.
    messages.set(id, { text: lines.join('\n'), ...(card && { card }) });
    tell(note, lines);
    arrivals.emit('message');
  };

  async function send(activity: object): Promise<unknown> {
    const response = await fetch(`${parts.service}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...envelope(parts), ...activity }),
      signal: AbortSignal.timeout(patience),
    });
    const body = await response.text();
    if (!response.ok) throw new Error(`Liaison answered ${response.status}: ${body}`);
    return body === '' ? null : JSON.parse(body);
  }

  const newestFirst = () => [...messages].reverse();
  const address = `Liaison to ${person.person.name}`;

  return {
    deliver({ activityId, activity, replaces }) {
      if (activity.type !== 'message') return;
      arrive(activityId, shownOf(activity), replaces ? `${address}, a card above now reads` : address);
    },
    async opens() {
      const user = { id: `29:${person.person.objectId}`, aadObjectId: person.person.objectId };
      await send({ type: 'conversationUpdate', membersAdded: [user, bot] });
    },
    async says(text) {
      tell(person.person.name, [text]);
      await send({ type: 'message', text, textFormat: 'plain' });
    },
    async presses(title, typed = {}) {
      const [id, button, card] = buttonIn(newestFirst(), title);
      tell(`${person.person.name} presses`, [
        `[ ${title} ]`,
        ...Object.values(typed).flatMap((value) => value.split('\n').map((line) => `  ${line}`)),
      ]);
      const fields = button.associatedInputs === 'none' ? {} : { ...fieldsOf(card), ...typed };
      const action = { type: button.type, title, verb: button.verb, data: { ...button.data, ...fields } };
      const answer = pressAnswerSchema.parse(
        await send({ type: 'invoke', name: 'adaptiveCard/action', replyToId: id, value: { action } }),
      );
      if (answer.type === cardType) arrive(id, shownCard(answer.value), `${address}, in place of the card`);
      else if (answer.type === messageType) tell(address, [String(answer.value)]);
      else
        throw new Error(`The press was answered with ${answer.statusCode}: ${JSON.stringify(answer.value)}`);
    },
    async hears(wanted) {
      const signal = AbortSignal.timeout(patience);
      for (;;) {
        const heard = newestFirst().find(([, { text }]) => wanted.test(text));
        if (heard) return heard[1].text;
        await once(arrivals, 'message', { signal }).catch(() => {
          throw new Error(`Nothing in the chat of ${person.person.name} says ${String(wanted)}.`);
        });
      }
    },
  };
}

interface Shown {
  readonly lines: readonly string[];
  readonly card?: CardPart;
}

const bot = { id: '28:liaison', name: 'Liaison' };

function envelope({ person: { person, organisation }, conversationId, serviceUrl, newId, clock }: ChatParts) {
  const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    id: newId(),
    timestamp: new Date(clock()).toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${person.objectId}`, name: person.name, aadObjectId: person.objectId },
    recipient: bot,
    conversation: { id: conversationId, conversationType: 'personal', tenantId: organisation.tenantId },
    channelData: { tenant: { id: organisation.tenantId } },
    locale: person.locale,
    localTimezone: timezone,
    entities: [{ type: 'clientInfo', locale: person.locale, timezone }],
  };
}

function shownOf({ text = '', attachments = [] }: Delivery['activity']): Shown {
  const card = attachments.find(({ contentType }) => contentType === cardType);
  if (!card) return { lines: text.split('\n') };
  const shown = shownCard(card.content);
  return text === '' ? shown : { ...shown, lines: [...text.split('\n'), ...shown.lines] };
}

function shownCard(content: unknown): Shown & { readonly card: CardPart } {
  const card = parseCard(content);
  return { lines: cardText(card), card };
}

function buttonIn(
  messages: readonly (readonly [string, Message])[],
  title: string,
): readonly [string, CardPart, CardPart] {
  for (const [id, { card }] of messages) {
    const button = card && buttonsOf(card).find((one) => one.title === title);
    if (button) return [id, button, card];
  }
  throw new Error(`No card in the chat has a button “${title}”.`);
}
