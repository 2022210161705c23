import type { Finding, Span } from '@/lib/core/finding';
import { isPlaceholder } from '@/lib/detectors/dummy';
import { isReserved, isReservedDomain } from '@/lib/detectors/reserved';

/** What ties a log line to a machine or a person. Only logs are searched for it: elsewhere it would be noise. */
const VALUES: readonly (readonly [kind: Finding['kind'], entityType: string, pattern: RegExp])[] = [
  [
    'log.user',
    'USER',
    /(?<![\w-])(?:user(?:[ _]?(?:name|id))?|uid|login|account(?:[ _]?id)?|customer(?:[ _]?id)?|tenant(?:[ _]?id)?|member(?:[ _]?id)?|for user|usr|owner)\\?["']?(?:\s{0,2}[=:]\s{0,2}|\s)\\?["']?(?<value>[\w.@+-]{0,64}\d[\w.@+-]{0,64}|(?<==\\?["']?)[\w.@+-]{2,64}|(?<=[:]\s?\\?["'])[\w.@+-]{2,64})/dgi,
  ],
  [
    'log.user',
    'USER',
    /(?:(?:publickey|password|failed|session opened|session closed|token|login|logon|authorized|for|of|by)(?: for)?(?: invalid)? user |(?:publickey|password) for |Account Name:\s{1,8}|User(?: Name)?:\s{1,8}|logged (?:in|on|out) as )(?<value>[a-z][\w.@\\-]{1,63}[\w$])/dgi,
  ],
  [
    'log.id',
    'ID',
    /(?<![\w-])(?:session|request|req|trace|span|correlation|order|invoice|payment|claim|policy|case|ticket|subscription|transaction|txn|device|cart)[ _-]?(?:id|no|number)?\\?["']?(?:\s{0,2}[=:]\s{0,2}|[ #]{1,2})\\?["']?(?<value>[\w-]{0,40}\d[\w-]{3,80})/dgi,
  ],
  ['log.address', 'IP', /(?<![\w.])(?<value>(?:\d{1,3}\.){3}\d{1,3})(?![\w]|\.\d)/dg],
  [
    'log.host',
    'HOST',
    /(?:^(?:<\d{1,3}>)?[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d |(?<![\w-])(?:host(?:name)?|node|pod|instance|server)\\?["']?\s{0,2}[=:]\s{0,2}\\?["']?)(?<value>[\w.-]{2,100})/dg,
  ],
];

/** What they are called towards the user. */
export const LOG_LABELS: Readonly<Record<string, string>> = {
  'log.user': 'User in a log',
  'log.id': 'Identifier in a log',
  'log.address': 'Network address in a log',
  'log.host': 'Host in a log',
};

const HARMLESS =
  /^(?:127\.|0\.0\.0\.0|255\.|localhost$|true$|false$|null$|none$|unknown$|anonymous$|nil$|undefined$|\d{1,3}$|root$|-)/i;

const isNobody = (value: string): boolean =>
  HARMLESS.test(value) || isPlaceholder(value) || isReserved(value) || isReservedDomain(value);

/** The values of a log inside a text, as findings in the text's offsets. May overlap with other findings. */
export function logValues(text: string, log: Span): Finding[] {
  const findings: Finding[] = [];
  let at = log.start;
  while (at < log.end) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? log.end : newline;
    const line = text.slice(at, Math.min(end, at + 4096));
    for (const [kind, entityType, pattern] of VALUES) {
      for (const match of line.matchAll(pattern)) {
        const span = match.indices?.groups?.['value'];
        const value = match.groups?.['value'];
        if (span === undefined || value === undefined || isNobody(value)) continue;
        findings.push({
          start: at + span[0],
          end: at + span[1],
          kind,
          entityType,
          severity: 'medium',
          confidence: 0.6,
          detectorId: kind.replace('.', '-'),
        });
      }
    }
    at = end + 1;
  }
  return findings;
}
