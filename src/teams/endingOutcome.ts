import { readCustomer } from '../application/findCustomers';
import { readOwnAcknowledgement } from '../application/readAcknowledgement';
import { writeCourtesy } from '../application/writeCourtesy';
import { choiceCard } from './cards/choiceCard';
import { courtesyCard, endedCard } from './cards/endedCards';
import { plainButton } from './cards/buttons';
import { customerShown } from './customerAnswers';
import type { Card } from './cards/template';
import type { PressOf } from './pressData';
import type { Turn } from './turn';

/** That nothing was ended by the card: the customer it was about, as long as it is one. @throws Refusal roleMissing */
export async function keepAnswer(turn: Turn, customerId: string | undefined): Promise<Card> {
  const { dependencies, actor, voice } = turn;
  const { language, texts } = voice;
  const customer = customerId === undefined ? null : await readCustomer(dependencies, actor, customerId);
  if (customer) return customerShown(turn, customer, texts.endings.kept);
  const buttons = [plainButton(texts.actions.help, { verb: 'help', language })];
  return choiceCard(voice, { title: texts.endings.kept, text: texts.endings.keptText, buttons });
}

/** What was ended. @throws Refusal as readOwnAcknowledgement */
export async function outcomeAnswer({ dependencies, actor, voice }: Turn, endingId: string): Promise<Card> {
  return endedCard(voice, await readOwnAcknowledgement(dependencies, actor, endingId));
}

/** A courtesy message about what was ended. @throws Refusal as readOwnAcknowledgement */
export async function courtesyAnswer(
  { dependencies, actor, voice }: Turn,
  { endingId, reader, emailLanguage }: PressOf<'ending.courtesy'>,
): Promise<Card> {
  const ended = await readOwnAcknowledgement(dependencies, actor, endingId);
  const email = writeCourtesy(actor, ended, { reader, language: emailLanguage });
  return courtesyCard(voice, { endingId, reader, emailLanguage, email });
}
