/** What gives a format of configuration away, behind literals that are cheap to miss; the surer first. */
const FORMATS: readonly (readonly [format: string, literals: readonly string[], mark: RegExp])[] = [
  ['kubernetes', ['apiVersion:'], /^apiVersion: [\w./]{1,60}$[\s\S]{0,400}^kind: \w/m],
  ['compose', ['services:'], /^services:\s*$[\s\S]{0,600}^\s{2,8}(?:image|build|ports|environment):/m],
  ['openapi', ['openapi', 'swagger'], /^["']?(?:openapi|swagger)["']?: ["']?\d/m],
  [
    'dockerfile',
    ['FROM '],
    /^FROM \S{1,200}(?: AS \w{1,40})?$[\s\S]{0,4000}^(?:RUN|COPY|CMD|ENTRYPOINT|WORKDIR|EXPOSE|ENV|ARG) /m,
  ],
  [
    'terraform',
    [' {'],
    /^(?:resource|data|provider|module|variable|output|locals|terraform|backend)\b(?: "[^"\n]{1,80}"){0,2} \{/m,
  ],
  [
    'nginx',
    ['server {', 'http {', 'events {', 'upstream ', 'location '],
    /^\s{0,12}(?:server|upstream [\w.-]{1,80}|location [^{\n]{1,120}|http|events) \{$/m,
  ],
  ['ssh', ['Host'], /^Host(?:Name)? \S{1,120}$/m],
  ['hosts', ['.'], /^(?:\d{1,3}\.){3}\d{1,3}[ \t]{1,20}[\w.-]{1,200}/m],
  ['xml', ['<'], /^\s{0,8}<(?:\?xml|configuration|project|beans|settings|appSettings|server)\b/m],
  ['json', ['"'], /^\s{0,8}[{[]\s{0,4}(?:$|")/m],
  ['toml', ['['], /^\[\[?[\w.-]{1,80}\]\]?$[\s\S]{0,200}^[\w.-]{1,80} = (?:["'[{]|true|false|\d)/m],
  ['ini', ['['], /^\[[\w. :"-]{1,80}\]$/m],
  ['env', ['='], /^(?:export )?[A-Z][A-Z0-9_]{1,80}=/m],
  ['yaml', [':'], /^\s{0,40}(?:- )?["']?[\w./-]{1,80}["']?:(?: |$)/m],
  ['properties', [''], /^[\w.-]{1,120}\s{0,4}[=:]/m],
];

/** Code units. */
const LOOKED_AT = 6000;

function formatAmong(formats: typeof FORMATS, text: string): string | null {
  const head = text.slice(0, LOOKED_AT);
  const found = formats.find(
    ([, literals, mark]) => literals.some((literal) => head.includes(literal)) && mark.test(head),
  );
  return found?.[0] ?? null;
}

/** The format that settings are written in; null when nothing gives it away. */
export const configFormat = (text: string): string | null => formatAmong(FORMATS, text);

/** Formats with braces and commands, whose lines look like code: their marks are sure enough to tell. */
const BRACED = FORMATS.slice(0, 6);

/** The format of what looks like code or text by its lines, and is configuration; null when it isn't. */
export const bracedConfig = (text: string): string | null => formatAmong(BRACED, text);
