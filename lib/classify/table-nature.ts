import { lateRegExp } from '@/lib/core/late-reg-exp';
import { sampled } from '@/lib/core/sampled';
import { mayBeGiven } from '@/lib/detectors/pii/person/known';
import { wordsOf } from '@/lib/shape/rows/column-names';
import type { Table } from '@/lib/shape/rows/table';
import { isGeneric } from './generic-value';
import { wellKnownSample } from './well-known-samples';

/**
 * What the rows of a table are: `data` may be somebody's, `system` shows the state of machines, `schema` describes tables,
 * `public` belongs to nobody: figures, documentation, data sets of courses.
 */
export type TableNature = 'data' | 'system' | 'schema' | 'public';

/** Columns that describe somebody or something of a customer's. */
export const PERSONAL =
  /name|e?mail|phone|mobile|address|street|city|zip|postal|birth|dob|ssn|gender|salary|(?:account|customer|client|user|patient|member|employee)(?!s$)|card|iban|balance|amount|diagnos|passport|licen[cs]e|contact|\bip\b|ip_?addr/i;
/** Columns of measurements and of documentation. */
const AGGREGATE =
  /^(?:#|n|count|total|sum|avg|mean|median|min|max|p\d\d|std(?:dev)?|%|percent(?:age)?|ratio|rate|score|accuracy|precision|recall|f1|loss|ms|ns|us|sec(?:onds)?|ops?(?:\/s)?|mb\/?s?|kb|size|memory|cpu|time|duration|latency|throughput|speed(?:up)?|iterations?|runs?|version|benchmark|name|library|package|model|method|test|suite|language|year|month|quarter|week|day|date|category|region|metric|value|change|rank|average|[a-z]{1,12}[_ ](?:count|total|sum|avg|ms|pct|rate|mb|kb|ops))$/i;
/** Words of columns that sum something up. */
const STATISTIC = new Set(
  'n count mean avg average median min minimum max maximum sum std stddev sd var variance rate ratio pct percent percentage share accuracy precision recall f1 score auc loss error rmse mae r2 epoch step lr p50 p90 p95 p99 ops ms ns us throughput latency population gdp density growth index per capita support rounds runs iterations factor ratio speedup frequency'.split(
    ' ',
  ),
);
/** Words of columns by which such sums are grouped, or that describe figures. */
const DIMENSION = new Set(
  'name label group class pclass sex gender age species category type kind year month quarter week day country region continent state model method library package language framework version benchmark test suite dataset size time metric unit symbol code value change rank train val valid test macro micro weighted and of in to the by us ns mb kb gb s number total survived survival learning seconds'.split(
    ' ',
  ),
);
const FIGURE = /^[-+]?[\d.,]+(?:e[-+]?\d+)?\s?(?:%|ms|s|ns|µs|us|kb|mb|gb|x|k|m)?$|^-?$/i;
const TRUTH = /^(?:[01TF]|true|false|x|-|)$/i;

/** What consoles of systems print above their rows. */
const SYSTEM =
  /^(?:ready|restarts|age|pid|ppid|tty|stat|cmd|command|%cpu|%mem|cpu|mem(?:ory)?|cpu%|mem%|mem_?usage|cpu\(cores\)|memory\(bytes\)|container(?: |_)id|image(?: id)?|created|ports|repository|tag|filesystem|size|used|avail(?:able)?|use%|mounted(?: on)?|proto|recv-q|send-q|local(?: |_)address|foreign(?: |_)address|destination|gateway|genmask|flags|iface|namespace|cluster-ip|external-ip|port\(s\)|up-to-date|nodes?|unit|load|active|sub|rss|vsz|uptime|driver|scope|network id|volume name|desired|current|capacity|access modes|storageclass|reclaim policy|claim|ingress|hosts|class|roles|shared|buff\/cache|free|tasks|group|topic|partition|current-offset|log-end-offset|lag|consumer-id|client-id)$/i;
/** What may stand beside them. */
const NEUTRAL =
  /^(?:name|names|status|state|type|node|ip|version|id|user|host|hostname|reason|message|selector)$/i;
/** What databases print when they describe a table or a plan. */
const SCHEMA =
  /^(?:column|field|column_name|data_type|type|collation|nullable|null|default|storage|compression|stats target|description|modifiers|key|extra|is_nullable|column_default|table_name|table_schema|table_catalog|ordinal_position|character_maximum_length|constraint_name|constraint_type|indexname|indexdef|tablename|schemaname|select_type|table|partitions|possible_keys|key_len|ref|rows|filtered|id|comment|schema|owner|name|privileges)$/i;

/** Rows by which a table is judged. */
const SAMPLE = 600;

export function natureOf(table: Table): TableNature {
  const { format, header } = table;
  const columns = table.columns
    .map((column) => column.trim())
    .filter((column) => !/^(?:column_\d+)?$/.test(column));
  if (header) {
    const described = columns.filter((column) => SCHEMA.test(column)).length;
    const typed = columns.some((column) =>
      /^(?:type|data_type|select_type|indexdef|constraint_type|schema)$/i.test(column),
    );
    if (described === columns.length && columns.length >= 3 && typed) return 'schema';
    const running = columns.filter((column) => SYSTEM.test(column)).length;
    const known = columns.filter((column) => SYSTEM.test(column) || NEUTRAL.test(column)).length;
    if (running >= 2 && known >= columns.length - (columns.length > 5 ? 1 : 0)) return 'system';
    if (wellKnownSample(columns) !== null) return 'public';
  }
  const rows = sampled(table.rows, SAMPLE);
  const cells = rows.flatMap((row) => row.map((cell) => cell?.text.trim() ?? ''));
  if (cells.every((cell) => TRUTH.test(cell))) return 'public';
  if (!header)
    return cells.every((cell) => FIGURE.test(cell)) && !holdsNumbersOfSomebody(table) ? 'public' : 'data';
  // x,y or a,b over figures: a toy.
  if (columns.every((column) => column.length <= 2 && !/id/i.test(column))) return 'public';
  const figures = cells.filter((cell) => FIGURE.test(cell)).length;
  if (namesPeople(table)) return 'data';
  const measured = figures * 2 >= rows.length * (columns.length - 1);
  if (measured && (columns.every((column) => AGGREGATE.test(column)) || sumsUp(columns))) return 'public';
  if (isReference(table, columns)) return 'public';
  if (!columns.some((column) => PERSONAL.test(column))) {
    // Tables in Markdown are how people explain; without a personal column they are no result set.
    if (format === 'markdown') return 'public';
    if (cells.every(isGeneric)) return 'public';
  }
  return 'data';
}

/** Every column is a sum or what it is grouped by, and at least one is a sum. */
function sumsUp(columns: readonly string[]): boolean {
  const words = columns.map((column) =>
    wordsOf(column.replace(/(\D)(\d+)$/, '$1 $2')).map((word) => word.toLowerCase()),
  );
  const known = words.every((parts) =>
    parts.every((word) => STATISTIC.has(word) || DIMENSION.has(word) || /^\d+$/.test(word)),
  );
  return known && words.some((parts) => parts.some((word) => STATISTIC.has(word)));
}

const OWNED = /(?:^|_| )(?:id|no|nr|price|total|owner|date|status)$/i;

/** Codes of three characters at most and what they mean: countries, units, states of a protocol. */
function isReference({ rows }: Table, columns: readonly string[]): boolean {
  const key = columns.findIndex((column) => /^(?:code|symbol|abbr(?:eviation)?|iso\d?)$/i.test(column));
  return (
    key >= 0 &&
    !columns.some((column) => column !== 'name' && (PERSONAL.test(column) || OWNED.test(column))) &&
    rows.every((row) => (row[key]?.text.length ?? 0) <= 3)
  );
}

const fullName = lateRegExp(
  String.raw`^\p{Lu}[\p{Ll}'’-]{1,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){1,3}$|^\p{Lu}\p{L}{1,30}, \p{Lu}\p{Ll}{1,30}$`,
);

/** A column of people: most cells read like a first and a last name, and a third hold a first name that is known. */
const namesPeople = ({ columns, rows }: Table): boolean =>
  columns.some((_, at) => {
    const names = sampled(rows, SAMPLE)
      .map((row) => row[at]?.text ?? '')
      .filter((cell) => fullName().test(cell));
    const known = names.filter((name) => name.split(/[ ,]+/).some((part) => mayBeGiven(part)));
    return names.length * 2 > Math.min(rows.length, SAMPLE) && known.length * 3 >= names.length;
  });

/** A column of long whole numbers that all differ, without a name above it: whoever has the system knows who they are. */
const holdsNumbersOfSomebody = ({ columns, rows }: Table): boolean =>
  columns.some((_, at) => {
    const values = rows.map((row) => row[at]?.text ?? '');
    return values.every((value) => /^\d{5,}$/.test(value)) && new Set(values).size === values.length;
  });
