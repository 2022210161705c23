import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import type { Replicas } from '../replicas/server/start';
import { connectBidi } from './bidi';
import { findFirefox } from './find-firefox';

/** Where `npm run build:firefox` puts the extension. */
export const FIREFOX_EXTENSION = '.output/firefox-mv2';

/** One tab of a Firefox in which the sites' names lead to the replicas. */
export interface Firefox {
  open(url: string): Promise<void>;
  /** Runs an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  /** The same in a world of its own, whose functions nothing of the page's world has wrapped. */
  inOwnWorld(expression: string): Promise<unknown>;
  /** Clicks the first element that matches. */
  click(css: string): Promise<void>;
  /** Presses keys as a user does; `\uE009` is Control and stays down until the end. */
  press(keys: string): Promise<void>;
  /** All that the page shows, closed shadow roots included. */
  shown(): Promise<string>;
  close(): Promise<void>;
}

const evaluated = z.object({
  result: z.looseObject({ type: z.string(), value: z.unknown().optional() }).optional(),
  exceptionDetails: z.object({ text: z.string() }).optional(),
});

const reference = z.object({ sharedId: z.string() });

const tree = z.object({ contexts: z.tuple([z.object({ context: z.string() })]) });

/** Every name leads to the replicas, and their server takes no port but its own. */
const preferences = (port: number) => ({
  'network.dns.forceResolve': '127.0.0.1',
  'network.socket.forcePort': `443=${port}`,
  'network.proxy.type': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.shell.checkDefaultBrowser': false,
  // Lets a test fill the clipboard; the paste itself is a user's.
  'dom.events.testing.asyncClipboard': true,
});

/** Starts Firefox with a fresh profile and the extension in a folder. */
export async function launchFirefox(
  { port }: Pick<Replicas, 'port'>,
  extension = FIREFOX_EXTENSION,
): Promise<Firefox> {
  const path = findFirefox();
  if (!path) throw new Error('No Firefox: run "npm run browser:firefox"');
  const profile = mkdtempSync(join(tmpdir(), 'breakwater-firefox-'));
  const lines = Object.entries(preferences(port)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const child = spawn(path, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile },
  });
  const bidi = await connectBidi(`${await listening(createInterface(child.stderr))}/session`);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: resolve(extension) } });
  const { contexts } = tree.parse(await bidi.send('browsingContext.getTree', {}));
  const [{ context }] = contexts;

  const raw = async (expression: string, more: object = {}, target: object = {}) => {
    const asked = { expression, awaitPromise: true, target: { context, ...target }, ...more };
    const { result, exceptionDetails } = evaluated.parse(await bidi.send('script.evaluate', asked));
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result;
  };
  const evaluate = async (...asked: Parameters<typeof raw>) => (await raw(...asked))?.value;

  return {
    open: async (url) =>
      void (await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    evaluate: (expression) => evaluate(expression),
    inOwnWorld: (expression) => evaluate(expression, {}, { sandbox: 'own' }),
    async click(css) {
      const serializationOptions = { maxDomDepth: 0 };
      const found = `document.querySelector(${JSON.stringify(css)})`;
      const { sharedId } = reference.parse(await raw(found, { serializationOptions }));
      const origin = { type: 'element', element: { sharedId } };
      const actions = [
        { type: 'pointerMove', x: 0, y: 0, origin },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await bidi.send('input.performActions', {
        context,
        actions: [{ type: 'pointer', id: 'mouse', actions }],
      });
    },
    async press(keys) {
      const all = [...keys];
      const down = all.map((value) => ({ type: 'keyDown', value }));
      const up = all.reverse().map((value) => ({ type: 'keyUp', value }));
      await bidi.send('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }],
      });
    },
    async shown() {
      const serializationOptions = { includeShadowTree: 'all', maxDomDepth: null };
      return textOf(await evaluate('document.documentElement', { serializationOptions }));
    },
    async close() {
      bidi.close();
      const ended = once(child, 'exit');
      child.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    },
  };
}

async function listening(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    const [, url] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error('Firefox ended before it could be driven');
}

const node = z.object({
  nodeValue: z.string().nullish(),
  shadowRoot: z.object({ value: z.unknown().optional() }).nullish(),
  children: z.array(z.object({ value: z.unknown().optional() })).nullish(),
});

function textOf(serialised: unknown): string {
  const { success, data } = node.safeParse(serialised);
  if (!success) return '';
  const within = [...(data.shadowRoot ? [data.shadowRoot] : []), ...(data.children ?? [])];
  return [data.nodeValue ?? '', ...within.map(({ value }) => textOf(value))].filter(Boolean).join(' ');
}
