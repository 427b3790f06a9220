import type { PartnershipEnding } from '../../application/showPartnershipEnding';
import type { RelationshipEnding } from '../../application/showRelationshipEnding';
import type { StatementId } from '../../domain/acknowledgement';
import type { ChatTexts } from '../../i18n/chat/texts';
import type { Voice } from '../voice';
import { keepButton, nameOf, whichRows } from './endableCard';
import type { Card, CardFrame } from './template';
import { template } from './template';

const statementsTemplate = template<
  CardFrame & {
    t: ChatTexts['statements'];
    notice: string;
    rows: ReturnType<typeof whichRows>;
    statements: readonly { id: StatementId; label: string; text: string; error: string }[];
    version: string;
  }
>('statements');

/**
 * What has to be stated before something is ended: a box for each statement, none of them ticked, ever.
 * @param notice why it is shown once more
 */
export function statementsCard(
  voice: Voice,
  ending: RelationshipEnding | PartnershipEnding,
  notice = '',
): Card {
  const { language, texts } = voice;
  const t = texts.statements;
  const { kind, endingId, statements, acknowledgementVersion } = ending;
  const title = t.titles[kind];
  return statementsTemplate({
    language,
    title,
    summary: notice === '' ? texts.endable.summary(`${title}:`, nameOf(ending)) : notice,
    t,
    notice,
    rows: whichRows(voice, ending),
    statements: statements.map(({ id, text }, index) => ({
      id,
      label: t.which(index + 1, statements.length),
      text,
      error: t.error,
    })),
    version: t.version(acknowledgementVersion),
    buttons: [
      {
        title: t.confirm[kind],
        style: 'destructive',
        inputs: 'auto',
        data: { verb: `${kind}.end.confirm`, language, endingId, acknowledgementVersion },
      },
      keepButton(voice, ending),
    ],
  });
}
