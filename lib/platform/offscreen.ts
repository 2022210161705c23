import { browser } from './browser';

/** What Chromium adds to the common API (https://developer.chrome.com/docs/extensions/reference/api/offscreen). */
interface Offscreen {
  readonly createDocument: (options: {
    readonly url: string;
    readonly reasons: readonly string[];
    readonly justification: string;
  }) => Promise<void>;
}

interface Contexts {
  readonly getContexts: (filter: { readonly contextTypes: readonly string[] }) => Promise<readonly unknown[]>;
}

const PAGE = '/offscreen.html';
let creating: Promise<void> | null = null;

/**
 * Makes sure that the offscreen document with its worker exists. Creating it costs about 90 ms, so it's done when the
 * browser starts and not at the first paste. Calls while it's being created share the one creation.
 */
export function ensureOffscreen(): Promise<void> {
  creating ??= create().finally(() => {
    creating = null;
  });
  return creating;
}

async function create(): Promise<void> {
  const { offscreen, runtime } = browser as unknown as { offscreen: Offscreen; runtime: Contexts };
  const open = await runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (open.length > 0) return;
  await offscreen.createDocument({
    url: PAGE,
    reasons: ['WORKERS'],
    justification: 'Inspects what is pasted, typed or sent, on this device, away from the page.',
  });
}
