/** Configuration of tools that every project has, and whose values say nothing about a company's systems. */
const SIGNATURES: readonly RegExp[] = [
  /^\s{0,20}(?:- )?(?:uses: [\w.-]{1,60}\/[\w./-]{1,100}@|runs-on: )/m,
  /^\s{0,8}"(?:devD|peerD|d)ependencies": \{/m,
  /^\s{0,8}"compilerOptions": \{/m,
  /^\[(?:build-system|package|workspace|tool\.[\w.-]{1,40})\]$/m,
  /^root = true$/m,
  /^\s{0,8}"lockfileVersion": \d/m,
  /^\[\[package\]\]\nname = /m,
  /^lockfileVersion: |^# yarn lockfile v1$|^\s{1,4}resolved "https:\/\/registry\.(?:yarnpkg\.com|npmjs\.org)\//m,
  /^[a-z][\w.-]{1,60}\/[\w./~-]{1,150} v\d[\w.+-]{0,60}(?:\/go\.mod)? h1:/m,
  /^\s{0,4}<modelVersion>4\.0\.0</m,
  /^repos:\n\s{0,4}- repo: https:\/\/github\.com\//m,
];

/** Such a file shows what it is in its first lines. Code units. */
const LOOKED_AT = 16 * 1024;

export const isPublicConfig = (text: string): boolean => {
  const head = text.slice(0, LOOKED_AT);
  return SIGNATURES.some((signature) => signature.test(head));
};
