import type { Activity } from 'botbuilder';
import type { ChannelCall } from './connector';
import { people } from './office';
import { onlyOne, type Chat, type PressResponse, type Someone, type Teams } from './teams';
import { cardOf, type ShownCard } from './teamsCards';

const bot = { id: '28:liaison', name: 'Liaison' };
const mention = { type: 'mention', text: '<at>Liaison</at>', mentioned: bot };

/** A group chat, or a thread of a channel, in which somebody writes. */
export interface Group {
  readonly chat: Chat;
  /** Writes to the bot, by name. */
  ask(text: string): Promise<ChannelCall[]>;
  askForCard(text: string): Promise<ShownCard>;
  /** Writes without naming the bot. */
  talk(text: string): Promise<ChannelCall[]>;
  /** The client draws a card again, as Teams does for whom its `refresh` names, and for who asks for it. */
  refresh(card: ShownCard): Promise<PressResponse>;
  refreshForCard(card: ShownCard): Promise<ShownCard>;
}

export const groupChat = (teams: Teams, who: Someone): Group =>
  groupOf(teams, who, { id: '19:group@thread.v2', conversationType: 'groupChat' });

/** @param thread the message that a thread of the channel began with */
export const channel = (teams: Teams, who: Someone, thread = '1'): Group =>
  groupOf(teams, who, { id: `19:team@thread.tacv2;messageid=${thread}`, conversationType: 'channel' });

function groupOf(
  teams: Teams,
  who: Someone,
  where: { readonly id: string; readonly conversationType: string },
): Group {
  const tenantId = people[who][0];
  const conversation = { ...where, tenantId, isGroup: true, name: '' };
  const chat = teams.chat(who, { conversation });
  const named: Partial<Activity> = { entities: [mention] };
  const ask = (text: string) => chat.say(`<at>Liaison</at> ${text}`, named);
  const refresh = (card: ShownCard) => {
    const { action } = card.json['refresh'] as { action: { verb: string; data: unknown } };
    return chat.invoke(action.verb, action.data, card.activityId, 'automatic');
  };
  return {
    chat,
    ask,
    talk: (text) => chat.say(text),
    askForCard: async (text) => cardOf(onlyOne(await ask(text))),
    refresh,
    async refreshForCard(card) {
      const { type, value } = await refresh(card);
      expect(type).toBe('application/vnd.microsoft.card.adaptive');
      return cardOf({ activityId: card.activityId, card: value });
    },
  };
}
