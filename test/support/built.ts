import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/**
 * Makes sure that a test which runs the built service runs what the sources say. `npm test` builds first.
 * @throws when dist is older than a source file, or not there
 */
export function built(): void {
  const builtAt = statSync(join(root, 'dist/.tsbuildinfo'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true });
  const newest = Math.max(
    ...sources
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );
  if (newest > builtAt)
    throw new Error('dist is older than src: run "npm run build", or the tests by "npm test"');
}
