/** What gives a language away. The first that has two different marks, or one that no other language has. */
const LANGUAGES: readonly (readonly [language: string, marks: readonly RegExp[]])[] = [
  ['php', [/<\?php/, /\$\w{1,40}->\w/, /\bfunction \w{1,60}\([^)]{0,80}\$\w/]],
  [
    'html',
    [
      /<!doctype html/i,
      /<(?:html|head|body|div|span|script|table|form)\b[^>]{0,200}>/i,
      /<\/(?:div|p|span|a|li|td)>/i,
    ],
  ],
  ['svelte', [/\{#(?:if|each)\s/, /\{\/(?:if|each)\}/]],
  ['go', [/^package \w{1,60}$/m, /\bfunc (?:\(\w{1,20} \*?\w{1,60}\) )?\w{1,60}\(/, /:= /, /\berr != nil\b/]],
  [
    'rust',
    [
      /\bfn \w{1,60}(?:<[^>]{1,60}>)?\(/,
      /\blet mut \w/,
      /\bimpl\b[^\n]{1,80}\{/,
      /\bpub (?:fn|struct|enum|mod)\b/,
      /\bmatch \w{1,40} \{/,
    ],
  ],
  [
    'c#',
    [
      /^using [A-Z][\w.]{1,80};$/m,
      /\bnamespace [A-Z][\w.]{1,80}/,
      /\bpublic (?:async )?(?:class|Task|override|void)\b/,
      /\{ get; (?:private )?(?:set|init); \}/,
      /\[(?:Api\w{0,20}|Http\w{2,10}|Fact|Test)\b/,
    ],
  ],
  [
    'kotlin',
    [/\bfun (?:<\w{1,20}> )?\w{1,60}\(/, /\bval \w{1,60}\s?(?::|=)/, /\bdata class \w/, /\bsuspend fun\b/],
  ],
  [
    'java',
    [
      /^import (?:static )?[a-z][\w.]{2,100};$/m,
      /\bpublic (?:static |final |abstract ){0,3}(?:class|void|interface|enum|int|String|long)\b/,
      /\bnew [A-Z]\w{1,60}(?:<[^>]{0,40}>)?\(/,
      /@(?:Override|Autowired|Test|Entity)\b/,
      /\.stream\(\)/,
    ],
  ],
  [
    'scala',
    [/\bobject \w{1,60} (?:extends|\{)/, /\bdef \w{1,60}(?:\([^)]{0,120}\))?: \w{1,40} =/, /\bcase class \w/],
  ],
  [
    'swift',
    [
      /\bfunc \w{1,60}\([^)]{0,200}\)(?: throws)? ?(?:-> \w|\{)/,
      /\bguard let\b/,
      /\blet \w{1,60}: \[?[A-Z]/,
      /^import (?:Foundation|UIKit|SwiftUI)$/m,
    ],
  ],
  [
    'typescript',
    [
      /\binterface \w{1,60}(?:<[^>]{1,60}>)? \{/,
      /: (?:string|number|boolean|unknown|void|readonly \w{1,40})(?:\[\])?[;,)=\s]/,
      /^import type /m,
      /\bas const\b/,
      /^(?:export )?type \w{1,60}(?:<[^>]{1,60}>)? =/m,
    ],
  ],
  [
    'javascript',
    [
      /\b(?:const|let) \{?\s?\w{1,60}[^\n=]{0,80}= /,
      /=> ?[({\w]/,
      /\brequire\(['"]/,
      /^import .{1,120} from ['"]/m,
      /\bfunction\s?\w{0,60}\([^)]{0,200}\)\s?\{/,
      /\bmodule\.exports\b/,
    ],
  ],
  [
    'python',
    [
      /^\s{0,40}def \w{1,60}\([^)]{0,200}\)(?: -> [^:]{1,60})?:/m,
      /^(?:from [\w.]{1,80} )?import \w/m,
      /^\s{0,40}(?:if|for|while|with|elif|except)\b[^\n{]{1,120}:$/m,
      /\bself\.\w/,
      /\bprint\(/,
    ],
  ],
  [
    'ruby',
    [/^\s{0,40}def \w{1,60}[?!]?(?:\([^)]{0,100}\))?$/m, /^\s{0,40}end$/m, /\bdo \|\w/, /\brequire ['"]/],
  ],
  ['c++', [/#include <(?:iostream|vector|string|memory|map)>/, /\bstd::\w/, /\btemplate ?</]],
  [
    'c',
    [
      /#include [<"][\w./]{1,60}\.h[>"]/,
      /\b(?:int|void|char|size_t|static) \*?\w{1,60}\([^)]{0,160}\)\s{0,4}\{/,
      /\b(?:malloc|printf|sizeof)\(/,
    ],
  ],
  [
    'sql',
    [
      /\bSELECT\b[^;]{1,2000}\bFROM\b/i,
      /\b(?:INSERT INTO|UPDATE|DELETE FROM)\s\S/i,
      /\b(?:GROUP|ORDER) BY\b/i,
    ],
  ],
  [
    'shell',
    [
      /^#!\/(?:usr\/)?bin\/(?:env )?(?:ba|z)?sh/m,
      /^\s{0,20}(?:if \[|fi$|done$|esac$)/m,
      /^(?:sudo |curl |docker |kubectl |git |npm |aws |cd |echo |export )\S/m,
    ],
  ],
  ['powershell', [/\b(?:Get|Set|New|Remove|Invoke|Where|ForEach)-[A-Z]\w{2,40}/, /\$_\./]],
  ['r', [/<- (?:function|c|read|data)\b/, /^library\(\w{1,40}\)$/m, /%>%/]],
  ['lua', [/\blocal (?:function )?\w{1,60}/, /\bthen$/m]],
  ['css', [/^[.#]?[\w-]{1,60}(?:[ ,:>.#\w-]{0,80})? \{$/m, /^\s{1,8}[a-z-]{3,40}: [^;{]{1,120};$/m]],
  ['graphql', [/^type \w{1,60}(?: implements \w{1,60})? \{$/m, /: \[?\w{1,40}!?\]?!?$/m]],
  [
    'protobuf',
    [
      /^syntax = "proto\d";/m,
      /^message \w{1,60} \{$/m,
      /^\s{0,8}(?:repeated |optional )?\w[\w.]{1,60} \w{1,60} = \d{1,4};/m,
    ],
  ],
  [
    'make',
    [
      /^[\w.%-]{1,60}:(?: [\w.%$()-]{1,80}){0,20}\n\t/m,
      /^\.PHONY:/m,
      /\$\((?:CC|MAKE|CFLAGS|[A-Z_]{2,20})\)/,
    ],
  ],
];

const RECIPE = /^[\w.%-]{1,60}:(?: [\w.%$()-]{1,80}){0,20}\n\t/m;

/** Whether it is a Makefile, whose lines look like settings. */
export const isMakefile = (text: string): boolean => text.includes('\n\t') && RECIPE.test(text);

/** A language shows in a few lines. Code units. */
const LOOKED_AT = 3000;

/** The language that a piece of code is written in, in lower case; null when nothing gives it away. */
export function codeLanguage(code: string): string | null {
  const head = code.slice(0, LOOKED_AT);
  let [best, most] = [null as string | null, 0];
  for (const [language, marks] of LANGUAGES) {
    // What can't be more than the best so far isn't read.
    if (marks.length <= most) continue;
    const share = marks.filter((mark) => mark.test(head)).length;
    if (share > most) [best, most] = [language, share];
  }
  return best;
}
