import { endPartnership } from '../application/endPartnership';
import { endRelationship } from '../application/endRelationship';
import type { Confirmation } from '../application/endings';
import { showEndingAgain } from '../application/showEndingAgain';
import type { Acknowledgement, EndingKind, StatementId } from '../domain/acknowledgement';
import { statementIdSchema, statementsFor } from '../domain/acknowledgement';
import { languageSchema } from '../domain/language';
import { Refusal, type RefusalCode } from '../domain/refusal';
import { endedCard } from './cards/endedCards';
import type { Card } from './cards/template';
import { endingCard } from './endingAnswers';
import type { PressOf } from './pressData';
import { speak, type Turn } from './turn';
import { refusalText } from './voice';

type Confirm = PressOf<'relationship.end.confirm' | 'partnership.end.confirm'>;

/** What is mended by reading the statements once more: they are shown again, with the reason. */
const readAgain: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'acknowledgementIncomplete',
  'acknowledgementOutdated',
  'languageChanged',
]);

/** Ends a relationship, if everything was stated. @throws Refusal as endRelationship, where reading again mends nothing */
export function confirmRelationshipAnswer(turn: Turn, data: Confirm): Promise<Card> {
  const { dependencies, actor } = turn;
  return confirm(turn, 'relationship', data, (confirmation) =>
    endRelationship(dependencies, actor, confirmation),
  );
}

/** Ends a partnership, if everything was stated. @throws Refusal as endPartnership, where reading again mends nothing */
export function confirmPartnershipAnswer(turn: Turn, data: Confirm): Promise<Card> {
  const { dependencies, actor } = turn;
  return confirm(turn, 'partnership', data, (confirmation) =>
    endPartnership(dependencies, actor, confirmation),
  );
}

async function confirm(
  turn: Turn,
  kind: EndingKind,
  data: Confirm,
  end: (confirmation: Confirmation) => Promise<Acknowledgement>,
): Promise<Card> {
  const { endingId, acknowledgementVersion } = data;
  const ticked = statementIdSchema.options.filter((id) => data[id] === 'true');
  const { language } = turn.voice;
  try {
    return endedCard(turn.voice, await end({ endingId, ticked, language, acknowledgementVersion }));
  } catch (error) {
    if (!(error instanceof Refusal) || !readAgain.has(error.code)) throw error;
    return again(turn, kind, endingId, ticked, error);
  }
}

/** The statements once more, none ticked. @throws Refusal as showEndingAgain */
async function again(
  turn: Turn,
  kind: EndingKind,
  endingId: string,
  ticked: readonly StatementId[],
  refusal: Refusal,
): Promise<Card> {
  const { dependencies, actor } = turn;
  const wanted = languageSchema.safeParse(refusal.facts['language']);
  if (wanted.success) speak(turn, wanted.data);
  const ending = await showEndingAgain(dependencies, actor, { endingId, language: turn.voice.language });
  const notice =
    refusal.code === 'acknowledgementIncomplete'
      ? missingText(turn, kind, ticked)
      : refusalText(turn.voice, refusal);
  return endingCard(turn, ending, notice);
}

/** Which statements were not ticked, by the numbers they have on the card. */
function missingText({ voice: { language, texts } }: Turn, kind: EndingKind, ticked: readonly StatementId[]) {
  const numbers = statementsFor(kind).flatMap((id, index) =>
    ticked.includes(id) ? [] : [String(index + 1)],
  );
  return texts.statements.missing(new Intl.ListFormat(language).format(numbers), numbers.length > 1);
}
