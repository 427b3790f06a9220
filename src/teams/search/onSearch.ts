import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import { listResellers } from '../../application/listPartnerships';
import { Refusal } from '../../domain/refusal';
import { shown } from '../cards/shown';
import { respond } from '../deliver';
import { logFault } from '../fault';
import { offersFound } from '../orders/offers';
import { recordForbidden } from '../recordForbidden';
import { senderOf } from '../sender';
import { stableGuid } from '../stableId';
import type { BotDependencies, Turn } from '../turn';
import { beginTurn } from '../turn';

/** How many results a client is given at most. */
const mostResults = 15;

/** What a field of a card asks for while somebody types into it. */
const querySchema = z.object({
  queryText: z.string().default(''),
  dataset: z.enum(['offers', 'resellers']),
  queryOptions: z
    .object({ skip: z.number().int().nonnegative().optional(), top: z.number().int().positive().optional() })
    .optional(),
});

interface Result {
  readonly title: string;
  readonly value: string;
}

const longestWords = 200;

/**
 * A search from a field of a card (`Data.Query`): answered in its own response, by the rights of whoever types. Where
 * nothing can be said the field finds nothing: it has no place for a sentence.
 */
export async function onSearch(dependencies: BotDependencies, context: TurnContext): Promise<void> {
  const results = await found(dependencies, context);
  await respond(context, 200, {
    statusCode: 200,
    type: 'application/vnd.microsoft.search.searchResponse',
    value: { results },
  });
}

async function found(dependencies: BotDependencies, { activity }: TurnContext): Promise<readonly Result[]> {
  const asked = querySchema.safeParse(activity.value);
  if (!asked.success) return [];
  const { queryText, dataset, queryOptions = {} } = asked.data;
  const { skip = 0, top = mostResults } = queryOptions;
  let turn: Turn | null = null;
  try {
    const sender = senderOf(activity);
    // A search is about no invitation of its own.
    turn = sender && (await beginTurn(dependencies, activity, sender, stableGuid('search')));
    if (!turn) return [];
    const words = queryText.slice(0, longestWords);
    return await searches[dataset](turn, words, skip, Math.min(top, mostResults));
  } catch (error) {
    if (turn && error instanceof Refusal) await recordForbidden(turn, error, 'searchOffers');
    else logFault(dependencies, error);
    return [];
  }
}

type Search = (turn: Turn, words: string, skip: number, top: number) => Promise<readonly Result[]>;

const searches: Readonly<Record<'offers' | 'resellers', Search>> = {
  async offers(turn, words, skip, top) {
    const { language } = turn.voice;
    const offers = await offersFound(turn, words, skip + top);
    return offers.slice(skip).map(({ id, name }) => ({ title: shown(name[language], 100), value: id }));
  },

  async resellers({ dependencies, actor }, words, skip, top) {
    // A page is enough to choose from; whoever sees too many types more.
    const { items } = await listResellers(dependencies, actor, words === '' ? {} : { beginning: words });
    return items
      .slice(skip, skip + top)
      .map(({ reseller: { tenantId, name } }) => ({ title: shown(name, 80), value: tenantId }));
  },
};
