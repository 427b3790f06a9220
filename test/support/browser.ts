import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const cache = join(__dirname, '..', '..', 'node_modules', '.cache');
const unpacked = join(cache, 'liaison-chromium');

/**
 * A real Chromium, headless, from the npm package that brings one along. One a test file is enough: what a person has
 * for itself, cookies and all, is a context of it.
 */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await unpackBrowser(),
    // A container's root has no sandbox, and fonts without hinting look alike everywhere. The package's own list of
    // arguments would also turn off the web's security, which is what some of the tests are about.
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--disable-background-networking'],
  });
}

/**
 * Unpacks the browser, unless it is there. Several processes may want it at the same moment: each unpacks into a folder
 * of its own, and the first one's is kept.
 * @returns the path of its program
 */
export async function unpackBrowser(): Promise<string> {
  const path = join(unpacked, 'chromium');
  if (existsSync(path)) return path;
  mkdirSync(cache, { recursive: true });
  const own = mkdtempSync(join(cache, 'chromium-'));
  // In a process of its own: the package unpacks into the folder for temporary files, whichever that is.
  const script = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  await promisify(execFile)(process.execPath, ['-e', script], {
    cwd: join(__dirname, '..', '..'),
    env: { ...process.env, TMPDIR: own },
  });
  try {
    renameSync(own, unpacked);
  } catch (error) {
    rmSync(own, { recursive: true });
    if (!existsSync(path)) throw error;
  }
  return path;
}
