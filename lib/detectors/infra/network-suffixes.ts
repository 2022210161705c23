/** Ends of names that resolve inside one network only. RFC 6762 appendix G, RFC 8375, ICANN's `.internal`. */
export const NETWORK_SUFFIXES = [
  'internal',
  'corp',
  'local',
  'lan',
  'intra',
  'intranet',
  'intern',
  'svc',
  'localdomain',
  'private',
  'home.arpa',
  'consul',
] as const;

/** The same as alternatives of a pattern. */
export const NETWORK_SUFFIX = NETWORK_SUFFIXES.join('|').replaceAll('.', String.raw`\.`);
