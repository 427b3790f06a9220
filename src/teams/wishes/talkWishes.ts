import { chooseLanguage } from '../../application/chooseLanguage';
import type { Language } from '../../domain/language';
import { helpAnswer } from '../helpAnswer';
import type { Turn } from '../turn';
import { speak } from '../turn';
import type { WishHandlers } from './wishHandlers';

export const talkWishes: WishHandlers<'help' | 'setLanguage'> = {
  help: (_, turn) => {
    turn.reply.cards.push(helpAnswer(turn));
    return Promise.resolve();
  },
  setLanguage: (_, turn, { language }) => answerLanguage(turn, language),
};

async function answerLanguage(turn: Turn, language: Language | undefined): Promise<void> {
  if (language === undefined) {
    turn.reply.texts.push(turn.voice.texts.answers.whichLanguage);
    return;
  }
  await chooseLanguage(turn.dependencies, turn.sender.tenantId, turn.person, language);
  speak(turn, language);
  turn.reply.texts.push(turn.voice.texts.answers.languageKept(turn.voice.texts.language[language]));
}
