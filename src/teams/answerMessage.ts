import type { TurnContext } from 'botbuilder';
import { chooseLanguage } from '../application/chooseLanguage';
import type { ListedState } from '../application/listInvitations';
import type { InvitationStatus, Understanding } from '../understanding/intents';
import { helpCard } from './cards/welcomeCard';
import { beginRequest, dialogsOf, openFormLanguage } from './dialogs';
import { carryHeard, type Heard } from './heard';
import { isOnly, knownFrom } from './known';
import { customersAnswer, invitationsAnswer } from './listAnswers';
import type { Turn } from './turn';
import { refusing, speak } from './turn';

/** How sure a reading must be, of 1, to turn away from a question that is open: short answers look like much else. */
const sureEnough = 0.7;

/** Answers what a person typed: the reply and the conversation of the turn are what comes of it. */
export async function answerMessage(context: TurnContext, turn: Turn, heard: Heard): Promise<void> {
  const { understood } = heard;
  const open = turn.conversation.dialogs.length > 0;
  chooseVoice(turn, understood, open);
  if (!turn.sender.personal && understood.intent !== 'help') {
    turn.reply.texts.push(turn.voice.texts.answers.personalOnly);
    return;
  }
  if (open && continues(heard)) {
    carryHeard(context, heard);
    await (await dialogsOf(context)).continueDialog();
  } else if (understood.intent === 'requestRelationship') {
    await refusing(turn, () => beginRequest(context, turn, knownFrom(understood.entities)));
  } else if (understood.intent === 'cancel') {
    const { dropped, nothingToDrop } = turn.voice.texts.answers;
    if (open) await (await dialogsOf(context)).cancelAllDialogs();
    turn.reply.texts.push(open ? dropped : nothingToDrop);
  } else {
    await refusing(turn, () => answerAside(turn, understood));
    if (open) await (await dialogsOf(context)).repromptDialog();
  }
}

/** What was typed decides, unless it is only a name; then the form that is open; else the person's own language. */
function chooseVoice(turn: Turn, { language, intent, entities }: Understanding, open: boolean): void {
  const inForm = open ? openFormLanguage(turn) : undefined;
  const onlyName = intent === 'none' && entities.adminPrivileges === undefined;
  const typed = language === 'unknown' || (inForm !== undefined && onlyName) ? undefined : language;
  speak(turn, typed ?? inForm ?? turn.voice.language);
}

/** Whether a text answers the open form rather than asks for something else. */
function continues({ text, understood }: Heard): boolean {
  const { intent, score, negated, entities } = understood;
  if (intent === 'requestRelationship' || isOnly(text, entities)) return true;
  if (intent !== 'none') return score < sureEnough && intent !== 'cancel';
  return negated === undefined || entities.adminPrivileges !== undefined;
}

/** Answers what leaves the open form, if there is one, as it is. @throws Refusal */
async function answerAside(turn: Turn, { intent, entities, negated }: Understanding): Promise<void> {
  const { reply, voice } = turn;
  const { answers, notYet, customers, invitations } = voice.texts;
  switch (intent) {
    case 'help':
      reply.cards.push(helpCard(voice));
      return;
    case 'listCustomers': {
      const notice = entities.reseller === undefined ? undefined : customers.notNarrowed;
      reply.cards.push(await customersAnswer(turn, { notice }));
      return;
    }
    case 'listInvitations': {
      const state = entities.invitationStatus && listed[entities.invitationStatus];
      const notice = entities.customer === undefined ? undefined : invitations.notNarrowed;
      reply.cards.push(await invitationsAnswer(turn, { state, notice }));
      return;
    }
    case 'setLanguage':
      await answerLanguage(turn, entities.language);
      return;
    case 'none':
    case 'requestRelationship':
    case 'cancel':
      reply.texts.push(negated === undefined ? answers.notUnderstood : answers.nothingDone);
      return;
    default:
      reply.texts.push(answers.notYet(notYet[intent]));
  }
}

const listed: Readonly<Record<InvitationStatus, ListedState>> = {
  pending: 'open',
  accepted: 'accepted',
  declined: 'declined',
  expired: 'expired',
  revoked: 'revoked',
};

async function answerLanguage(turn: Turn, language: 'en' | 'fr' | undefined): Promise<void> {
  if (language === undefined) {
    turn.reply.texts.push(turn.voice.texts.answers.whichLanguage);
    return;
  }
  await chooseLanguage(turn.dependencies, turn.sender.tenantId, turn.person, language);
  speak(turn, language);
  turn.reply.texts.push(turn.voice.texts.answers.languageKept(turn.voice.texts.language[language]));
}
