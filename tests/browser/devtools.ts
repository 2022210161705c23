import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { type RawData, WebSocket } from 'ws';
import { frameBytes } from '../replicas/server/frame-bytes';

/** Something that DevTools can attach to: a page, a worker, an extension's background. */
export interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** A message that DevTools sends on its own. */
export interface Happening {
  readonly method: string;
  readonly params: {
    readonly targetId?: string;
    readonly sessionId?: string;
    readonly targetInfo?: Target;
    readonly versions?: readonly WorkerVersion[];
  };
}

/** https://chromedevtools.github.io/devtools-protocol/tot/ServiceWorker/#type-ServiceWorkerVersion */
export interface WorkerVersion {
  readonly versionId: string;
  readonly scriptURL: string;
  readonly runningStatus: 'stopped' | 'starting' | 'running' | 'stopping';
}

/** What a command may answer, of that which is used here. */
export interface Answer {
  readonly sessionId?: string;
  readonly targetInfos?: readonly Target[];
  readonly result?: { readonly value?: unknown };
}

/**
 * A connection to the whole browser, beside Playwright's own, for the targets that Playwright doesn't show.
 * https://chromedevtools.github.io/devtools-protocol/
 */
export interface Devtools {
  targets(): Promise<readonly Target[]>;
  /** Returns the session, to be named with the commands to that target. */
  attach(target: Target): Promise<string>;
  send(method: string, params?: object, session?: string): Promise<Answer>;
  /** Resolves with the next message that matches, rejects when it doesn't come. Ask before doing what causes it. */
  next(matches: (happening: Happening) => boolean): Promise<Happening>;
}

interface Message extends Partial<Happening> {
  readonly id?: number;
  readonly result?: Answer;
  readonly error?: { readonly message: string };
}

/** Milliseconds until a message that doesn't come is an error. */
const PATIENCE = 15_000;

const profiles = new WeakMap<BrowserContext, string>();

/** Notes the profile folder of a browser that was started with `--remote-debugging-port=0`. */
export function rememberProfile(context: BrowserContext, folder: string): void {
  profiles.set(context, folder);
}

/** Opens the connection for the length of `use`. */
export async function withDevtools<T>(
  context: BrowserContext,
  use: (devtools: Devtools) => Promise<T>,
): Promise<T> {
  const socket = new WebSocket(address(context));
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  try {
    return await use(speak(socket));
  } finally {
    socket.terminate();
  }
}

/** Chromium writes its port and its path into the profile. */
function address(context: BrowserContext): string {
  const folder = profiles.get(context);
  if (folder === undefined) throw new Error('Only a browser from launch() can be reached');
  const [port, path] = readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').trim().split('\n');
  return `ws://127.0.0.1:${port}${path}`;
}

function speak(socket: WebSocket): Devtools {
  let count = 0;
  const waiting = new Map<number, (message: Message) => void>();
  const listeners = new Set<(happening: Happening) => void>();
  socket.on('message', (data: RawData) => {
    const { id, method, params = {}, ...rest }: Message = JSON.parse(frameBytes(data).toString('utf8'));
    if (id !== undefined) waiting.get(id)?.(rest);
    else if (method !== undefined) for (const listener of listeners) listener({ method, params });
  });

  const send = (method: string, params: object = {}, session?: string) =>
    new Promise<Answer>((resolve, reject) => {
      const id = ++count;
      waiting.set(id, ({ result = {}, error }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result);
      });
      socket.send(JSON.stringify({ id, method, params, sessionId: session }));
    });

  return {
    send,
    async targets() {
      return (await send('Target.getTargets', { filter: [{}] })).targetInfos ?? [];
    },
    async attach({ targetId }) {
      const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
      if (sessionId === undefined) throw new Error(`No session for target ${targetId}`);
      return sessionId;
    },
    next(matches) {
      const found = new Promise<Happening>((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error('DevTools never said what was waited for')),
          PATIENCE,
        );
        const listener = (happening: Happening) => {
          if (!matches(happening)) return;
          clearTimeout(timer);
          listeners.delete(listener);
          resolve(happening);
        };
        listeners.add(listener);
      });
      // A caller that fails before it waits must fail with its own error.
      found.catch(() => undefined);
      return found;
    },
  };
}
