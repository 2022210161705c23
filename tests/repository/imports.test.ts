import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { product, read } from './files';
import { forbiddenTo, layerOf } from './layers';

/** The linter judges what an import says; this judges where it leads, and needs no linter to do so. */
interface Import {
  readonly from: string;
  readonly to: string;
}

const SPECIFIER = /\b(?:from|import)\s*\(?\s*'([^']+)'/g;

const importsOf = (file: string): readonly Import[] =>
  [...read(file).matchAll(SPECIFIER)].flatMap(([, name = '']) => {
    if (name.startsWith('@/')) return [{ from: file, to: name.slice(2) }];
    return name.startsWith('.') ? [{ from: file, to: join(dirname(file), name) }] : [];
  });

const imports = product.flatMap(importsOf);
const inWords = ({ from, to }: Import): string => `${from} → ${to}`;

describe('imports', () => {
  test('are found at all', () => {
    expect(imports.length).toBeGreaterThan(20);
  });

  test('lead only to layers that stand before', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [source, target] = [layerOf(from), layerOf(`${to}/`)];
      return source && target && forbiddenTo(source).includes(target);
    });
    expect(wrong.map(inWords)).toEqual([]);
  });

  test('are relative only inside a layer', () => {
    const crossing = product.flatMap((file) =>
      [...read(file).matchAll(SPECIFIER)].flatMap(([, name = '']) => {
        if (!name.startsWith('.')) return [];
        const to = join(dirname(file), name);
        return layerOf(`${to}/`) === layerOf(file) ? [] : [inWords({ from: file, to })];
      }),
    );
    expect(crossing).toEqual([]);
  });
});

test('every file of the product belongs to a layer', () => {
  expect(product.filter((file) => layerOf(file) === undefined)).toEqual([]);
});
