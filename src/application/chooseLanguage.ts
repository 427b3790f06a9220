import type { Language } from '../domain/language';
import type { Person } from '../domain/organisation';
import type { Dependencies } from './dependencies';
import { personRecord } from './records/organisations';
import type { Kept } from './records/record';
import { retryOnConflict } from './retryOnConflict';

/**
 * Keeps the language a person wants to be answered in; it wins over what the directory says.
 * @param before the person as this turn has read it
 */
export async function chooseLanguage(
  { store }: Pick<Dependencies, 'store'>,
  tenantId: string,
  before: Kept<Person>,
  language: Language,
): Promise<void> {
  let known: Kept<Person> | null = before;
  await retryOnConflict(async () => {
    known ??= await personRecord.read(store, tenantId, before.value.objectId);
    const { value, etag } = known ?? before;
    known = null;
    if (value.language === language) return;
    await store.commit(tenantId, [personRecord.replace({ ...value, language }, etag)]);
  });
}
