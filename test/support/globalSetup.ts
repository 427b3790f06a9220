import { unpackBrowser } from './browser';

/** Refuses to run the tests on a Node.js without `node:sqlite`, with the remedy instead of a stack trace. */
export default async function globalSetup(): Promise<void> {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 24) {
    throw new Error(
      `Liaison's tests need Node.js 24, and this is ${process.version}. ` +
        'Run them with "npm test": npm puts the Node.js 24 that "npm ci" installed first on the path.',
    );
  }
  await unpackBrowser();
}
