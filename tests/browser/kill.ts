import type { BrowserContext } from '@playwright/test';
import { type Devtools, type Target, type WorkerVersion, withDevtools } from './devtools';

/** Stops the extension's service worker, if it runs, as the browser does when it was idle. Its memory is gone, an event revives it. */
export function killServiceWorker(context: BrowserContext): Promise<void> {
  return withDevtools(context, async (devtools) => {
    const page = (await devtools.targets()).find(({ type }) => type === 'page');
    if (!page) throw new Error('The browser has no page to ask through');
    const session = await devtools.attach(page);
    const known = devtools.next(({ params }) => extensionWorker(params.versions) !== undefined);
    await devtools.send('ServiceWorker.enable', {}, session);
    const before = extensionWorker((await known).params.versions);
    // It may have stopped before; nothing would be said of it again.
    if (!before || before.runningStatus === 'stopped') return;
    // An event that came while it was being stopped starts it at once.
    const stopped = devtools.next(({ params }) => {
      const now = extensionWorker(params.versions)?.runningStatus;
      return now === 'stopped' || (now === 'starting' && before.runningStatus !== 'starting');
    });
    await devtools.send('ServiceWorker.stopWorker', { versionId: before.versionId }, session);
    await stopped;
  });
}

/** Ends the extension's offscreen document, and every worker that it started. */
export function killOffscreen(context: BrowserContext): Promise<void> {
  return withDevtools(context, async (devtools) => {
    const target = await offscreen(devtools);
    const gone = await ending(devtools, target);
    await devtools.send('Target.closeTarget', { targetId: target.targetId });
    await gone.event;
  });
}

/** Ends the worker inside the offscreen document. It goes without an error event: nobody is told. */
export function killWorker(context: BrowserContext): Promise<void> {
  return withDevtools(context, async (devtools) => {
    const { target, session } = await worker(devtools);
    const gone = await ending(devtools, target);
    await devtools.send('Runtime.evaluate', { expression: 'self.close()' }, session);
    await gone.event;
  });
}

/** Makes the worker busy for ever: it lives and never answers. */
export function hangWorker(context: BrowserContext): Promise<void> {
  return inWorker(context, 'setTimeout(() => { for (;;); })');
}

/** Takes the worker's voice: it does its work and nobody hears of it. Unlike one that hangs it can be killed alone. */
export function muteWorker(context: BrowserContext): Promise<void> {
  return inWorker(context, 'self.postMessage = () => {}');
}

/** Stops the offscreen document, as at a breakpoint, while `during` runs: it takes everything and says nothing. */
export function withStoppedOffscreen(context: BrowserContext, during: () => Promise<void>): Promise<void> {
  return withDevtools(context, async (devtools) => {
    const session = await devtools.attach(await offscreen(devtools));
    await devtools.send('Debugger.enable', {}, session);
    await devtools.send('Debugger.pause', {}, session);
    await during();
    await devtools.send('Debugger.disable', {}, session);
  });
}

function inWorker(context: BrowserContext, expression: string): Promise<void> {
  return withDevtools(context, async (devtools) => {
    const { session } = await worker(devtools);
    await devtools.send('Runtime.evaluate', { expression }, session);
  });
}

async function offscreen(devtools: Devtools): Promise<Target> {
  const found = (await devtools.targets()).filter(({ type }) => type === 'background_page');
  const [document] = found;
  if (!document || found.length > 1)
    throw new Error(`Expected one offscreen document, found ${found.length}`);
  return document;
}

/** A worker only listens to a session that came through its document's. */
async function worker(devtools: Devtools): Promise<{ target: Target; session: string }> {
  const parent = await devtools.attach(await offscreen(devtools));
  const attached = devtools.next(({ params }) => params.targetInfo?.type === 'worker');
  const all = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };
  await devtools.send('Target.setAutoAttach', all, parent);
  const { targetInfo: target, sessionId: session } = (await attached).params;
  if (!target || session === undefined) throw new Error('The worker has no session');
  return { target, session };
}

function extensionWorker(versions: readonly WorkerVersion[] = []): WorkerVersion | undefined {
  return versions.find(({ scriptURL }) => scriptURL.startsWith('chrome-extension:'));
}

/** Listens for a target's end; wrapped, because a promise can't carry a promise. */
async function ending(devtools: Devtools, { targetId }: Target): Promise<{ event: Promise<unknown> }> {
  const event = devtools.next(
    ({ method, params }) => method === 'Target.targetDestroyed' && params.targetId === targetId,
  );
  await devtools.send('Target.setDiscoverTargets', { discover: true, filter: [{}] });
  return { event };
}
