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
const { secrets, clean, failures } = await fuzz({ replicas, seed, milliseconds: seconds * 1000 });
await replicas.close();

for (const failure of failures) say(`\nFAILED with seed ${seed}, ${failure}`);
say(`\n${secrets} secrets and ${clean} clean texts tried, ${failures.length} failures. Seed ${seed}.`);
if (values.report !== undefined) {
  mkdirSync(dirname(values.report), { recursive: true });
  writeFileSync(values.report, JSON.stringify({ tried: secrets + clean, failed: failures.length }));
}
process.exitCode = failures.length === 0 && secrets + clean > 0 ? 0 : 1;
