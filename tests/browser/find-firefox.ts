import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['firefox-esr', 'firefox'];

const MAC = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** The path of a Firefox: `FIREFOX_PATH`, then the usual names; else null. */
export function findFirefox(environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = environment.FIREFOX_PATH;
  if (named) return existsSync(named) ? named : null;
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const usual = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...usual, MAC].find((path) => existsSync(path)) ?? null;
}
