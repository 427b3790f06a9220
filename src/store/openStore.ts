import type { DocumentStore } from '../application/documentStore';
import { type CosmosSettings, openCosmosStore } from './cosmosStore';
import { type EmbeddedSettings, openEmbeddedStore } from './embeddedStore';

export type StoreSettings =
  ({ readonly engine: 'embedded' } & EmbeddedSettings) | ({ readonly engine: 'cosmos' } & CosmosSettings);

/**
 * Opens the document store on the engine that the settings name.
 * @throws StoreUnavailable when it cannot be opened; the message says what to do
 */
export async function openStore(settings: StoreSettings): Promise<DocumentStore> {
  return settings.engine === 'embedded' ? openEmbeddedStore(settings) : openCosmosStore(settings);
}
