import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { startReplicas } from '../replicas/server/start';
import { fuzz } from './fuzz';

/** `npm run test:fuzz -- --seed=7 --seconds=60`: what it found, and the seed to find it again. */
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    seconds: { type: 'string', default: '300' },
    report: { type: 'string' },
  },
});
const seed = values.seed === undefined ? Date.now() % 1e9 : Number(values.seed);
const seconds = Number(values.seconds);
if (!Number.isSafeInteger(seed) || !(seconds > 0)) throw new RangeError('--seed and --seconds take numbers');

const say = (line: string) => process.stdout.write(`${line}\n`);
say(`Seed ${seed}, ${seconds} seconds`);
const replicas = await startReplicas();
// A search that finds nothing in a browser that nobody guards would prove nothing.
const unguarded = await fuzz({ replicas, seed, milliseconds: 60_000, extension: null, first: true });
const finds = unguarded.failures.some((failure) => failure.includes(': leaked by '));
say(finds ? 'Without the extension it leaks at once.' : 'FAILED: without the extension nothing leaked');

const { secrets, clean, failures } = await fuzz({ replicas, seed, milliseconds: seconds * 1000 });
await replicas.close();

const failed = failures.length + (finds ? 0 : 1);
for (const failure of failures) say(`\nFAILED with seed ${seed}, ${failure}`);
say(`\n${secrets} secrets and ${clean} clean texts tried, ${failures.length} failures. Seed ${seed}.`);
if (values.report !== undefined) {
  mkdirSync(dirname(values.report), { recursive: true });
  writeFileSync(values.report, JSON.stringify({ tried: secrets + clean, failed }));
}
process.exitCode = failed === 0 && secrets + clean > 0 ? 0 : 1;
