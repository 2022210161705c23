import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Stage } from './stages';
import { judged, type Tally } from './tally';

const NOTHING: Tally = { passed: 0, failed: 0 };

/**
 * Runs a stage with its output going straight to the terminal.
 * @returns What it proved; null for a stage that counts no tests and ended well.
 */
export async function runStage(stage: Stage): Promise<Tally | null> {
  if (stage.report) rmSync(stage.report.file, { force: true });
  const endedWell = await run(stage);
  if (!stage.report) return endedWell ? null : judged(NOTHING, false);
  return judged(read(stage.report), endedWell);
}

/** An earlier run's report was removed, so one that's there is this run's. */
const read = ({ file, count }: NonNullable<Stage['report']>): Tally =>
  existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : NOTHING;

function run({ script, args }: Stage): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.once('error', reject);
    child.once('close', (status) => resolve(status === 0));
  });
}
