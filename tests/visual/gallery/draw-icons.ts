import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from '../../browser/find-chromium';

/** The extension's icon: a wave that breaks on a shield. Small sizes drop the second wave, which would blur. */
const icon = (
  size: number,
) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">
  <defs><linearGradient id="sea" x2="0" y2="1"><stop stop-color="#1180bb"/><stop offset="1" stop-color="#073f60"/></linearGradient></defs>
  <path fill="url(#sea)" d="M16 1 29 5.6v9.6c0 8-5.2 13.2-13 16-7.8-2.8-13-8-13-16V5.6Z"/>
  <g fill="none" stroke="#fff" stroke-linecap="round" stroke-width="${size < 32 ? 3.2 : 2.4}">
    <path d="M8 ${size < 32 ? 17 : 14}c2.7-3.6 5.3-3.6 8 0s5.3 3.6 8 0"/>
    ${size < 32 ? '' : '<path d="M10 20.5c2-2.6 4-2.6 6 0s4 2.6 6 0" opacity=".75"/>'}
  </g></svg>`;

const executablePath = findChromium();
if (executablePath === null) throw new Error('no Chromium found: set CHROME_PATH');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${icon(size)}`);
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(fileURLToPath(new URL(`../../../public/icons/${size}.png`, import.meta.url)), png);
}
await browser.close();
