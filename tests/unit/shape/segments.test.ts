import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSegments } from '@/lib/shape/segments';

const shapesOf = (text: string): string[] =>
  readSegments(text).map(({ shape, form }) => (form === null ? shape : `${shape}:${form}`));

const PIECES: readonly string[] = [
  'Why does this fail?',
  'id,name,total\n1,ada,3\n2,bob,4\n3,eve,5',
  '2026-03-01T10:00:00Z INFO started\n2026-03-01T10:00:01Z ERROR failed',
  'server:\n  port: 8080\n  host: localhost',
  'export const a = (b: number) => {\n  return b + 1;\n};',
  'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b',
  'CREATE TABLE a (\n  id serial PRIMARY KEY,\n  b text NOT NULL\n);',
  '```\nrm -rf dist\n```',
  '```',
  '    at a.b.C.d(C.java:4)',
  '',
];

describe('the segments of a text', () => {
  it.each([
    [
      'a question above rows',
      'Why is it off?\n\nid,name,total\n1,ada,3\n2,bob,4\n3,eve,5\n',
      ['prose', 'rows:csv'],
    ],
    [
      'log lines below a sentence',
      'It prints:\n2026-03-01T10:00:00Z INFO started\n2026-03-01T10:00:01Z ERROR failed\n\nWhy?',
      ['prose', 'log', 'prose'],
    ],
    [
      'a stack trace under prose',
      'It fails with this.\n\nTypeError: x is undefined\n    at f (/app/a.js:1:2)\n    at g (/app/b.js:3:4)\n',
      ['prose', 'log:stack-trace'],
    ],
    [
      'a trace inside a log',
      '2026-03-01 10:00:00 ERROR boom\njava.lang.Error: x\n\tat a.B.c(B.java:4)\n2026-03-01 10:00:01 INFO up',
      ['log'],
    ],
    [
      'a fenced command',
      'Run this:\n```sh\nnpm ci\nnpm test\n```\nIt hangs.',
      ['prose', 'code:shell', 'prose'],
    ],
    [
      'a chat',
      '[09:14] Ada: it is down\n[09:15] Bob: which one\n[09:16] Ada: the second\n[09:17] Bob: looking',
      ['prose:chat'],
    ],
    ['a mail', 'From: Ada\nTo: Bob\nSubject: down\n\nIt is down again.', ['prose:mail']],
    [
      'settings below code',
      'import os\n\ndef main():\n    print(os.name)\n\nserver:\n  port: 8080\n  host: a\n  name: b\n  c: d\n  e: f\n  g: h\n',
      ['code:python', 'config:yaml'],
    ],
    ['nothing', '', ['prose']],
  ])('%s', (_, text, expected) => {
    expect(shapesOf(text)).toEqual(expected);
  });

  it.each([
    ['python', 'def main(args):\n    for one in args:\n        print(one)\n'],
    ['go', 'package main\n\nfunc main() {\n\tx := 1\n\tuse(x)\n}\n'],
    ['rust', 'pub fn main() {\n    let mut x = 1;\n    x += 1;\n}\n'],
    ['typescript', 'export interface A {\n  readonly b: string;\n}\nconst a: A = { b: "" };\n'],
    ['java', 'import java.util.List;\n\npublic class A {\n  @Override\n  public void run() { }\n}\n'],
    ['sql', 'SELECT id, name\nFROM users\nWHERE id = 4\nORDER BY name;\n'],
    ['php', '<?php\nfunction f($a) {\n  return $this->b($a);\n}\n'],
    ['ruby', "require 'set'\n\ndef empty?\n  items.each do |item|\n    use(item)\n  end\nend\n"],
  ])('code is %s', (language, code) => {
    expect(shapesOf(code)).toEqual([`code:${language}`]);
  });

  it('touch and cover every text', () => {
    const texts = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 12 });
    fc.assert(
      fc.property(texts, fc.constantFrom('\n', '\n\n', '\r\n'), (pieces, joint) => {
        const text = pieces.join(joint);
        const segments = readSegments(text);
        const starts = segments.map(({ start }) => start);
        const ends = segments.map(({ end }) => end);
        expect(starts).toEqual([0, ...ends.slice(0, -1)]);
        expect(ends.at(-1)).toBe(text.length);
      }),
    );
  });
});
