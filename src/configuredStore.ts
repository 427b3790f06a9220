import { DefaultAzureCredential } from '@azure/identity';
import type { DocumentStore } from './application/documentStore';
import { StoreUnavailable } from './application/documentStore';
import type { Config } from './config';
import { mistaken } from './mistaken';
import { openStore } from './store/openStore';

/** The store that the configuration names. @throws StoreUnavailable; ConfigurationError for a folder that cannot be used */
export async function openConfiguredStore({ store }: Config): Promise<DocumentStore> {
  if (store.engine === 'embedded') {
    try {
      return await openStore({ ...store, clock: Date.now });
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      throw mistaken('DATA_DIR', `cannot be used: ${String(error)}`);
    }
  }
  const { key, ...account } = store;
  const access = key === undefined ? { credential: new DefaultAzureCredential() } : { key };
  return openStore({ ...account, ...access, clock: Date.now });
}
