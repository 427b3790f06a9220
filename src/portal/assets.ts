import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageRoute } from './route';

const files = {
  stylesheet: ['portal.css', 'text/css; charset=utf-8'],
  draftScript: ['draft.js', 'text/javascript; charset=utf-8'],
  icon: ['mark.svg', 'image/svg+xml'],
} as const;

/** The address of each file that pages refer to. */
export type AssetPaths = Readonly<Record<keyof typeof files, string>>;

/** The folder of the files: beside src and dist alike. */
const folder = join(__dirname, '..', '..', 'assets');

/** Reads the files that pages refer to. Each has its content's hash in its address, so that it can be kept for good. */
export function loadAssets(): { readonly paths: AssetPaths; readonly routes: readonly PageRoute[] } {
  const load = (which: keyof typeof files) => {
    const [file, type] = files[which];
    const body = readFileSync(join(folder, file));
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 16);
    return { path: `/assets/${file.replace('.', `.${hash}.`)}`, type, body };
  };
  const loaded = { stylesheet: load('stylesheet'), draftScript: load('draftScript'), icon: load('icon') };
  return {
    paths: {
      stylesheet: loaded.stylesheet.path,
      draftScript: loaded.draftScript.path,
      icon: loaded.icon.path,
    },
    routes: Object.values(loaded).map(({ path, type, body }) => ({
      method: 'GET',
      path,
      limit: 'none',
      handle: () => Promise.resolve({ status: 200, headers: assetHeaders(type), body }),
    })),
  };
}

const assetHeaders = (type: string) => ({
  'Content-Type': type,
  'Cache-Control': 'public, max-age=31536000, immutable',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
});
