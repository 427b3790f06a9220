import './requireNode';
import type { Config } from './config';
import { ConfigurationError, readConfig } from './config';
import type { Liaison } from './liaison';
import { startLiaison } from './liaison';

/** `npm start`: the service, by the environment's configuration. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const liaison = await startLiaison(config);
  if (config.mode.kind === 'local') process.stdout.write(localNotice(config, liaison));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      void liaison.close().then(() => process.exit(0));
    });
  }
}

function localNotice({ store }: Config, { url }: Liaison): string {
  const where = store.engine === 'embedded' ? `in ${store.directory}` : `in Cosmos DB at ${store.endpoint}`;
  return `
Liaison runs in the local mode at ${url}, for this machine alone. Data is kept ${where}.

  Chat:   npm run chat -- chloe      as Chloé Martin, who may ask for relationships
          npm run chat -- sam        as Sam Lee, who may not
  Pages:  ${url}/i/…                 the link in a draft; sign in there as Alain Besson of Fourth Coffee
  Tour:   npm run tour               plays the whole job here, as text

Ctrl+C ends it.
`;
}

main().catch((error: unknown) => {
  // A configuration's mistakes are for its reader; anything else is for whoever mends it.
  console.error(error instanceof ConfigurationError ? error.message : error);
  process.exit(1);
});
