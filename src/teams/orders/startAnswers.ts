import type { KnownCustomer } from '../../application/findCustomers';
import { findCustomers } from '../../application/findCustomers';
import type { ResellerChoice } from '../../application/orders/chosenReseller';
import type { ShownOrder } from '../../application/orders/shownOrder';
import { startOrder } from '../../application/orders/startOrder';
import { usualReseller } from '../../application/orders/usualReseller';
import { requireProviderWork } from '../../application/providerWork';
import type { OrderLine } from '../../domain/order';
import { Refusal } from '../../domain/refusal';
import type { Offer } from '../../domain/offer';
import { plainButton } from '../cards/buttons';
import { choiceCard } from '../cards/choiceCard';
import type { OrderLinesFacts } from '../cards/orderLinesCard';
import { shown } from '../cards/shown';
import type { Card } from '../cards/template';
import type { Stated } from '../known';
import { isMendable } from '../requestAnswers';
import { stableGuid } from '../stableId';
import type { Turn } from '../turn';
import { refusalText } from '../voice';
import { offersMeant } from './offers';
import { linesCard, orderCard } from './orderCards';
import type { OrderedWords } from './orderedIn';
import { resellerMeant } from './resellers';

/** How many customers are offered to choose from, each by a button. */
const mostChoices = 5;

/** Starts an order for the customer that a sentence names; asks which one where it is not clear. @throws Refusal */
export async function orderWish(turn: Turn, stated: Stated, further: readonly OrderedWords[]): Promise<void> {
  const { dependencies, actor, reply, voice } = turn;
  const { customer: name, domain, offer, quantity, partnerId, reseller } = stated;
  const t = voice.texts.orders;
  await requireProviderWork(dependencies, actor, 'orderSubscription');
  const typed = name ?? domain;
  if (typed === undefined) {
    reply.texts.push(t.which);
    return;
  }
  const found = await findCustomers(dependencies, actor, { name, domain });
  if (found.kind === 'none') reply.texts.push(t.notFound(shown(typed)));
  else if (found.kind === 'found') {
    const first = offer === undefined ? [] : [{ offer, quantity }];
    const named =
      partnerId === undefined && reseller === undefined ? undefined : { partnerId, name: reseller };
    const wanted = { customerId: found.customer.tenantId, ordered: [...first, ...further], reseller: named };
    reply.cards.push(await startAnswer(turn, wanted));
  } else reply.cards.push(chooseCard(turn, found.kind, found.customers, typed, { offer, quantity }));
}

/** Which customer an order is for: what was said of the subscription comes along. */
function chooseCard(
  { dependencies, voice }: Turn,
  kind: 'several' | 'close',
  customers: readonly KnownCustomer[],
  typed: string,
  { offer, quantity }: { readonly offer?: string | undefined; readonly quantity?: number | undefined },
): Card {
  const { language, texts } = voice;
  const t = texts.orders.choose;
  const formId = dependencies.newId();
  const said = { ...(offer === undefined ? {} : { offer }), ...(quantity === undefined ? {} : { quantity }) };
  const buttons = customers.slice(0, mostChoices).map(({ tenantId: customerId, name, domain }) =>
    plainButton(`${shown(name, 40)} (${shown(domain, 40)})`, {
      verb: 'order.start',
      language,
      formId,
      customerId,
      ...said,
    }),
  );
  const list = plainButton(texts.actions.customers, { verb: 'customers.list', language });
  return choiceCard(voice, { title: t[kind], text: t.text(shown(typed)), buttons: [...buttons, list] });
}

/** An order that is to be started. */
interface Wanted {
  readonly customerId: string;
  readonly ordered?: readonly OrderedWords[];
  readonly reseller?: ResellerChoice | undefined;
}

/** Starts an order for a customer, with what is known of it. The same message or press finds the same order. @throws Refusal */
export async function startAnswer(turn: Turn, { customerId, ordered = [], reseller }: Wanted): Promise<Card> {
  const { dependencies, actor, sender, invitationId, conversation } = turn;
  await requireProviderWork(dependencies, actor, 'orderSubscription');
  const chosen = await chosenFor(turn, customerId, reseller);
  const read = await readLines(turn, ordered);
  const id = stableGuid('order', sender.tenantId, sender.objectId, invitationId, customerId);
  const order = { id, customerTenantId: customerId, ...chosen.choice };
  const start = (lines: readonly OrderLine[]) => startOrder(dependencies, actor, { ...order, lines });
  let made: ShownOrder;
  let { next, notice } = read;
  try {
    made = await start(read.lines);
  } catch (error) {
    if (!(error instanceof Refusal) || !isMendable(error) || error.code === 'customerNotFound') throw error;
    // More licences than there may be, for example: nothing is taken for what it is not.
    made = await start([]);
    const [first] = read.lines;
    next = next ?? first;
    notice = refusalText(turn.voice, error);
  }
  // What is under way in this chat is the order from now on.
  conversation.draftId = undefined;
  const reasons = [chosen.notice, notice].filter((one) => one !== undefined).join(' ');
  if (made.order.state !== 'draft' || (!next && reasons === '')) return orderCard(turn, made);
  return linesCard(turn, made, { next, notice: reasons, ...(read.offers ? { offers: read.offers } : {}) });
}

/** The reseller that was named, or else the customer's own; none where that one cannot be chosen any more. */
async function chosenFor(turn: Turn, customerId: string, named: ResellerChoice | undefined) {
  const usual = named ? null : await usualReseller(turn.dependencies, turn.actor, customerId);
  const choice = named ?? (usual && { tenantId: usual.tenantId });
  if (!choice) return {};
  const found = await resellerMeant(turn, choice);
  if ('reseller' in found) return { choice: { reseller: { tenantId: found.reseller.tenantId } } };
  const { orders } = turn.voice.texts;
  return {
    notice: usual ? orders.lines.resellerGone(shown(usual.name)) : refusalText(turn.voice, found.refusal),
  };
}

interface ReadLines {
  readonly lines: readonly OrderLine[];
  readonly next?: OrderLinesFacts['next'];
  readonly notice?: string;
  readonly offers?: readonly Offer[];
}

/** The subscriptions that words mean; the first of which it is not clear, or how many, is left to the card. */
async function readLines(turn: Turn, ordered: readonly OrderedWords[]): Promise<ReadLines> {
  const t = turn.voice.texts.orders.lines;
  const lines: OrderLine[] = [];
  for (const { offer, quantity } of ordered) {
    const [found, ...others] = await offersMeant(turn, offer);
    if (!found) return { lines, next: { quantity }, notice: t.noOffer(shown(offer, 100)) };
    if (others.length > 0) {
      return {
        lines,
        next: { quantity },
        notice: t.severalOffers(shown(offer, 100)),
        offers: [found, ...others],
      };
    }
    if (quantity === undefined) return { lines, next: { offerId: found.id } };
    lines.push({ offerId: found.id, quantity });
  }
  return { lines };
}
