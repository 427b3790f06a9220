import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { URL } from 'node:url';
import { zipSync } from 'fflate';

const read = (name) => readFileSync(new URL(name, import.meta.url));
const { version } = JSON.parse(read('../package.json'));

/** The Teams app package as bytes: the manifest with its placeholders filled, its French texts, its two icons. */
export function buildPackage(values) {
  const filled = JSON.parse(read('manifest.json'), (_key, value) =>
    typeof value === 'string' ? fill(value, { ...values, VERSION: version }) : value,
  );
  return zipSync({
    'manifest.json': Buffer.from(JSON.stringify(filled, null, 2)),
    'fr.json': read('fr.json'),
    'color.png': read('icons/color.png'),
    'outline.png': read('icons/outline.png'),
  });
}

function fill(text, values) {
  return text.replace(/\$\{(\w+)\}/g, (_whole, name) => {
    if (values[name] === undefined) throw new Error(`The manifest asks for ${name}, which nothing provides.`);
    return values[name];
  });
}
