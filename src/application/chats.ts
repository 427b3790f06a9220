import type { Follower } from '../domain/invitation';
import type { PartnerAction } from '../domain/roles';
import { mayDo } from '../domain/roles';
import type { Dependencies } from './dependencies';
import type { Operation } from './documentStore';
import { chatRecord } from './records/chats';
import { personRecord } from './records/organisations';

/** How many people of an organisation are told of one thing: those who spoke with the bot last. */
const toldAtMost = 20;

/**
 * The operation that keeps where a person can be written to, to be committed with the turn that learnt it; a newer
 * chat takes the place of an older one.
 * @param at the moment of the turn
 */
export function rememberingChat(follower: Omit<Follower, 'cardActivityId'>, at: string): Operation {
  return chatRecord.put({ follower, at });
}

/** Keeps where a person can be written to, in a commit of its own. */
export async function rememberChat(
  { store }: Pick<Dependencies, 'store'>,
  tenantId: string,
  follower: Omit<Follower, 'cardActivityId'>,
  at: string,
): Promise<void> {
  await store.commit(tenantId, [rememberingChat(follower, at)]);
}

/** Where one person can be written to alone; null when it never wrote in a personal chat. */
export async function chatOfPerson(
  { store }: Pick<Dependencies, 'store'>,
  tenantId: string,
  objectId: string,
): Promise<Follower | null> {
  const found = await chatRecord.read(store, tenantId, objectId);
  return found?.value.follower ?? null;
}

/** Where the people of an organisation can be written to whose role allows an action. */
export async function chatsAllowing(
  { store }: Pick<Dependencies, 'store'>,
  tenantId: string,
  action: PartnerAction,
): Promise<readonly Follower[]> {
  const { items } = await chatRecord.page(store, tenantId, { order: 'descending', limit: toldAtMost });
  if (items.length === 0) return [];
  const ids = items.map(({ value }) => personRecord.id(value.follower.person.objectId));
  const people = await store.readMany(tenantId, ids);
  return items
    .filter((_, index) => mayDo(action, personRecord.parseOrNull(people[index])?.value.roles ?? []))
    .map(({ value }) => value.follower);
}
