import { codeLanguage, isMakefile } from './code-language';
import { bracedConfig, configFormat } from './config-format';
import { chatSpeakers, isMail } from './conversation';
import { lineRuns, type Run, total } from './line-runs';
import { tablesIn } from './rows/find-tables';
import { type Lines, readLines } from './rows/lines';
import type { Table } from './rows/table';
import { modelFormat } from './schema-format';
import type { Segment } from './segment';

/** Code units of a run by which its form is told. */
const LOOKED_AT = 6000;
/** Formats that have no marks of their own, and how many lines of them may stand among code. */
const LOOSE: ReadonlySet<string> = new Set(['', 'properties', 'yaml', 'ini', 'env', 'toml']);
const FEW = 6;

/**
 * A text as stretches of one shape each: they touch and cover all of it, blank lines belong to what stands before them.
 * Linear; never throws. Offsets are UTF-16 code units.
 */
export function readSegments(text: string): readonly Segment[] {
  const lines = readLines(text);
  return segmentsIn(lines, tablesIn(lines));
}

/** @param tables sorted, apart */
export function segmentsIn(lines: Lines, tables: readonly Table[]): Segment[] {
  const pieces = lineRuns(lines, tables).map((run) => ({ run, ...judge(run, lines, tables) }));
  const segments: Segment[] = [];
  pieces.forEach(({ run, shape, form }, index) => {
    const start = index === 0 ? 0 : lines.start(run.from);
    const next = pieces[index + 1]?.run.from;
    const end = next === undefined ? lines.text.length : lines.start(next);
    const before = segments.at(-1);
    if (before !== undefined && belongs({ shape, form }, before)) {
      segments[segments.length - 1] = { ...before, end, form: before.form ?? form };
    } else segments.push({ start, end, shape, form });
  });
  return segments.length > 0
    ? absorbed(segments, lines.text)
    : [{ start: 0, end: lines.text.length, shape: 'prose', form: null }];
}

/** A few lines between code that look like settings are code, one or two between sentences are prose. */
function absorbed(segments: readonly Segment[], text: string): Segment[] {
  const whole: Segment[] = [];
  segments.forEach((segment, index) => {
    const before = whole.at(-1);
    const shape = settled(segment, before?.shape, segments[index + 1]?.shape, text);
    if (before !== undefined && shape === before.shape && (shape === 'code' || shape !== segment.shape)) {
      whole[whole.length - 1] = { ...before, end: segment.end };
    } else whole.push(shape === segment.shape ? segment : { ...segment, shape, form: null });
  });
  return whole.map((one) =>
    one.shape === 'code' ? { ...one, form: one.form ?? codeLanguage(text.slice(one.start, one.end)) } : one,
  );
}

type Neighbour = Segment['shape'] | undefined;

/** What a stretch is in its company. */
function settled(segment: Segment, before: Neighbour, after: Neighbour, text: string): Segment['shape'] {
  const { shape, form, start, end } = segment;
  if (shape !== 'config' || !LOOSE.has(form ?? '')) return shape;
  const written = text.slice(start, end).trim().split('\n').length;
  const indented = /^[ \t]/.test(text.slice(start, start + 1));
  const [above, below] = [before ?? after, after ?? before];
  if (above === 'code' && below === 'code' && (written <= FEW || indented)) return 'code';
  return written <= 2 && form !== 'env' && (above === 'prose' || below === 'prose') ? 'prose' : shape;
}

const DEFINES =
  /^\s{0,8}create (?:or replace )?(?:temp(?:orary)? |materialized |unique )?(?:table|view|index|type)\b/im;

/** A look that costs next to nothing, where the one above reads each line. */
const CREATES = /create /i;

type Judgement = Pick<Segment, 'shape' | 'form'>;

/** Blocks of the same shape are one stretch; rows are apart, each table for itself. */
function belongs(one: Judgement, before: Segment): boolean {
  if (one.shape !== before.shape || one.shape === 'rows') return false;
  if (one.shape === 'log') return (one.form === 'stack-trace') === (before.form === 'stack-trace');
  return one.shape === 'config' || one.form === null || before.form === null || one.form === before.form;
}

function judge(run: Run, lines: Lines, tables: readonly Table[]): Judgement {
  const start = lines.start(run.from);
  const text = lines.text.slice(start, Math.min(lines.end(run.to - 1), start + LOOKED_AT));
  if (run.nature === 'table') {
    return { shape: 'rows', form: tables.find((table) => table.end > start)?.format ?? null };
  }
  if (run.nature === 'diff') return { shape: 'diff', form: null };
  if (run.nature === 'log') return { shape: 'log', form: null };
  return ofBlock(run, text);
}

function ofBlock({ kinds, nature }: Run, text: string): Judgement {
  const all = total(kinds);
  const share = (count: number): number => count / all;
  if (kinds.trace > 0 && share(kinds.trace) >= 0.25) return { shape: 'log', form: 'stack-trace' };
  if (text.includes('"cell_type"')) return { shape: 'code', form: 'notebook' };
  const written = text.split('\n');
  if (isMail(written)) return { shape: 'prose', form: 'mail' };
  const speakers = kinds.prose + kinds.config > all / 2 ? chatSpeakers(written) : null;
  if (speakers !== null) return { shape: 'prose', form: speakers.length > 0 ? 'chat' : null };
  const model = modelFormat(text);
  if (model !== null) return { shape: 'schema', form: model };
  if (
    (kinds.schema > 1 || (CREATES.test(text) && DEFINES.test(text))) &&
    share(kinds.schema + kinds.code) >= 0.5
  )
    return { shape: 'schema', form: 'sql' };
  const braced = share(kinds.prose) < 0.6 ? bracedConfig(text) : null;
  if (braced !== null) return { shape: 'config', form: braced };
  if (share(kinds.config) >= 0.6 && !isMakefile(text)) {
    return { shape: 'config', form: configFormat(text) };
  }
  if (nature === 'fenced' || share(kinds.code + kinds.schema) + share(kinds.config) / 2 >= 0.45) {
    return { shape: 'code', form: null };
  }
  return { shape: 'prose', form: null };
}
