import { ActivityTypes, CardFactory, type Activity } from 'botbuilder';
import type { Card } from './cards/template';

/**
 * What one turn answers: at most one message goes out, however many parts of the bot have something to say. Text is
 * plain: what people typed into it is not Markdown.
 */
export interface Reply {
  readonly texts: string[];
  readonly cards: Card[];
}

export const emptyReply = (): Reply => ({ texts: [], cards: [] });

/** The reply as one activity, or null when there is nothing to say. */
export function activityFor({ texts, cards }: Reply): Partial<Activity> | null {
  if (texts.length === 0 && cards.length === 0) return null;
  const summary = cards.map(summaryOf).at(-1);
  return {
    type: ActivityTypes.Message,
    ...(texts.length > 0 ? { text: texts.join('\n\n'), textFormat: 'plain' } : {}),
    ...(cards.length > 0
      ? { attachments: cards.map((card) => CardFactory.adaptiveCard(card)), attachmentLayout: 'list' }
      : {}),
    // What a notification shows of a message that is only a card.
    ...(texts.length === 0 && summary !== undefined ? { summary } : {}),
  };
}

function summaryOf(card: Card): string | undefined {
  const { fallbackText } = card;
  return typeof fallbackText === 'string' ? fallbackText : undefined;
}
