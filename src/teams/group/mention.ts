import type { Activity } from 'botbuilder';

/** Whether a message names the bot: in a group it is meant for it only then. */
export function mentionsBot({ entities, recipient }: Activity): boolean {
  return (entities ?? []).some(
    ({ type, mentioned }: { type: string; mentioned?: { id?: unknown } }) =>
      type === 'mention' && mentioned?.id === recipient.id,
  );
}
