import type { Cell } from './table';

/** A JSON object as cells: nested objects and lists are flattened to paths such as `address.city` and `tags.0`. */
export interface JsonObject {
  readonly cells: ReadonlyMap<string, Cell | null>;
  /** Keys at the top, nested values included. */
  readonly keys: ReadonlySet<string>;
}

export interface JsonList {
  readonly start: number;
  readonly end: number;
  readonly objects: readonly JsonObject[];
}

export interface JsonReading {
  /** Behind the value, or where the reading failed. */
  readonly end: number;
  readonly complete: boolean;
  /** The value itself when it's an object. */
  readonly object: JsonObject | null;
  /** Lists that hold nothing but objects, the inner ones before the outer; those of a failed reading too. */
  readonly lists: readonly JsonList[];
}

/** Deeper nesting than any data has: the recursion must not exhaust the stack. */
const DEEPEST = 64;
/** Paths that one object may be flattened to; what is beyond stays a cell of its own, unflattened. */
const MOST_PATHS = 200;
const SCALAR = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const BLANK = /[ \t\r\n]*/y;
const STRING_END = /["\\\n]/g;

type Kind = 'string' | 'scalar' | 'object' | 'list';
interface Value {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly cell: Cell | null;
  readonly object: JsonObject | null;
  readonly items: readonly Value[];
}

/** Reads the JSON value at an offset, strictly and without building it: what counts is where its pieces stand. */
export function readJson(text: string, start: number): JsonReading {
  const lists: JsonList[] = [];
  let at = start;
  const value = readValue(0);
  return { end: at, complete: value !== null, object: value?.object ?? null, lists };

  function skipBlank(): void {
    BLANK.lastIndex = at;
    BLANK.test(text);
    at = BLANK.lastIndex;
  }

  function readValue(depth: number): Value | null {
    skipBlank();
    const char = text.charAt(at);
    if (char === '"') return readString();
    if (char === '{') return depth < DEEPEST ? readObject(depth) : null;
    if (char === '[') return depth < DEEPEST ? readList(depth) : null;
    SCALAR.lastIndex = at;
    const raw = SCALAR.exec(text)?.[0];
    if (raw === undefined) return null;
    const from = at;
    at += raw.length;
    const cell = raw === 'null' ? null : { start: from, end: at, text: raw };
    return { kind: 'scalar', start: from, end: at, cell, object: null, items: [] };
  }

  function readString(): Value | null {
    const from = at + 1;
    STRING_END.lastIndex = from;
    for (let hit = STRING_END.exec(text); hit; hit = STRING_END.exec(text)) {
      if (hit[0] === '\n') break;
      if (hit[0] === '\\') {
        STRING_END.lastIndex = hit.index + 2;
        continue;
      }
      at = hit.index + 1;
      const cell = { start: from, end: hit.index, text: decode(text.slice(from, hit.index)) };
      return { kind: 'string', start: from - 1, end: at, cell, object: null, items: [] };
    }
    return null;
  }

  function readObject(depth: number): Value | null {
    const from = at++;
    const cells = new Map<string, Cell | null>();
    const keys = new Set<string>();
    skipBlank();
    if (text.charAt(at) !== '}') {
      for (;;) {
        skipBlank();
        const key = text.charAt(at) === '"' ? readString()?.cell?.text : undefined;
        if (key === undefined) return null;
        skipBlank();
        if (text.charAt(at) !== ':') return null;
        at++;
        const value = readValue(depth + 1);
        if (!value) return null;
        keys.add(key);
        addPaths(cells, key, value, text);
        skipBlank();
        if (text.charAt(at) === '}') break;
        if (text.charAt(at) !== ',') return null;
        at++;
      }
    }
    at++;
    return { kind: 'object', start: from, end: at, cell: null, object: { cells, keys }, items: [] };
  }

  function readList(depth: number): Value | null {
    const from = at++;
    const items: Value[] = [];
    skipBlank();
    if (text.charAt(at) !== ']') {
      for (;;) {
        const value = readValue(depth + 1);
        if (!value) return null;
        items.push(value);
        skipBlank();
        if (text.charAt(at) === ']') break;
        if (text.charAt(at) !== ',') return null;
        at++;
      }
    }
    at++;
    const objects = items.flatMap((item) => item.object ?? []);
    if (objects.length > 0 && objects.length === items.length) lists.push({ start: from, end: at, objects });
    return { kind: 'list', start: from, end: at, cell: null, object: null, items };
  }
}

function addPaths(cells: Map<string, Cell | null>, path: string, value: Value, text: string): void {
  if (value.kind === 'string' || value.kind === 'scalar') {
    cells.set(path, value.cell);
    return;
  }
  const inner = value.object?.cells.size ?? value.items.length;
  if (cells.size + inner > MOST_PATHS) {
    cells.set(path, { start: value.start, end: value.end, text: text.slice(value.start, value.end) });
    return;
  }
  if (value.object) for (const [key, cell] of value.object.cells) cells.set(`${path}.${key}`, cell);
  value.items.forEach((item, index) => {
    addPaths(cells, `${path}.${index}`, item, text);
  });
}

function decode(raw: string): string {
  if (!raw.includes('\\')) return raw;
  try {
    const value: unknown = JSON.parse(`"${raw}"`);
    return typeof value === 'string' ? value : raw;
  } catch {
    return raw;
  }
}
