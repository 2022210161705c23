/** What only this replica can vary, given in the query string of the first page and kept while the page lives. */
export interface Variants {
  /** What Shift+Enter makes; which of the two the live site does is not known. */
  readonly shiftEnter: 'paragraph' | 'break';
  /** Where a long paste goes: into the completion, or through the upload. */
  readonly pasteWire: 'attachment' | 'file';
  /** `call`: the conversation is created by a request of its own before the first completion. */
  readonly create: 'inline' | 'call';
  /** Text files travel a second time inside the completion. */
  readonly inlineText: 'on' | 'off';
  /** The title request repeats the first message. */
  readonly titleText: 'on' | 'off';
  /** Telemetry carries the prompt. */
  readonly leakTelemetry: 'on' | 'off';
  readonly uploadVia: 'fetch' | 'xhr';
  readonly plan: 'pro' | 'max' | 'team';
  /** How an answer ends: whole, refused by the server, or cut off in the middle. */
  readonly answer: 'whole' | 'error' | 'cut';
  /** Milliseconds between the pieces of a streamed answer. */
  readonly pace: number;
  readonly codeField: 'editor' | 'textarea';
}

const oneOf = <T extends string>(given: string | null, ...known: readonly [T, ...T[]]): T =>
  known.find((value) => value === given) ?? known[0];

/** The first value of each list is the default. */
export const variantsOf = (query: URLSearchParams): Variants => ({
  shiftEnter: oneOf(query.get('shiftEnter'), 'paragraph', 'break'),
  pasteWire: oneOf(query.get('pasteWire'), 'attachment', 'file'),
  create: oneOf(query.get('create'), 'inline', 'call'),
  inlineText: oneOf(query.get('inlineText'), 'off', 'on'),
  titleText: oneOf(query.get('titleText'), 'on', 'off'),
  leakTelemetry: oneOf(query.get('leakTelemetry'), 'off', 'on'),
  uploadVia: oneOf(query.get('uploadVia'), 'fetch', 'xhr'),
  plan: oneOf(query.get('plan'), 'pro', 'max', 'team'),
  answer: oneOf(query.get('answer'), 'whole', 'error', 'cut'),
  pace: Number(query.get('pace') ?? 15),
  codeField: oneOf(query.get('codeField'), 'editor', 'textarea'),
});
