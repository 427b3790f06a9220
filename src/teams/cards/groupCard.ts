import type { SentInvitation } from '../../domain/invitation';
import type { PressOf } from '../pressData';
import type { Voice } from '../voice';
import { plainButton } from './buttons';
import { choiceCard } from './choiceCard';
import { shown } from './shown';
import type { Card, CardFrame } from './template';
import { template } from './template';

const groupTemplate = template<
  CardFrame & { text: string; note: string; view: PressOf<'private.view'>; userIds: readonly string[] }
>('group');

/** Whom a card in a group is for, and what it opens. */
export interface Opening {
  /** What was asked; the form of it drafts under the same id. */
  readonly askId: string;
  /** An invitation that was sent from there. */
  readonly invitationId?: string | undefined;
  readonly person: { readonly objectId: string; readonly name: string };
  /** The person's id in Teams: its client opens the card by itself. */
  readonly userId: string;
}

/**
 * What everybody in a group sees: that somebody asked for something, and nothing of it. It opens for that person alone.
 * @param stands how an invitation stands that was sent from there
 */
export function groupCard(voice: Voice, opening: Opening, stands?: SentInvitation['state']): Card {
  const { language, texts } = voice;
  const { askId: formId, invitationId, person, userId } = opening;
  const t = texts.group;
  const name = shown(person.name, 80);
  const text = stands === undefined ? t.asked(name) : t.stands[stands](name);
  const opened = invitationId === undefined ? {} : { id: invitationId };
  const data = { language, formId, for: person.objectId, ...opened };
  return groupTemplate({
    language,
    title: t.open,
    summary: text,
    text,
    note: t.note(name),
    view: { verb: 'private.view', ...data },
    userIds: [userId],
    buttons: [plainButton(t.open, { verb: 'private.open', ...data })],
  });
}

/** An answer in words, where a card is to be shown. */
export function saidCard(voice: Voice, text: string): Card {
  return choiceCard(voice, { title: voice.texts.group.answer, text, buttons: [] });
}

/** The card with words above what is on it. */
export function withWords(card: Card, words: string): Card {
  const said = {
    type: 'Container',
    style: 'emphasis',
    bleed: true,
    items: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: words }] }],
  };
  const { body } = card;
  return words === '' ? card : { ...card, body: [said, ...(Array.isArray(body) ? (body as unknown[]) : [])] };
}
