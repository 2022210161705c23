import { BUCKET_SCHEME } from '@/lib/detectors/infra/bucket-schemes';
import { isCommonAccount } from '@/lib/detectors/infra/common-accounts';
import { NETWORK_SUFFIX } from '@/lib/detectors/infra/network-suffixes';
import { isStandard } from '@/lib/detectors/infra/standards';
import { isAlias } from './aliases';
import { isPublicHost } from './public-hosts';
import type { Strip, StripKind } from './strip';

/** A kind of identifier that stands in any text: group 1 of the pattern is what goes out. */
interface Identifier {
  readonly kind: StripKind;
  readonly pattern: RegExp;
  /** What the pattern can't tell. */
  readonly except?: (value: string) => boolean;
}

const LOCAL = /^(?:127\.|0\.|255\.|169\.254\.169\.254$|1\.[01]\.[01]\.1$|8\.8\.[48]\.[48]$)/;
const isNoAddress = (value: string) =>
  LOCAL.test(value) || value.split('.').some((part) => Number(part) > 255);

/** Without a word before them they're seldom a ticket's key: `US-2025`, `DB-9`. */
const ABBREVIATIONS = /^(?:DB|US|X86)-/;

/** Labels that begin a Java or reverse-domain name; those are packages, not hosts. */
const PACKAGE = /^(?:com|org|net|io|dev|java|javax|jakarta|kotlin|android|app|edu|gov|uk|de)\./i;
const noHost = (value: string) => PACKAGE.test(value) || isPublicHost(value) || /^localhost$/i.test(value);

const IDENTIFIERS: readonly Identifier[] = [
  // Before hosts, whose pattern would take a bucket for one: of two that stand in the same place the first counts.
  {
    kind: 'BUCKET',
    pattern: new RegExp(String.raw`\b(?:${BUCKET_SCHEME}):\/\/([a-z\d][a-z\d._-]{1,62})`, 'g'),
  },
  {
    kind: 'email',
    pattern: /(?<![\w.+%/:@-])([\w.+%-]{1,64}@(?:[\w-]{1,63}\.){1,6}[A-Za-z]{2,24})(?!\w)/g,
  },
  {
    kind: 'host',
    pattern:
      /\b[a-z][a-z\d+.-]{1,20}:\/\/(?:[^\s/"'<>]{1,200}@)?([A-Za-z\d][A-Za-z\d-]{0,62}(?:\.[A-Za-z\d-]{1,63}){0,8})(?![\w.-])/g,
    except: (value) => noHost(value) || /^[\d.]+$/.test(value),
  },
  {
    kind: 'host',
    pattern: new RegExp(
      String.raw`(?<![\w.@/-])((?:[A-Za-z\d][A-Za-z\d-]{0,62}\.){1,8}(?:${NETWORK_SUFFIX}))(?![\w(-]|\.\w)`,
      'g',
    ),
    except: (value) => noHost(value) || isProperty(value),
  },
  {
    kind: 'host',
    pattern:
      /(?<![\w.@/$-])((?:[a-z\d][a-z\d-]{0,62}\.){2,8}(?:com|net|org|io|cloud|biz|co|gov|bank|eu|us|uk|de|fr|ch|nl|at|ca|au|jp|in))(?![\w(=-]|\.\w)/g,
    except: noHost,
  },
  {
    kind: 'ip',
    pattern: /(?<![\w.-]|version["']?\s?[=:]\s?["']?)(\d{1,3}(?:\.\d{1,3}){3})(?![\w.]\w|\w)/g,
    except: isNoAddress,
  },
  { kind: 'mac', pattern: /(?<![\w:])([\da-f]{2}(?::[\da-f]{2}){5})(?![\w:])/gi },
  {
    kind: 'ipv6',
    pattern: /(?<![\w:.])([\da-f]{1,4}(?::{1,2}[\da-f]{1,4}){2,7})(?![\w:])/gi,
    except: (value) => !isIpv6(value),
  },
  {
    kind: 'USER',
    pattern: /(?:\/home\/|\/Users\/|[A-Z]:\\{1,2}Users\\{1,2})([\w.-]{1,64})/g,
    except: isCommonAccount,
  },
  { kind: 'ACCOUNT', pattern: /\barn:aws[\w-]{0,10}:[\w-]{1,40}:[\w-]{0,20}:(\d{12}):/g },
  {
    kind: 'RESOURCE',
    pattern:
      /\barn:aws[\w-]{0,10}:[\w-]{1,40}:[\w-]{0,20}:(?:\d{12}|ACCOUNT_\d+)?:([\w:/.+=@*-]{1,200}[\w*])/g,
  },
  { kind: 'BUCKET', pattern: /(?<![\w.-])([a-z\d][a-z\d-]{1,62})\.s3[.-][\w.-]{0,40}amazonaws\.com/g },
  {
    kind: 'TICKET',
    pattern: /(?<![\w/.-])([A-Z][A-Z\d]{1,9}-[1-9]\d{1,6})(?![\w-]|\.\d|\s?=)/g,
    except: (value) => isStandard(value) || ABBREVIATIONS.test(value),
  },
];

/** `options.local`, `this.state.internal`: what code calls its own things, where a host would have digits or more labels. */
const isProperty = (value: string) =>
  /[a-z][A-Z]/.test(value) ||
  /^(?:this|self|window|document|process|ctx|module|exports|req|res|options|props|params|obj)\./.test(
    value,
  ) ||
  /^[a-z_]+\.(?:local|internal|intern|private|svc)$/i.test(value);

/** Times and hardware addresses look alike: letters, digits, and either a gap or all eight groups are needed. */
const isIpv6 = (value: string) =>
  /[a-f]/i.test(value) && /\d/.test(value) && (value.includes('::') || value.split(':').length === 8);

/** Hosts, addresses, accounts, user names in paths, buckets and ticket keys, wherever they stand. */
export function findIdentifiers(text: string): Strip[] {
  const strips: Strip[] = [];
  for (const { kind, pattern, except } of IDENTIFIERS) {
    for (const match of text.matchAll(pattern)) {
      const value = match[1];
      if (value === undefined || isAlias(value) || except?.(value)) continue;
      const start = match.index + match[0].lastIndexOf(value);
      strips.push({ start, end: start + value.length, kind });
    }
  }
  return strips;
}
