import { isDummy, isTemplate } from '@/lib/detectors/dummy';
import { isReserved, isReservedDomain } from '@/lib/detectors/reserved';
import { isWordedGenerically } from '@/lib/shape/generic-words';
import { isPublicName } from '@/lib/shape/trace-origin';

/** Hosts whose addresses stand in everybody's files. */
const PUBLIC_HOST =
  /^(?:[\w-]+\.)*(?:github(?:usercontent)?\.com|gitlab\.com|npmjs\.(?:org|com)|yarnpkg\.com|pypi\.org|pythonhosted\.org|docker\.(?:io|com)|ghcr\.io|quay\.io|gcr\.io|k8s\.io|kubernetes\.io|googleapis\.com|gstatic\.com|google\.com|apache\.org|maven\.org|gradle\.org|w3\.org|json-schema\.org|schemastore\.org|swagger\.io|openapis\.org|mozilla\.org|microsoft\.com|visualstudio\.com|nuget\.org|rubygems\.org|crates\.io|golang\.org|go\.dev|python\.org|nodejs\.org|debian\.org|ubuntu\.com|jsdelivr\.net|unpkg\.com|cloudflare\.com|wikipedia\.org|stackoverflow\.com|springframework\.org|typicode\.com|hashicorp\.com|opensource\.org|spdx\.org|letsencrypt\.org|readthedocs\.io|react\.dev|vuejs\.org|eslint\.org|jestjs\.io|vitejs\.dev|stripe\.com|twilio\.com|openai\.com|anthropic\.com)$/i;

const HOST = /^[a-z][a-z0-9+.-]{1,20}:\/\/(?:[^\s/@]{0,100}@)?([\w.-]{1,253})(?::\d{1,5})?(?=[/?#]|$)/i;
/** Figures, sizes, durations, versions, modes, dates, ports, durations of ISO 8601, colours. */
const FIGURE =
  /^[-+~^<>=v]{0,3}\d[\d.,:_/x-]{0,40}(?:%|[a-z]{1,3}b?|[a-z]{0,5}[-.]?\d{0,3})?$|^#[0-9a-f]{3,8}$|^0x[0-9a-f]+$|^P[\dTYMDHS]{2,20}$/i;
const HASH = /^(?:sha\d{3}[-:])?[A-Za-z0-9+/]{40,}={0,2}$|^[0-9a-f]{32,128}$/;
/** Images of machines: those that documentations name are public. */
const DOCUMENTED = /^(?:ami-[0-9a-f]{8,17})$/;
/** `org.apache.log4j.ConsoleAppender`: a class of a library. */
const QUALIFIED = /^[a-z]\w{1,30}(?:\.\w{1,60}){2,8}$/;
const LOOPBACK = /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|0\.0\.0\.0|::1?|\*)(?::\d{1,5})?$/;

/** Whether a value could stand in anybody's file: a figure, a placeholder, a reserved name, words that everybody uses. */
export function isGeneric(given: string): boolean {
  const value = given.trim().replace(/^(["'`])(.*)\1$/, '$2');
  if (
    value === '' ||
    FIGURE.test(value) ||
    LOOPBACK.test(value) ||
    HASH.test(value) ||
    DOCUMENTED.test(value)
  )
    return true;
  if (isTemplate(value) || isReserved(value)) return true;
  const host = HOST.exec(value)?.[1];
  if (host !== undefined && (isReservedDomain(host) || PUBLIC_HOST.test(host))) return true;
  if (value.includes('.') && isReservedDomain(value)) return true;
  if (value.length < 80 && isDummy(value)) return true;
  return isWordedGenerically(value) || (QUALIFIED.test(value) && isPublicName(value));
}
