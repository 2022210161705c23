import { lateRegExp } from '@/lib/core/late-reg-exp';
import { sampled } from '@/lib/core/sampled';
import { isGeneric } from './generic-value';

/** Settings are judged by so many of their lines, and by so much of each. Code units. */
const LINES = 1200;
const LINE = 2000;

const linesOf = (settings: string): readonly string[] =>
  sampled(settings.split('\n'), LINES).map((line) => line.trim().slice(0, LINE));

const COMMENT = /^(?:#|;|\/\/|--(?:\s|$)|\/?\*|<!--|$)/;
const SETTING =
  /^(?:- ){0,8}(?:export |set |ENV |ARG )?["']?[\w./ @:-]{1,120}?["']?\s*(?:[:=]=?\s*|\s=>\s*)(\S.*)$/;
const ITEM = /^- (\S.*)$/;
const BLOCK = /^\w{1,40}((?: "[^"]{1,120}"){1,2}) \{$/;
/** A command and what it is given: nginx, Dockerfile, ssh, hosts. */
const DIRECTIVE = /^\S{1,60}[ \t]+(\S.*?)[;{]?$/;
const MARKUP = /(?:=\s?"([^"]{1,300})"|>([^<>]{1,300})<)/g;
/** Several members of JSON on one line, and one of them. */
const MEMBERS = /^[{[]|"\s?:[^\n]{1,400}"\s?:/;
const MEMBER = /[:[,]\s?"([^"]{1,300})"(?!\s?:)/g;
/** Formats whose lines are a command and its arguments. */
const COMMANDED = new Set(['nginx', 'dockerfile', 'ssh', 'hosts']);
/** Of an interface's description its names and addresses count; what it explains in sentences doesn't. */
const EXPLAINED = /^["']?(?:description|summary|operationId|example|pattern|\$ref|schema|tags)["']?\s*:/;
/** What nginx, Docker and shells bring along. */
const SHELL = /^(?:\$\w+\/?|[~^<>=!]{1,3}|%\S{0,20}|-{1,2}[\w-]+|\.{0,2}\/?|=\d{3}|[&|\\]+)$/;

/** Whether settings hold values that aren't everybody's: hosts, names, places, ids of one's own. */
export function holdsOwnValues(settings: string, format: string | null): boolean {
  if (isWording(settings)) return false;
  for (const line of linesOf(settings)) {
    if (COMMENT.test(line) || (format === 'openapi' && EXPLAINED.test(line))) continue;
    if (valuesOf(line, format).some((value) => !isGeneric(value))) return true;
  }
  return false;
}

function valuesOf(line: string, format: string | null): readonly string[] {
  if (format === 'xml') {
    return [...line.matchAll(MARKUP)].flatMap(([, attribute, content]) => attribute ?? content ?? []);
  }
  if (MEMBERS.test(line)) return [...line.matchAll(MEMBER)].flatMap(([, value]) => pieces(value ?? ''));
  const block = BLOCK.exec(line)?.[1];
  if (block !== undefined) return pieces(block);
  const bare = format !== null && COMMANDED.has(format) ? DIRECTIVE.exec(line)?.[1] : undefined;
  const value = bare ?? SETTING.exec(line)?.[1] ?? ITEM.exec(line)?.[1];
  return value === undefined || sentence().test(value) || ADDRESS.test(line) ? [] : pieces(value);
}

/** Words in a row, as in `Note: the server answers slowly`: said, not set. */
const sentence = lateRegExp(String.raw`^(?:\p{L}[\p{L}'’-]{0,30}[,;]? ){2,80}\p{L}[\p{L}'’-]{0,30}[.!?]?$`);

/** What looks like a key is an address's scheme. */
const ADDRESS = /^[a-z][a-z0-9+.-]{1,20}:\/\//;

/** A value's parts: items of a list in brackets, words of a command. */
const pieces = (value: string): readonly string[] =>
  value
    .replace(/\s+#.*$/, '')
    .split(/[\s,[\]{}()]+/)
    .map((piece) => piece.replace(/^["'`]|["'`;]+$/g, ''))
    .filter((piece) => piece !== '' && !SHELL.test(piece));

const phrase = lateRegExp(String.raw`^\p{Lu}[\p{L}\s'’,.!?:()…%{}\d&/-]*$`);

const twoWords = lateRegExp(String.raw`\p{L} \p{L}`);

/** The texts of a user interface: sentences and labels in the place of values. */
function isWording(settings: string): boolean {
  const values = linesOf(settings)
    .flatMap((line) => /^["']?[\w.-]{1,120}["']?\s?[:=]\s?["']?(.*?)["']?,?$/.exec(line)?.[1] ?? [])
    .filter((value) => value !== '' && value !== '{');
  const phrases = values.filter((value) => phrase().test(value));
  return (
    values.length >= 4 &&
    phrases.length >= values.length * 0.9 &&
    phrases.some((value) => twoWords().test(value)) &&
    !values.some((value) => /\d{4}|@/.test(value))
  );
}

/** Words of SQL that describe columns. */
const SQL =
  /\b(?:create|alter|table|index|unique|view|type|schema|if|not|exists|null|primary|foreign|key|references|default|constraint|check|on|delete|update|cascade|set|add|column|drop|bigserial|serial|smallint|bigint|integer|int|tinyint|varchar|nvarchar|character|varying|char|text|numeric|decimal|double|precision|real|float|boolean|bool|date|time|timestamp|timestamptz|datetime|with|without|zone|uuid|jsonb?|bytea|blob|auto_increment|autoincrement|identity|generated|always|as|now|current_timestamp|gen_random_uuid|engine|innodb|utf8mb4|charset|collate|using|btree|true|false|public|dbo|comment)\b/gi;
/** A lesson has a table or two; more are a database of somebody's. */
const LESSON = 3;

/** Whether a schema is of one's own: its names aren't those of a lesson. */
export function isOwnSchema(schema: string): boolean {
  if ((schema.match(/create\s+table/gi) ?? []).length > LESSON) return true;
  const names = schema.replace(/--[^\n]*|'[^'\n]*'/g, ' ').replace(SQL, ' ');
  return !names.split(/[^\w]+/).every((name) => isGeneric(name));
}
