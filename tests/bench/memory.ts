import { CHAT_NAMES, CHATS, openChat } from '../browser/chats';
import { launch } from '../browser/launch';
import { expectPill } from '../browser/surface';
import { type Replicas, startReplicas } from '../replicas/server/start';
import { table } from './statistics';

const ROUNDS = 3;

/** In megabytes; nodes and listeners are counted. */
interface Used {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/**
 * What the page's process holds after a page has settled and was tidied up, with and without the extension: the heap of all
 * worlds of its main frame, the content scripts' included.
 */
export async function benchMemory(): Promise<string> {
  const replicas = await startReplicas();
  const rows: string[][] = [];
  for (const name of CHAT_NAMES) {
    const bare = await median(replicas, name, false);
    const held = await median(replicas, name, true);
    rows.push([
      CHATS[name].title,
      megabytes(bare.heap),
      megabytes(held.heap),
      `+${megabytes(held.heap - bare.heap)}`,
      `+${held.nodes - bare.nodes}`,
      `+${held.listeners - bare.listeners}`,
    ]);
  }
  await replicas.close();
  return table(['memory of the page', 'without', 'with', 'difference', 'nodes', 'listeners'], rows);
}

const megabytes = (value: number): string => `${value.toFixed(1)} MB`;

async function median(replicas: Replicas, name: keyof typeof CHATS, guarded: boolean): Promise<Used> {
  const all: Used[] = [];
  for (let round = 0; round < ROUNDS; round++) all.push(await measure(replicas, name, guarded));
  const middle = (part: keyof Used) =>
    all.map((one) => one[part]).sort((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN;
  return { heap: middle('heap'), nodes: middle('nodes'), listeners: middle('listeners') };
}

async function measure(replicas: Replicas, name: keyof typeof CHATS, guarded: boolean): Promise<Used> {
  const chat = CHATS[name];
  replicas.configure({ ...chat.switches, autocomplete: 'off' });
  const context = await launch({ replicas, ...(guarded ? {} : { extension: null }) });
  const page = context.pages()[0] ?? (await context.newPage());
  await openChat(page, chat);
  if (guarded) await expectPill(page, 'Protected');
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (metric: string) => metrics.find((one) => one.name === metric)?.value ?? Number.NaN;
  const used = { heap: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes'), listeners: of('JSEventListeners') };
  await context.close();
  return used;
}
