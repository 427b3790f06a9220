import { DefaultAzureCredential } from '@azure/identity';
import type { DocumentStore } from './application/documentStore';
import type { Config } from './config';
import { openStore } from './store/openStore';

/** The store that the configuration names. @throws StoreUnavailable */
export function openConfiguredStore({ store }: Config): Promise<DocumentStore> {
  if (store.engine === 'embedded') return openStore({ ...store, clock: Date.now });
  const { key, ...account } = store;
  const access = key === undefined ? { credential: new DefaultAzureCredential() } : { key };
  return openStore({ ...account, ...access, clock: Date.now });
}
