import { lineKind } from '@/lib/shape/line-kind';
import type { Lines } from '@/lib/shape/rows/lines';
import { stripValue } from './config-value';
import type { Strip } from './strip';

/** `KEY=value` as shells and .env files write it. Capitals make it a setting wherever it stands. */
const ENV = /^([ \t]*(?:(?:export|set|ENV|ARG)[ \t]+)?[A-Z][A-Z0-9_]{1,80}=)(\S.*)$/;
/** `key: value`, `key = value`, `- key: value`, `- item`. */
const SETTING = /^([ \t]*(?:-[ \t]+)*(?:["']?[\w./ -]{1,80}["']?[ \t]*(?::(?=[ \t]|$)|=)[ \t]*)?)(.*)$/;
const TEMPLATED = /^\s*(?:- )?[\w.-]+\s?[:=]\s?["']?\$\{/;
const COMMENT = /^[ \t]*(?:#|;|\/\/|!(?=\s)|---|$)/;
const SECTION = /^[ \t]*\[\[?[^\]]*\]\]?[ \t]*$/;
const QUOTED = /^(["'])(.*)\1[ \t]*(?:#.*)?$/;
/** Anchors, tags, block scalars and flow structures of YAML, calls and concatenations of code. */
const STRUCTURE = /^(?:[&*!|>{[]|.*[({]|.*["'`].*["'`])/;

/** Settings on lines of their own: .env, YAML, INI, properties. Blocks of code don't count as such. */
export function stripLines(lines: Lines): Strip[] {
  const strips: Strip[] = [];
  for (let first = 0; first < lines.count; ) {
    let last = first;
    while (last < lines.count && lines.slice(last).trim() !== '') last++;
    const settings = isConfig(lines, first, last);
    for (let line = first; line < last; line++) {
      const raw = lines.slice(line);
      const match =
        ENV.exec(raw) ??
        (settings && isSetting(raw) && !COMMENT.test(raw) && !SECTION.test(raw) ? SETTING.exec(raw) : null);
      const [, head, value] = match ?? [];
      if (head && value) strips.push(...stripSetting(value, lines.start(line) + head.length));
    }
    first = last + 1;
  }
  return strips;
}

/** A line may be prose or something else, for example the question above; lists in code end their lines with commas. */
function isConfig(lines: Lines, first: number, last: number): boolean {
  let [settings, others] = [0, 0];
  for (let line = first; line < last; line++) {
    const raw = lines.slice(line);
    if (COMMENT.test(raw) || SECTION.test(raw)) continue;
    if (/[,;]\s*$/.test(raw)) return false;
    if (isSetting(raw)) settings++;
    else others++;
  }
  return settings >= 2 && settings >= others * 4;
}

const isSetting = (raw: string): boolean => lineKind(raw) === 'config' || TEMPLATED.test(raw);

function stripSetting(value: string, start: number): readonly Strip[] {
  const quoted = QUOTED.exec(value);
  if (quoted?.[2] !== undefined) return stripValue(quoted[2], start + 1);
  const bare = value.replace(/[ \t]+#.*$/, '').trimEnd();
  return STRUCTURE.test(bare) ? [] : stripValue(bare, start);
}
