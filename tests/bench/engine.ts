import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { lintSource } from '@secretlint/core';
import { creator as preset } from '@secretlint/secretlint-rule-preset-recommend';
import { detect } from '@/lib/classify/detect';
import { compileDetectors } from '@/lib/classify/scan';
import { detectors } from '@/lib/detectors';
import { summarise, table } from './statistics';

/** How much code is read in a round. Characters. */
const CODE = 8_000_000;
const ROUNDS = 5;

/** Source files that every installation of the project has, in a fixed order. */
function codeOf(folder: string, most = CODE): string[] {
  const texts: string[] = [];
  let length = 0;
  const walk = (path: string): void => {
    const entries = readdirSync(path, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (length > most) return;
      const name = join(path, entry.name);
      if (entry.isDirectory()) walk(name);
      else if (/\.(?:m?[jt]sx?|css)$/.test(entry.name) && statSync(name).size < 200_000) {
        const text = readFileSync(name, 'utf8');
        texts.push(text);
        length += text.length;
      }
    }
  };
  walk(folder);
  return texts;
}

const size = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0) / 1e6;

/** Millions of characters a second, the median of several rounds after one that isn't counted. */
function speed(texts: readonly string[], read: (text: string) => unknown): number {
  const round = (): number => {
    const from = performance.now();
    for (const text of texts) read(text);
    return size(texts) / ((performance.now() - from) / 1000);
  };
  round();
  return summarise(Array.from({ length: ROUNDS }, round)).median;
}

/** The same for what answers later. One round: it takes long. */
async function slowSpeed(
  texts: readonly string[],
  read: (text: string) => Promise<unknown>,
): Promise<number> {
  for (const text of texts.slice(0, 60)) await read(text);
  const from = performance.now();
  for (const text of texts) await read(text);
  return size(texts) / ((performance.now() - from) / 1000);
}

const secretlint = (content: string): Promise<unknown> =>
  lintSource({
    source: { content, filePath: 'code.ts', ext: '.ts', contentType: 'text' },
    options: {
      config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: preset, rules: [] }] },
    },
  });

const rate = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} M/s`;

/** Reading code: the engine beside a single search for a character that isn't there, and beside secretlint. */
async function throughput(texts: readonly string[]): Promise<string> {
  const search = speed(texts, (text) => text.indexOf('\u0001'));
  const ours = speed(texts, detect);
  const theirs = await slowSpeed(texts, secretlint);
  return table(
    ['reading code', 'characters', 'to ours'],
    [
      ['indexOf of what is not there', rate(search), `${(search / ours).toFixed(0)} ×`],
      ['all families, all spellings', rate(ours), '1 ×'],
      ['secretlint, recommended rules', rate(theirs), `${(theirs / ours).toFixed(2)} ×`],
    ],
  );
}

/** What each family adds to reading: all detectors, and all but one family's. */
function shares(texts: readonly string[]): string {
  const families = [...new Set(detectors.map(({ kind }) => kind.slice(0, kind.indexOf('.'))))];
  const without = (family: string): number => {
    const scan = compileDetectors(detectors.filter(({ kind }) => !kind.startsWith(`${family}.`)));
    return 1 / speed(texts, (text) => [...scan(text, text.length)]);
  };
  const all = without('none');
  return table(
    ['family', 'detectors', 'share of the time'],
    families.map((family) => [
      family,
      String(detectors.filter(({ kind }) => kind.startsWith(`${family}.`)).length),
      `${Math.max(0, Math.round((1 - without(family) / all) * 100))} %`,
    ]),
  );
}

/** One text of growing length: the rate must stay. */
function linearity(texts: readonly string[]): string {
  const whole = texts.join('\n');
  const rows = [1, 5, 10, 25, 50].map((millions) => {
    const text = whole.repeat(Math.ceil((millions * 1e6) / whole.length)).slice(0, millions * 1e6);
    const from = performance.now();
    detect(text);
    return [`${millions} million characters`, rate(millions / ((performance.now() - from) / 1000))];
  });
  return table(['one text of', 'characters'], rows);
}

/** From nothing to the first answer, in a process of its own, and what such a process needs without an engine. */
function start(): string {
  const built = spawnSync('npm', ['run', 'build:engine'], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  const time = (module: string): number => {
    const code = `const a = performance.now(); const e = await import(${JSON.stringify(module)}); e.detect?.('hello'); console.log(performance.now() - a)`;
    const samples = Array.from({ length: ROUNDS }, () =>
      Number(spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stdout),
    );
    return summarise(samples).median;
  };
  const engine = time(join(process.cwd(), 'dist/engine.mjs'));
  const nothing = time('data:text/javascript,');
  return table(
    ['engine start', 'time'],
    [
      ['engine, first answer', `${engine.toFixed(0)} ms`],
      ['an empty module', `${nothing.toFixed(0)} ms`],
    ],
  );
}

/** The engine's speed, its families' shares, its linearity and its start. */
export async function benchEngine(): Promise<string> {
  const texts = codeOf('node_modules');
  return [await throughput(texts), shares(texts), linearity(texts), start()].join('\n\n');
}
