import { readJson } from '@/lib/shape/rows/json-values';
import { stripValue } from './config-value';
import { isKnownValue } from './known-values';
import type { Strip } from './strip';

const START = /^[ \t]*[{[]/gm;
const TOKEN = /"((?:[^"\\]|\\.)*)"(\s*:)?|(?<![\w.])-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.])/g;
const LOG_KEYS = /"(?:level|severity|lvl)"\s*:/;

export interface JsonRegion {
  readonly start: number;
  readonly end: number;
}

/** JSON objects and lists that have their lines for themselves; those in code don't. A structured log line is none of them. */
export function findJson(text: string): readonly JsonRegion[] {
  const regions: JsonRegion[] = [];
  START.lastIndex = 0;
  for (let hit = START.exec(text); hit; hit = START.exec(text)) {
    const start = hit.index + hit[0].length - 1;
    const { complete, end } = readJson(text, start);
    const alone =
      complete &&
      !/[,[({=]\s*$/.test(text.slice(Math.max(0, hit.index - 100), hit.index)) &&
      /^[ \t]*\r?(?:\n|$)/.test(text.slice(end, end + 100));
    const raw = alone ? text.slice(start, end) : '';
    if (alone && raw.includes('"') && (raw.includes('\n') || !LOG_KEYS.test(raw)))
      regions.push({ start, end });
    START.lastIndex = Math.max(end, hit.index + hit[0].length);
  }
  return regions;
}

/** Values go, keys and structure stay. A number stays a number, a string a string. */
export function stripJson(text: string, { start, end }: JsonRegion): Strip[] {
  const strips: Strip[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const [whole, inner, colon] = match;
    const at = start + match.index;
    if (colon !== undefined) continue;
    if (inner !== undefined) strips.push(...stripValue(inner, at + 1));
    else if (!isKnownValue(whole)) strips.push({ start: at, end: at + whole.length, kind: 'number' });
  }
  return strips;
}
