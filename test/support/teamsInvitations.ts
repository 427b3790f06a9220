import { decideInvitation } from '../../src/application/decideInvitation';
import { createDelivery } from '../../src/application/outbox/handlers';
import { createOutboxWorker } from '../../src/application/outbox/worker';
import { auditEntryRecord } from '../../src/application/records/audit';
import { invitationRecord } from '../../src/application/records/invitations';
import type { AuditEntry } from '../../src/domain/audit';
import type { Invitation } from '../../src/domain/invitation';
import { people } from './office';
import type { Chat, Teams } from './teams';
import type { ShownCard } from './teamsCards';
import { cardOf } from './teamsCards';

/** Days in milliseconds. */
export const days = (count: number): number => count * 86_400_000;

/** An invitation that was drafted and sent in a chat. */
export interface Sent {
  readonly id: string;
  /** What the link opens with. */
  readonly token: string;
  /** The card that follows it. */
  readonly card: ShownCard;
}

/** Has an invitation drafted by a sentence, and sent. */
export async function sentTo(chat: Chat, customer: string, email?: string): Promise<Sent> {
  const to = email === undefined ? '' : ` (${email})`;
  const draft = await chat.sayForCard(
    `Please request a reseller relationship with ${customer}${to} without admin privileges`,
  );
  return { ...linkOf(draft), card: await chat.pressForCard(draft, 'Done') };
}

/** The id and the link's token of a draft on a card. */
export function linkOf(draft: ShownCard): { id: string; token: string } {
  const token = /\/i\/([\w-]+)/.exec(draft.text)?.[1];
  if (token === undefined) throw new Error('There is no link on this card.');
  return { id: String(draft.button('Done').data['id']), token };
}

/** An invitation of Northwind as the store has it. */
export async function invitationOf({ office }: Teams, id: string): Promise<Invitation> {
  const found = await invitationRecord.read(office.store, people.chloe[0], id);
  if (!found) throw new Error('There is no such invitation.');
  return found.value;
}

/** Alain Besson of Fourth Coffee decides on a link. */
export async function decidedBy(
  { office }: Teams,
  token: string,
  outcome: 'accepted' | 'declined',
): Promise<void> {
  const alain = await office.visitor('alain');
  await decideInvitation(office, token, alain, { outcome, agreementTicked: true });
}

/** What Northwind's audit record tells, oldest first. */
export async function auditOf({ office }: Teams): Promise<readonly AuditEntry[]> {
  const page = await auditEntryRecord.page(office.store, people.chloe[0], { order: 'ascending', limit: 100 });
  return page.items.map(({ value }) => value);
}

/** Brings what waits in the outbox to where it belongs, chats included. */
export async function deliverAll({ office, notifier }: Teams): Promise<void> {
  const problems: object[] = [];
  const note = (facts: object) => {
    problems.push(facts);
  };
  const worker = createOutboxWorker(office, createDelivery(office, notifier), { warn: note, error: note });
  await worker.sweep();
  await worker.sweep();
  expect(problems).toEqual([]);
}

/** The card that comes to a chat as what is waiting is delivered. @throws when none does */
export async function cardTold(teams: Teams, conversationId: string): Promise<ShownCard> {
  const before = teams.connector.calls.length;
  await deliverAll(teams);
  const call = teams.connector.calls.slice(before).find((one) => one.conversationId === conversationId);
  if (!call) throw new Error(`Nothing was told in ${conversationId}.`);
  return cardOf(call);
}
