import './requireNode';
import { asked, command } from './command';
import type { Config } from './config';
import { readConfig } from './config';
import { startLiaison } from './liaison';

/** `npm start`: the service, by the environment's configuration. */
void command(async (stop) => {
  const config = readConfig(process.env);
  const liaison = await startLiaison(config);
  if (config.mode.kind === 'local') process.stdout.write(localNotice(config));
  await asked(stop);
  await liaison.close();
}).then(() => {
  // Nothing that still waits somewhere may hold up the end.
  process.exit();
});

function localNotice({ store, publicUrl }: Config): string {
  const where = store.engine === 'embedded' ? `in ${store.directory}` : `in Cosmos DB at ${store.endpoint}`;
  return `
Liaison runs in the local mode at ${publicUrl}, for this machine alone. Data is kept ${where}.

  Chat:   npm run chat -- chloe      as Chloé Martin, who may ask for relationships
          npm run chat -- sam        as Sam Lee, who may not
  Pages:  ${publicUrl}/i/…                 the link in a draft; sign in there as Alain Besson of Fourth Coffee
  Tour:   npm run tour               plays the whole job here, as text

Ctrl+C ends it.
`;
}
