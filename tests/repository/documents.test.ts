import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { OPEN } from '../replicas/open-ways';
import { files, isMade, product, read } from './files';
import { inWords, LAYERS, layerOf, pathOf } from './layers';

const DOCUMENTS = files.filter((file) => file.endsWith('.md') && !file.startsWith('policy/'));

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));

const captures = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].flatMap(([, first]) => (first === undefined ? [] : [first]));

/** What stands between backticks and looks like a path from the root, unless it has a part to fill in. */
const pathsIn = (text: string): readonly string[] =>
  captures(text, /`([\w.@-]+\/[^`\s]*)`/g).filter(
    (path) => !/[<*…:]/.test(path) && files.some((file) => file.startsWith(`${path.split('/')[0]}/`)),
  );

test.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'LICENSE'])(
  '%s is there',
  (file) => {
    expect(existsSync(file)).toBe(true);
  },
);

describe.each(DOCUMENTS)('%s', (file) => {
  const text = read(file);

  test('stands on its own: it links nothing outside the repository', () => {
    // Only the page about detectors does: to those who describe what is detected, and where it is revoked.
    const links = file === 'docs/detectors.md' ? [] : captures(text, /\]\((\w+:[^)]*)\)/g);
    expect(links).toEqual([]);
  });

  test('links files that exist', () => {
    const links = captures(text, /\]\(([^)#:]+)(?:#[^)]*)?\)/g);
    expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });

  test('names files that exist', () => {
    const known = (path: string) => existsSync(path) || isMade(path) || LAYERS.map(pathOf).includes(path);
    expect(pathsIn(text).filter((path) => !known(path))).toEqual([]);
  });

  test('names commands that exist', () => {
    expect(captures(text, /\bnpm run ([\w:-]+)/g).filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('docs/threat-model.md', () => {
  const text = read('docs/threat-model.md').replaceAll(/\s+/g, ' ');

  test.each(OPEN)('names what is open: %s', (way) => {
    expect(text).toContain(`*${way}*`);
  });
});

describe('ARCHITECTURE.md', () => {
  const text = read('ARCHITECTURE.md');

  test("gives the layers in the linter's order", () => {
    expect(text.replaceAll(/\s+/g, ' ')).toContain(inWords);
  });

  const lineOf = (path: string) => text.split('\n').find((line) => line.startsWith(`| \`${path}\``));

  test.each(LAYERS)('says what %s is for, and whether it is there yet', (layer) => {
    const line = lineOf(pathOf(layer));
    expect(line).toBeDefined();
    expect(line?.includes('to come')).toBe(!product.some((file) => layerOf(file) === layer));
  });
});

describe('README.md', () => {
  const text = read('README.md');

  test('lists every command but the parts of another', () => {
    const named = Object.keys(scripts).filter((name) => !/^(?:check:|test:(?:unit|browser)$)/.test(name));
    expect(named.filter((name) => !text.includes(name === 'test' ? 'npm test' : `npm run ${name}`))).toEqual(
      [],
    );
  });

  test('has all that continuous integration runs', () => {
    const commands = captures(read('.ci/run'), /^(npm .+)$/gm);
    expect(commands).not.toEqual([]);
    expect(commands.filter((command) => !text.includes(command))).toEqual([]);
  });
});
