import type { TurnContext } from 'botbuilder';
import { Refusal } from '../domain/refusal';
import { answerWish } from './answerWish';
import { meantCard } from './cards/choiceCard';
import { shown } from './cards/shown';
import { changeDraft, dropLatestDraft } from './changeDraft';
import { changeIn, emailLanguageIn, privilegesIn } from './changeIn';
import { customerMentioned } from './customerAnswers';
import { dialogsOf, openFormLanguage, openIntent } from './dialogs';
import { carryHeard, type Heard } from './heard';
import type { JointReading } from './jointWish';
import { jointReading } from './jointWish';
import { isBareName, isOnly } from './known';
import { recordForbidden } from './recordForbidden';
import { meaningsOf, whoIn } from './meant';
import { asksUnderway, cancelOrderAsked, sayUnderway } from './orders/underway';
import { providerIn } from './providerIn';
import type { Turn } from './turn';
import { speak } from './turn';
import { refusalText } from './voice';

/** How sure a reading must be, of 1, to turn away from a question that is open: short answers look like much else. */
const sureEnough = 0.7;

/**
 * The title of a button, typed. Whoever means that the e-mail is out must not have it dropped, and whoever confirms
 * does not ask for the audit record.
 */
const button =
  'done|finished|sent|edit|save|confirm|continue|termin(?:er|[ée]e?)|finie?|envoy[ée]e?|modifier|enregistrer|confirmer|continuer';
const saysButton = new RegExp(`^(?:(?:it['’]s|c['’]est) )?(?:${button})[\\s.!]*$`, 'iu');

/** Answers what a person typed: the reply and the conversation of the turn are what comes of it. */
export async function answerMessage(context: TurnContext, turn: Turn, heard: Heard): Promise<void> {
  const { intent } = heard.understood;
  const open = turn.conversation.dialogs.length > 0;
  chooseVoice(turn, heard, open);
  if (saysButton.test(heard.text)) {
    turn.reply.texts.push(turn.voice.texts.answers.pressIt);
    return;
  }
  const joint = await jointReading(turn, heard);
  if (open && !joint && continues(turn, heard)) {
    carryHeard(context, heard);
    await (await dialogsOf(context)).continueDialog();
    return;
  }
  try {
    await answerAnew(context, turn, heard, open, joint);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await recordForbidden(turn, error, intent);
    turn.reply.texts.push(refusalText(turn.voice, error));
  }
  // What is still under way then is shown again, below the answer.
  if (open && intent !== 'cancel' && turn.conversation.dialogs.length > 0) {
    await (await dialogsOf(context)).repromptDialog();
  }
}

/**
 * What was typed decides, unless it is only a name; then the form that is open; else the person's own language.
 * A name has no language: "Fourth Coffee" is typed by French people too.
 */
function chooseVoice(turn: Turn, { text, understood }: Heard, open: boolean): void {
  const { language, intent, entities } = understood;
  const inForm = open ? openFormLanguage(turn) : undefined;
  const inAnswer = inForm !== undefined && intent === 'none' && entities.adminPrivileges === undefined;
  const typed = language === 'unknown' || inAnswer || isBareName(text) ? undefined : language;
  speak(turn, typed ?? inForm ?? turn.voice.language);
}

/** Whether a text answers the open form rather than asks for something else. */
function continues(turn: Turn, { text, understood }: Heard): boolean {
  const { intent, score, negated, entities } = understood;
  if (intent === openIntent(turn) || isOnly(text, entities) || providerIn(text, false) !== undefined)
    return true;
  if (emailLanguageIn(text, understood, true) !== undefined) return true;
  if (intent !== 'none') return score < sureEnough && intent !== 'cancel';
  return negated === undefined || entities.adminPrivileges !== undefined;
}

/** Answers what is no answer to an open form; a form that is open stays, unless it is dropped. @throws Refusal */
async function answerAnew(
  context: TurnContext,
  turn: Turn,
  heard: Heard,
  open: boolean,
  joint: JointReading | null,
): Promise<void> {
  const { text, understood } = heard;
  const { intent, entities, negated, negatedEntities } = understood;
  const { reply, voice } = turn;
  const { answers, change, meanings } = voice.texts;
  if (asksUnderway(text)) {
    await sayUnderway(turn);
    return;
  }
  const changed = open || turn.conversation.draftId === undefined ? null : changeIn(text, understood);
  if (changed) {
    await changeDraft(turn, changed, text);
    return;
  }
  if (joint?.kind === 'clear') {
    await answerWish(context, turn, { intent: 'inviteWithProvider', entities: joint.entities });
    return;
  }
  const possible = open || negated !== undefined ? null : meaningsOf(text, understood);
  if (joint) {
    reply.cards.push(meantCard(voice, joint.meanings, turn.dependencies.newId()));
  } else if (possible) {
    reply.cards.push(meantCard(voice, possible, turn.dependencies.newId()));
  } else if (intent === 'cancel') {
    await cancel(context, turn, open);
  } else if (intent !== 'none') {
    await answerWish(context, turn, { intent, entities });
  } else if (negated !== undefined) {
    const who = whoIn(negatedEntities ?? {});
    reply.texts.push(answers.nothingDone(meanings[negated](who === undefined ? undefined : shown(who))));
  } else if (privilegesIn(text) !== undefined) {
    reply.texts.push(change.nothing);
  } else if (!(await customerMentioned(turn, text, understood.language))) {
    reply.texts.push(answers.notUnderstood);
  }
}

/** Drops the form that is open, or else the latest draft as long as it was not sent; an order by its button alone. */
async function cancel(context: TurnContext, turn: Turn, open: boolean): Promise<void> {
  const { dropped, nothingToDrop } = turn.voice.texts.answers;
  if (open) {
    await (await dialogsOf(context)).cancelAllDialogs();
    turn.reply.texts.push(dropped);
  } else if (!(await dropLatestDraft(turn)) && !(await cancelOrderAsked(turn))) {
    turn.reply.texts.push(nothingToDrop);
  }
}
