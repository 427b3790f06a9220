import { statementsFor } from '../../domain/acknowledgement';
import { chatTexts } from '../../i18n/chat/texts';
import type { Chat } from './chat';
import type { Step } from './story';
import { exactly } from './story';

const { fr, en } = chatTexts;

/** How the same relationship is ended, in French, and what the Global admin finds on record, in English. */
export function endingStory(
  { chloe, grace }: { readonly chloe: Chat; readonly grace: Chat },
  customer: string,
): readonly Step[] {
  return [
    {
      title: 'Chloé ends the relationship: first she reads what that does, and what it leaves alone',
      async play() {
        await chloe.says(`Mets fin à la relation avec ${customer}`);
        await chloe.hears(exactly(fr.endable.titles.relationship));
        await chloe.presses(fr.endings.goOn);
        await chloe.hears(exactly(fr.statements.titles.relationship));
      },
    },
    {
      title: 'She ticks each statement and confirms; what she stated is kept for good',
      async play() {
        const ticks = statementsFor('relationship').map((id) => [id, 'true'] as const);
        await chloe.presses(fr.statements.confirm.relationship, Object.fromEntries(ticks));
        await chloe.hears(exactly(fr.ended.titles.relationship));
      },
    },
    {
      title: 'Grace Kim, a Global admin of Northwind Conseil, looks at the audit record',
      async play() {
        await grace.opens();
        await grace.says('show the audit record');
        await grace.hears(exactly(en.audit.actions.relationshipRemoved));
      },
    },
  ];
}
