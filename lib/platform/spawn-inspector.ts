import type { Bench } from '@/lib/messaging/inspector-server';
import { browser } from './browser';
import { superviseWorker } from './worker-bench';

/** The worker's file stands at the root of the extension, so that any of our contexts can start it. */
const WORKER = '/inspector.js';

export function spawnInspector(): Bench {
  return superviseWorker(() => new Worker(browser.runtime.getURL(WORKER), { name: 'inspector' }));
}
