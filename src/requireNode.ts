// Imported before everything else: the store's `node:sqlite` would fail on an older Node.js without saying why.
if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(
    `Liaison needs Node.js 24, and this is ${process.version}. Start it with "npm start": npm finds the Node.js 24 that "npm ci" installed.\n`,
  );
  process.exit(1);
}
