import type { Dependencies } from './dependencies';
import { personRecord } from './records/organisations';

/** Who of an organisation's people on record is Global admin: a few names, to be told to a colleague of theirs. */
export async function globalAdminsOf(
  { store }: Pick<Dependencies, 'store'>,
  tenantId: string,
): Promise<readonly string[]> {
  const people = await personRecord.page(store, tenantId, { order: 'ascending', limit: 100 });
  const able = people.items.filter(({ value }) => value.roles.includes('globalAdmin'));
  return able.map(({ value }) => value.name).slice(0, 5);
}
