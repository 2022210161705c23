import { lineKind } from '@/lib/shape/line-kind';
import type { Lines } from '@/lib/shape/rows/lines';
import { isAlias } from './aliases';
import type { Strip, StripKind } from './strip';

/** `user=…`, `"customerId": …`, `session_id: …`; group 1 tells whose, group 2 that it's an id, group 3 is the value. */
const PAIR =
  /\b(user|username|login|owner|actor|principal|email|customer|client|account|acct|tenant|patient|member|employee|session|sess|sid|uid|request|req|correlation|trace|order|invoice|payment|card|device|org|organization|host|hostname|node|server|instance|pod)((?:[_.-]?(?:id|name|key|no|number|uuid|ref))?)["']?\s?[=:]\s?["']?([^\s"',;)\]}|&]{2,200})/gi;
/** `user jdoe`, `for invalid user jdoe from`, `User 'jdoe'`. */
const NAMED =
  /\b(?:user|login for|password for|publickey for|session (?:opened|closed) for user)\s+(?:=\s*)?["']?([a-z][\w.@\\-]{1,63})/gi;
const NO_NAME =
  /^(?:is|was|has|had|not|id|ids|name|agent|with|from|for|and|or|the|a|an|in|on|to|of|by|does|did|session|input|logged|login|logout|created|deleted|updated|already|account|unknown|invalid|user|service|profile|data|request|authenticated|requested|null|none|undefined|true|false|root|admin|error|failed|exists|found)$/i;
const UUID = /(?<![\w-])([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})(?![\w-])/gi;
/** The machine that a syslog line names behind its time, and the user in a line of an access log. */
const SYSLOG =
  /^(?:<\d{1,3}>\d?\s?)?(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\S{8,30}) ([A-Za-z][\w.-]{1,62}) [\w./-]{1,40}(?:\[\d+\])?:/;
const ACCESS = /^\S{1,60} \S{1,40} ([^\s-]\S{0,59}) \[\d/;
const LEVEL = /^(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL|NOTICE|CRITICAL)$/i;
const MACHINES = /^(?:host|hostname|node|server|instance|pod)$/i;
const PERSONS = /^(?:user|username|login|owner|actor|principal)$/i;

/** Who and which in log lines. Time, level, message, status and numbers stay, and so does the order of everything. */
export function stripLogs(lines: Lines): Strip[] {
  const strips: Strip[] = [];
  for (let line = 0; line < lines.count; line++) {
    const raw = lines.slice(line);
    if (lineKind(raw) !== 'log') continue;
    const offset = lines.start(line);
    const add = (match: RegExpExecArray, value: string | undefined, kind: StripKind) => {
      if (value === undefined || isAlias(value)) return;
      const start = offset + match.index + match[0].lastIndexOf(value);
      strips.push({ start, end: start + value.length, kind });
    };
    const machine = SYSLOG.exec(raw);
    if (machine && !LEVEL.test(machine[1] ?? '')) add(machine, machine[1], 'host');
    const visitor = ACCESS.exec(raw);
    if (visitor) add(visitor, visitor[1], 'USER');
    for (const match of raw.matchAll(UUID)) add(match, match[1], 'uuid');
    for (const match of raw.matchAll(PAIR)) {
      const [, whose = '', , value = ''] = match;
      if (NO_NAME.test(value) || /^\d{1,4}$/.test(value) || /^[[{$]/.test(value)) continue;
      add(match, value, kindOf(whose, value, match[0]));
    }
    for (const match of raw.matchAll(NAMED)) if (!NO_NAME.test(match[1] ?? '')) add(match, match[1], 'USER');
  }
  return strips;
}

function kindOf(whose: string, value: string, pair: string): StripKind {
  if (/^[^\s@]+@[\w.-]+$/.test(value)) return 'email';
  // A bare number in JSON has to stay a number.
  if (/^\d+$/.test(value) && /"\s?:\s?\d+$/.test(pair)) return 'number';
  if (MACHINES.test(whose)) return /^[\w.-]+$/.test(value) ? 'host' : 'ID';
  return PERSONS.test(whose) ? 'USER' : 'ID';
}
