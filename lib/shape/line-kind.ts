/** What a single line looks like. `trace`: a frame of a stack trace, which is code or log by its company. */
export type LineKind = 'blank' | 'log' | 'trace' | 'diff' | 'schema' | 'config' | 'code' | 'prose';

/** Containers and pods put their name before each line: `api-1  | 2026-…`. */
const LOG =
  /^(?:[\w.-]{1,80}\s{0,4}\|\s)?(?:\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d)?|\[?\d\d[./]\d\d[./]\d{4},? \d\d:\d\d:\d\d|(?:trce|dbug|info|warn|fail|crit): [A-Z][\w.]{2,120}\[\d+\]|<\d{1,3}>1 \d{4}-\d\d-\d\dT|(?:<\d{1,3}>)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d\d:\d\d:\d\d |\[?\d\d:\d\d:\d\d[\].,: ]|[IWEF]\d{4} \d\d:\d\d:\d\d|\S{1,60} \S{1,40} \S{1,40} \[\d\d\/[A-Z][a-z]{2}\/\d{4}:|\[?(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL|SEVERE|CRITICAL)\]?[: \]])/;
const LOG_KEYS =
  /(?:^|[\s{,])"?(?:(?:ts|time|timestamp|@timestamp|eventTime)"?\s{0,2}[=:]\s{0,2}"?(?:\d{4}-\d\d-\d\d|\d{10})|(?:level|severity|lvl)"?\s{0,2}[=:]\s{0,2}"?(?:trace|debug|info|notice|warn|error|err|fatal|critical|[1-6]0\b))/i;
const PAIRS = /(?:^|\s)[\w.-]{1,40}=\S/g;
const TRACE =
  /^\s{1,40}at \S|^\s{1,12}File "[^"]{1,300}", line \d|^Caused by: |^Traceback |^\s{1,12}\.\.\. \d+ more|^#\d{1,3} {1,4}(?:0x[0-9a-f]{4,}|\/?[\w./-]{1,200}\(\d+\):|\{main\})|^goroutine \d+ \[|^\s{1,12}(?:from )?[\w./@~+-]{1,200}\.(?:rb|go):\d+(?::in | \+0x)|^[\w./@~+-]{1,200}\.rb:\d+:in |^thread '[^']{1,80}' panicked at |^\s{1,12}\d{1,3}: 0x[0-9a-f]{4,}|^stack backtrace:/;
/** A call, a subscript or an argument behind the sign: code that looks like a setting. */
const NO_SETTING =
  /^\s{0,40}["']?[\w.]{1,80}["']?\s{0,4}[:=]\s{0,4}(?:[\w.]{1,80}(?:\["|\['|\(| [+*|&?] )|[^"'{[].{0,300},\s*$)/;
const JSON_MEMBER =
  /^\s{0,40}[{[]{0,2}\s{0,4}"[^"\n]{1,120}"\s{0,4}:\s{0,8}(?:["[{\d-]|true\b|false\b|null\b|$)/;
const DIFF = /^(?:diff --git |index [0-9a-f]{6,}\.\.|--- [ab]\/|\+\+\+ [ab]\/|@@ -\d)/;
const SCHEMA =
  /^\s{0,20}(?:(?:create|alter)\s{1,4}(?:or replace\s{1,4})?(?:temp(?:orary)?\s{1,4}|unique\s{1,4})?(?:table|view|materialized view|index|type|schema)\b|["`[]?\w{1,60}["`\]]?\s{1,20}(?:big|small)?(?:serial|int|integer|varchar|nvarchar|text|char|numeric|decimal|timestamp|timestamptz|datetime|date|boolean|bool|uuid|jsonb?|float|double precision|real|bytea|blob)(?:\s{0,2}\([\d, ]{1,8}\))?(?:\s{1,4}(?:not null|null|primary key|unique|default|references|check)\b.{0,200})?,?\s*$|(?:primary key|foreign key|constraint)\b.{0,200},?\s*$)/i;
const CONFIG =
  /^\s{0,40}(?:-\s{1,4})?(?:(?:export|set|ENV|ARG)\s{1,4})?"?[A-Za-z_][\w./-]{0,80}"?\s{0,20}[:=](?:\s{0,20}[^\s{;(=>][^;{]{0,400}|\s*)$|^\s{0,8}\[\[?[\w. "-]{1,80}\]?\]\s*$|^\s{0,40}-\s{1,4}[\w./:"-]{1,200}$/;
const SQL =
  /^\s{0,60}(?:SELECT|FROM|WHERE|JOIN|LEFT|RIGHT|INNER|GROUP BY|ORDER BY|HAVING|LIMIT|VALUES|SET|WITH|UNION|INSERT INTO|UPDATE|DELETE FROM|AND|ON)\s/;
const CODE =
  /[;{}]\s*$|^(?:import|package|use|require|include|using) ['"]?[\w./:@-]{1,100}['"]?(?: as \w{1,40})?$|^\s{0,60}(?:end|begin|else|fi|done|esac|endif|def \w{1,60}[?!]?)$|\bdo(?: \|[^|]{1,60}\|)?$|^\s{0,60}(?:import|from|export|const|let|var|def|class|function|func|fn|pub|public|private|protected|static|return|if|for|while|else|elif|try|catch|except|switch|case|package|using|#include|async|await|struct|enum|interface|module|require|print|select|insert|update|delete|with|begin|end)\b.{0,200}[({:;=.,"'`>)]|^\s{0,60}(?:\/\/|\/\*|\*\s|#!|#include|"""|@\w+)|=>|\)\s{0,4}(?:->[^:]{1,60})?:\s*$|^\s{0,60}[)}\]]|\w\([^)]{0,120}\)\s*$/;

/** The length that is looked at: a line's kind shows at its beginning. Code units. */
const LOOKED_AT = 500;

export function lineKind(whole: string): LineKind {
  const line = whole.length > LOOKED_AT ? whole.slice(0, LOOKED_AT) : whole;
  if (/^\s*$/.test(line)) return 'blank';
  if (LOG.test(line)) return 'log';
  if (LOG_KEYS.test(line) && (/^\s*\{.*"/.test(line) || (line.match(PAIRS)?.length ?? 0) >= 3)) return 'log';
  if (DIFF.test(line)) return 'diff';
  if (TRACE.test(line)) return 'trace';
  if (SCHEMA.test(line)) return 'schema';
  if (JSON_MEMBER.test(line)) return 'config';
  if (
    CONFIG.test(line) &&
    !NO_SETTING.test(line) &&
    !/[.?!]$/.test(line.trimEnd()) &&
    line.trim().split(' ').length < 12
  )
    return 'config';
  if (CODE.test(line) || SQL.test(line)) return 'code';
  return 'prose';
}
