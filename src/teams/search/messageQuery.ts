import { z } from 'zod';
import type { MessageSearch } from '../../application/searchFromMessage';

/** What can be searched from the box in which a message is written; the manifest names the same commands. */
export const searchCommands = ['searchCustomers', 'searchInvitations'] as const;
export type SearchCommand = (typeof searchCommands)[number];

/** How many results a client gets that does not say how many it wants, and at most. */
const usual = 25;

const querySchema = z.object({
  commandId: z.enum(searchCommands),
  // Before anything is typed there is `initialRun` instead of words.
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).optional(),
  queryOptions: z
    .object({
      skip: z.number().int().nonnegative().optional(),
      count: z.number().int().positive().optional(),
    })
    .optional(),
});

const longestWords = 200;

/** What a `composeExtension/query` asks for; null for what no client of ours sends. */
export function readMessageQuery(
  value: unknown,
): { readonly command: SearchCommand; readonly search: MessageSearch } | null {
  const parsed = querySchema.safeParse(value);
  if (!parsed.success) return null;
  const { commandId, parameters = [], queryOptions = {} } = parsed.data;
  const typed = parameters.find(({ name }) => name === 'words')?.value;
  const words = typeof typed === 'string' ? typed.slice(0, longestWords) : '';
  const { skip = 0, count = usual } = queryOptions;
  return { command: commandId, search: { words, skip, count: Math.min(count, usual) } };
}
