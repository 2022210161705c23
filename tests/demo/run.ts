import { mkdirSync } from 'node:fs';
import { CHATS } from '../browser/chats';
import { startReplicas } from '../replicas/server/start';
import { DEMOS } from './demos';
import { play } from './play';

/** Plays the demos and prints, for each, what was pasted, what was decided and what the server received. */
const shots = 'artifacts/demo';
mkdirSync(shots, { recursive: true });
const headed = process.argv.includes('--headed');
const replicas = await startReplicas();
const say = (line = '') => process.stdout.write(`${line}\n`);
const quote = (text: string) =>
  text
    .split('\n')
    .map((line) => `    │ ${line}`)
    .join('\n');

let failed = 0;
for (const demo of DEMOS) {
  const played = await play(demo, { replicas, headed, shots });
  if (played.faults.length > 0) failed += 1;
  say(`\n${demo.name.replace('-', '. ')}: ${demo.title}`);
  say(`  pasted into ${CHATS[demo.chat].title}`);
  say(quote(demo.pasted));
  say(`  route     ${played.route}`);
  say(`  action    ${played.action}`);
  say(`  received  ${played.received === null ? 'nothing' : ''}`);
  if (played.received !== null) say(quote(played.received));
  say(played.faults.length === 0 ? '  held' : `  FAILED: ${played.faults.join('; ')}`);
}
await replicas.close();
say(`\n${DEMOS.length - failed} of ${DEMOS.length} demos held. Screenshots are in ${shots}/.`);
process.exitCode = failed === 0 ? 0 : 1;
