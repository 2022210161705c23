/** How a replica behaves. Given in the query string or stored through `/__cfg`, so that a test's URL can look real. */
export interface Switches {
  /** ChatGPT's generation. */
  readonly ui: 'shell' | 'classic' | 'light';
  readonly auth: 'in' | 'out';
  /** Milliseconds between the server's HTML and the live editor. */
  readonly hydrate: number;
  readonly loc: 'en' | 'de' | 'zh' | 'ar';
  readonly csp: 'on' | 'off';
  readonly layout: 'new' | 'old';
  /** Debounce of the draft request in milliseconds. */
  readonly prepare: number;
  readonly autocomplete: 'on' | 'off';
  /** Plain text longer than this becomes an attachment; 0 takes the site's default. */
  readonly pasteLimit: number;
  readonly enter: 'sends' | 'newline';
  /** `light` only: the draft request carries the text. */
  readonly lightPrepareDraft: 'on' | 'off';
  readonly editField: 'textarea' | 'editor';
  /** none, nojs, strip (foreign nodes in the form are removed), rename (ids, test ids and data attributes are renamed). */
  readonly fault: 'none' | 'nojs' | 'strip' | 'rename';
  /** How an answer ends: whole, refused by the server, or broken off in the middle. */
  readonly answer: 'whole' | 'error' | 'cut';
  /** What carries the bytes of a file. */
  readonly uploadVia: 'fetch' | 'xhr';
  /** How ChatGPT's page says that a file has arrived. */
  readonly processed: 'stream' | 'uploaded';
  /** `altered`: the page sends files under a name with a time in it. */
  readonly chipName: 'kept' | 'altered';
  /** Which of ChatGPT's addresses takes messages. */
  readonly sendPath: 'f' | 'plain' | 'anon' | 'sidebar';
  /** Telemetry carries the prompt. */
  readonly leakTelemetry: 'on' | 'off';
  /** Trusted Types: markup that scripts make is refused. */
  readonly tt: 'on' | 'off';
  /** `light` only: a rich editor stands beside the text area, which it mirrors into. */
  readonly lightHost: 'textarea' | 'rich';
  readonly plan: 'plus' | 'pro' | 'max' | 'team';
}

export const DEFAULTS: Switches = {
  ui: 'shell',
  auth: 'in',
  hydrate: 0,
  loc: 'en',
  csp: 'on',
  layout: 'new',
  prepare: 400,
  autocomplete: 'on',
  pasteLimit: 0,
  enter: 'sends',
  lightPrepareDraft: 'off',
  editField: 'textarea',
  fault: 'none',
  answer: 'whole',
  uploadVia: 'fetch',
  processed: 'stream',
  chipName: 'kept',
  sendPath: 'f',
  leakTelemetry: 'off',
  tt: 'off',
  lightHost: 'textarea',
  plan: 'plus',
};

/** What each switch accepts: a list of words, or a number of milliseconds or characters. */
const ACCEPTED: { readonly [K in keyof Switches]: 'number' | readonly string[] } = {
  ui: ['shell', 'classic', 'light'],
  auth: ['in', 'out'],
  hydrate: 'number',
  loc: ['en', 'de', 'zh', 'ar'],
  csp: ['on', 'off'],
  layout: ['new', 'old'],
  prepare: 'number',
  autocomplete: ['on', 'off'],
  pasteLimit: 'number',
  enter: ['sends', 'newline'],
  lightPrepareDraft: ['on', 'off'],
  editField: ['textarea', 'editor'],
  fault: ['none', 'nojs', 'strip', 'rename'],
  answer: ['whole', 'error', 'cut'],
  uploadVia: ['fetch', 'xhr'],
  processed: ['stream', 'uploaded'],
  chipName: ['kept', 'altered'],
  sendPath: ['f', 'plain', 'anon', 'sidebar'],
  leakTelemetry: ['on', 'off'],
  tt: ['on', 'off'],
  lightHost: ['textarea', 'rich'],
  plan: ['plus', 'pro', 'max', 'team'],
};

/**
 * Picks the switches out of a query's or a JSON body's entries; what is no switch belongs to the page and is left alone.
 *
 * @throws On a switch with a value that it doesn't accept: a typo would silently test the wrong variant.
 */
export function readSwitches(entries: Iterable<readonly [string, unknown]>): Partial<Switches> {
  const read: Record<string, string | number> = {};
  for (const [name, value] of entries) {
    if (!isSwitch(name)) continue;
    const accepted = ACCEPTED[name];
    const number = Number(value);
    if (accepted === 'number' ? !(number >= 0) : !accepted.includes(String(value)))
      throw new RangeError(`The switch ${name} doesn't accept ${String(value)}`);
    read[name] = accepted === 'number' ? number : String(value);
  }
  return read;
}

/** Lays the given switches over the defaults, later ones first in force. Signed out, ChatGPT serves `light` unless told. */
export function resolveSwitches(...layers: readonly Partial<Switches>[]): Switches {
  const given: Partial<Switches> = Object.assign({}, ...layers);
  const ui = given.ui ?? (given.auth === 'out' ? 'light' : DEFAULTS.ui);
  return { ...DEFAULTS, ...given, ui };
}

function isSwitch(name: string): name is keyof Switches {
  return Object.hasOwn(ACCEPTED, name);
}
