import { runStage } from './run-stage';
import { STAGES } from './stages';
import { inWords, sum, type Tally } from './tally';

/** `npm test`. The last line is the sum of all tests; the exit status says the same. */
const tallies: Tally[] = [];

for (const stage of STAGES) {
  console.log(`\n── ${stage.script}`);
  const tally = await runStage(stage);
  if (!tally) continue;
  tallies.push(tally);
  // What doesn't pass the checks or doesn't build isn't worth testing; a failing test hides no other.
  if (!stage.report) break;
}

const total = sum(tallies);
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${inWords(total)}`);
