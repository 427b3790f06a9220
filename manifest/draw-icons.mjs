// Draws the package's icons from their SVG sources: node manifest/draw-icons.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { URL } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as browsers } from 'playwright-core';

const folder = new URL('icons/', import.meta.url);
const browser = await browsers.launch({
  executablePath: await chromium.executablePath(),
  args: chromium.args,
  headless: true,
});
try {
  for (const [name, size] of [
    ['color', 192],
    ['outline', 32],
  ]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = await readFile(new URL(`${name}.svg`, folder), 'utf8');
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    await writeFile(new URL(`${name}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
