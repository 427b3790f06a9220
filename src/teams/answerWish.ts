import type { TurnContext } from 'botbuilder';
import { chooseLanguage } from '../application/chooseLanguage';
import type { ListedState } from '../application/listInvitations';
import type { Intent, InvitationStatus } from '../understanding/intents';
import { shown } from './cards/shown';
import { helpCard } from './cards/welcomeCard';
import { showCustomerAnswer } from './customerAnswers';
import { beginRequest } from './dialogs';
import { knownFrom, type Stated } from './known';
import { customersAnswer, invitationsAnswer, invitationsToAnswer } from './listAnswers';
import { whoIn } from './meant';
import type { Turn } from './turn';
import { speak } from './turn';

/** What somebody asks for: typed, or chosen among several meanings. */
export interface Wish {
  readonly intent: Exclude<Intent, 'none' | 'cancel'>;
  readonly entities: Stated;
}

/** Answers a wish into the turn's reply. What Liaison cannot do yet is said to be so. @throws Refusal */
export async function answerWish(
  context: TurnContext,
  turn: Turn,
  { intent, entities }: Wish,
): Promise<void> {
  const { reply, voice } = turn;
  const { answers, customers, meanings } = voice.texts;
  switch (intent) {
    case 'requestRelationship':
      await beginRequest(context, turn, knownFrom(entities));
      return;
    case 'help':
      reply.cards.push(helpCard(voice));
      return;
    case 'showCustomer':
      await showCustomerAnswer(turn, { name: entities.customer, domain: entities.domain });
      return;
    case 'listCustomers': {
      const notice = entities.reseller === undefined ? undefined : customers.notNarrowed;
      reply.cards.push(await customersAnswer(turn, { notice }));
      return;
    }
    case 'listInvitations': {
      const state = entities.invitationStatus && listed[entities.invitationStatus];
      const { customer } = entities;
      if (customer === undefined) reply.cards.push(await invitationsAnswer(turn, { state }));
      else reply.cards.push(await invitationsToAnswer(turn, { state, customer }));
      return;
    }
    case 'setLanguage':
      await answerLanguage(turn, entities.language);
      return;
    default: {
      const who = whoIn(entities);
      reply.texts.push(answers.notYet(meanings[intent](who === undefined ? undefined : shown(who))));
    }
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
