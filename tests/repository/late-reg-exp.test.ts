import ts from 'typescript';
import { expect, it } from 'vitest';
import { product, read } from './files';

/** Regular expressions of a source file that name a class of Unicode, by their line. */
function classesIn(file: string, source: string): string[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && /\\p\{/i.test(node.text)) {
      found.push(`${file}:${parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

it('sees a class of Unicode in a literal, and none in a text', () => {
  expect(classesIn('a.ts', 'const a = 1;\nconst b = /[\\p{L}]/u;')).toEqual(['a.ts:2']);
  expect(classesIn('a.ts', 'const a = lateRegExp(String.raw`\\p{L}`);')).toEqual([]);
});

it('makes every regular expression with a class of Unicode when it is used first', () => {
  expect(product.flatMap((file) => classesIn(file, read(file)))).toEqual([]);
});
