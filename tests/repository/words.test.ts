import { expect, test } from 'vitest';
import { files, isCode, linesWith, product, read } from './files';
import { isPure, layerOf } from './layers';

const HERE = 'tests/repository/';

const text = files.filter((file) => /\.(?:ts|tsx|mjs|json|md|css|html|ya?ml|sh)$|^\.ci\//.test(file));
const written = text.filter((file) => file !== 'package-lock.json' && !file.startsWith(HERE));
const tests = files.filter((file) => file.startsWith('tests/') && isCode(file) && !file.startsWith(HERE));
const pure = product.filter((file) => {
  const layer = layerOf(file);
  return layer !== undefined && isPure(layer);
});

test('the lock file names no registry', () => {
  expect(linesWith(/"resolved"/, ['package-lock.json'])).toEqual([]);
});

test('no registry settings are committed', () => {
  expect(files.filter((file) => file.endsWith('.npmrc'))).toEqual([]);
});

test("nothing holds a path of somebody's machine", () => {
  const home = /(?:^|[\s'"`(=])(?:\/home\/|\/Users\/|\/root\/|[A-Z]:\\Users\\)/;
  // A sample in a test may look like one; this machine's own is none in any file.
  const samples = (file: string) =>
    file.startsWith('tests/unit/') ||
    file.startsWith('tests/e2e/') ||
    file === 'lib/detectors/infra/home-directory.ts' ||
    file === 'docs/detectors.md';
  expect(
    linesWith(
      home,
      written.filter((file) => !samples(file)),
    ),
  ).toEqual([]);
  expect(written.filter((file) => read(file).includes(`${process.cwd()}/`))).toEqual([]);
});

test('nothing is left for later', () => {
  expect(linesWith(/\b(?:TODO|FIXME|XXX)\b/, written)).toEqual([]);
});

test('no check is switched off in place', () => {
  const directive = /(?:oxlint|eslint)-disable|biome-ignore|@ts-(?:ignore|nocheck|expect-error)/;
  expect(linesWith(directive, written.filter(isCode))).toEqual([]);
});

test('no test is left out, runs alone or waits for a fixed time', () => {
  const dishonest =
    /\b(?:test|it|describe)(?:\.\w+)*\.(?:skip|only|todo|fixme|fails|skipIf|runIf)\b|waitForTimeout/;
  expect(linesWith(dishonest, tests)).toEqual([]);
});

test('pure code asks for no time: dates are made from arguments', () => {
  expect(linesWith(/new Date\(\s*\)|\bDate\(\s*\)/, pure)).toEqual([]);
});

test.each([
  ['an AWS key', /\bAKIA[A-Z2-7]{16}\b/],
  ['a GitHub token', /\bghp_[A-Za-z0-9]{36}\b/],
  ['a Slack token', /\bxox[bp]-\d{10}/],
  ['a Stripe key', /\bsk_live_[A-Za-z0-9]{24}/],
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:\\n|\s)*[A-Za-z0-9+/=]{40}/],
])('%s never stands whole in a source, not even a fake', (_what, pattern) => {
  expect(written.filter((file) => pattern.test(read(file)))).toEqual([]);
});

test('names of grab bags are refused: a file is named for its one idea', () => {
  expect(
    product.filter((file) => /(?:^|[/-])(?:utils?|helpers?|manager|misc|common)\.tsx?$/.test(file)),
  ).toEqual([]);
});

test('every JSON file of the project is one', () => {
  const json = files.filter((file) => file.endsWith('.json') && !file.startsWith('tests/'));
  for (const file of json) expect(() => JSON.parse(read(file)), file).not.toThrow();
});
