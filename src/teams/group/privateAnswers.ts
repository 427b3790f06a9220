import type { TurnContext } from 'botbuilder';
import { ownInvitationFrom } from '../../application/readInvitation';
import { personRecord } from '../../application/records/organisations';
import { Refusal } from '../../domain/refusal';
import { answerMessage } from '../answerMessage';
import { groupCard, saidCard, withWords } from '../cards/groupCard';
import type { Card } from '../cards/template';
import type { OpenConversation } from '../conversation';
import { showAnswer } from '../draftAnswers';
import { heardText } from '../heard';
import { invitationAnswer } from '../lifeAnswers';
import type { PressOf } from '../pressData';
import type { PressAnswer } from '../presses/pressHandlers';
import { emptyReply } from '../reply';
import type { Turn } from '../turn';
import { carry } from '../turn';

type Opened = PressOf<'private.open'> | PressOf<'private.view'>;

/** Opens a card of a group for who asked. @throws Refusal notYours, to anybody else */
export async function openPrivately(context: TurnContext, turn: Turn, data: Opened): Promise<PressAnswer> {
  if (data.for !== turn.sender.objectId) {
    const name = await nameOf(turn, data.for);
    throw new Refusal('notYours', name === undefined ? {} : { name });
  }
  return { card: await privateCard(context, turn, data) };
}

/** What a client shows of a card in a group as it draws it again: to anybody else, what everybody sees. */
export async function viewPrivately(context: TurnContext, turn: Turn, data: Opened): Promise<PressAnswer> {
  const { sender, activity, voice } = turn;
  if (data.for === sender.objectId) return { card: await privateCard(context, turn, data) };
  const person = { objectId: data.for, name: (await nameOf(turn, data.for)) ?? voice.texts.group.somebody };
  const opening = { askId: data.formId, invitationId: data.id, person, userId: activity.from.id };
  return { card: groupCard(voice, opening) };
}

async function privateCard(context: TurnContext, turn: Turn, { formId, id }: Opened): Promise<Card> {
  const { conversation, invitation, voice } = turn;
  if (id !== undefined) return invitationAnswer(turn);
  if (invitation) {
    const { state } = ownInvitationFrom(turn.actor, invitation).value;
    return state === 'draft' ? showAnswer(turn) : invitationAnswer(turn);
  }
  const ask = conversation.asks.find((one) => one.id === formId);
  if (!ask) return saidCard(voice, voice.texts.group.forgotten);
  if (ask.told !== undefined) return saidCard(voice, ask.told);
  const { cards, texts } = await answered(context, turn, ask);
  const words = texts.join('\n\n');
  const card = cards.at(-1);
  if (card) return withWords(card, texts.join(' '));
  // Said once: what is refused is not tried again, and not put on record again, each time the card is drawn.
  conversation.asks = conversation.asks.map((one) => (one === ask ? { ...ask, told: words } : one));
  return saidCard(voice, words);
}

/**
 * What was asked, answered as if it had been typed just now in a chat of its own: nothing is under way there. Every
 * form it leads to has the id of what was asked, so that it is drafted once and found again.
 */
async function answered(context: TurnContext, turn: Turn, ask: OpenConversation['asks'][number]) {
  const { dependencies, activity, conversation } = turn;
  const own: Turn = {
    ...turn,
    dependencies: { ...dependencies, newId: () => ask.id },
    conversation: { ...conversation, dialogs: [], draftId: undefined },
    reply: emptyReply(),
  };
  carry(context, own);
  await answerMessage(context, own, heardText(ask.text, activity.locale));
  return own.reply;
}

/** What the person is called who asked, as its own organisation knows it. */
async function nameOf({ dependencies, actor }: Turn, objectId: string): Promise<string | undefined> {
  const found = await personRecord.read(dependencies.store, actor.partner.tenantId, objectId);
  return found?.value.name;
}
