/** What people paste a value in. Each text keeps its lines; whole texts are wrapped, so that what a value needs beside it is there. */
export interface Carrier {
  readonly name: string;
  readonly wrap: (text: string) => string;
}

const eachLine = (text: string, mark: string): string => text.replace(/^/gm, mark);

const CODE = 'function add(first, second) {\n  return first + second;\n}\n';

export const CARRIERS: readonly Carrier[] = [
  { name: 'nothing else', wrap: (text) => text },
  { name: 'a question above', wrap: (text) => `Why does this fail?\n\n${text}` },
  { name: 'a question below', wrap: (text) => `${text}\n\nWhat is wrong here?` },
  { name: 'a fence of Markdown', wrap: (text) => `Look:\n\n\`\`\`\n${text}\n\`\`\`\n` },
  { name: 'a fence with a language', wrap: (text) => `\`\`\`bash\n${text}\n\`\`\`` },
  { name: 'backticks', wrap: (text) => `It says:\n\`${text}\`` },
  { name: 'a list', wrap: (text) => `- one\n${text.replace(/^(?=.)/m, '- ')}\n- three` },
  { name: 'a quoted mail', wrap: (text) => `On Monday they wrote:\n${eachLine(text, '> ')}\n` },
  { name: 'an added line of a diff', wrap: (text) => `@@ -1,2 +1,3 @@\n a\n${eachLine(text, '+')}\n b` },
  { name: 'a removed line of a diff', wrap: (text) => `@@ -1,3 +1,2 @@\n a\n${eachLine(text, '-')}\n b` },
  { name: 'a comment of a shell', wrap: (text) => `set -e\n${eachLine(text, '# ')}\necho done` },
  { name: 'a comment of C', wrap: (text) => `${CODE}${eachLine(text, '// ')}\n` },
  { name: 'a block comment', wrap: (text) => `/*\n${eachLine(text, ' * ')}\n */\n${CODE}` },
  { name: 'code around', wrap: (text) => `${CODE}\n${text}\n\n${CODE}` },
  { name: 'an indented block', wrap: (text) => `config:\n${eachLine(text, '    ')}\n` },
  { name: 'lines that end in CR LF', wrap: (text) => `one\n${text}\nthree\n`.replace(/\n/g, '\r\n') },
  { name: 'tabs', wrap: (text) => `\t${text.replace(/\n/g, '\n\t')}\t\n` },
  { name: 'colours of a terminal', wrap: (text) => `\u001b[32m${text}\u001b[0m\n` },
  { name: 'parentheses', wrap: (text) => `See the note (${text}) for more.` },
  // A cell holds one line.
  { name: 'a cell of Markdown', wrap: (text) => (text.includes('\n') ? text : `| a | ${text} | b |`) },
  { name: 'a paragraph of HTML', wrap: (text) => `<div>\n<p>\n${text}\n</p>\n</div>` },
  { name: 'emoji around', wrap: (text) => `🚀 ${text} 🎉` },
  { name: 'a long text before', wrap: (text) => `${CODE.repeat(2_000)}${text}\n` },
  { name: 'the same text twice', wrap: (text) => `${text}\n\n${text}\n` },
];
