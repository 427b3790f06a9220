// npm run package: writes liaison-teams.zip, to be uploaded in the Teams admin center.
import { writeFileSync } from 'node:fs';
import { buildPackage } from './build.mjs';
import { readSettings } from './settings.mjs';

const { mistakes, values } = readSettings(process.env);
if (values === undefined) {
  console.error(['The Teams package cannot be made:', ...mistakes.map((line) => `  ${line}`)].join('\n'));
  process.exit(1);
}
const file = process.argv[2] ?? 'liaison-teams.zip';
writeFileSync(file, buildPackage(values));
console.log(`${file} is ready to upload for ${values.PUBLIC_URL}.`);
