import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Names under which systems install a Chromium that loads unpacked extensions. Branded Chrome no longer does. */
const NAMES = ['chromium', 'chromium-browser', 'ungoogled-chromium'];

const MAC = '/Applications/Chromium.app/Contents/MacOS/Chromium';

/** The path of a Chromium: `CHROME_PATH`, then the usual names, then the one that Playwright downloaded; else null. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = environment.CHROME_PATH;
  if (named) return existsSync(named) ? named : null;
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const usual = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...usual, MAC, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}
