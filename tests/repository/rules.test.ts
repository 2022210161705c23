import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { lintConfig } from './lint-config';
import { PERMITTED, VIOLATIONS } from './violations';

const report = z.object({
  diagnostics: z.array(z.object({ code: z.optional(z.string()), filename: z.string(), message: z.string() })),
});
type Diagnostic = z.infer<typeof report>['diagnostics'][number];

const root = mkdtempSync(join(tmpdir(), 'rules-'));

function plant(path: string, code: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
}

/** Lints the copy. The linter ends with a failure status when it finds something, which it should. */
function lint(): Promise<readonly Diagnostic[]> {
  const folders = ['lib', 'policy', 'components', 'entrypoints', 'tests'];
  const args = ['--type-aware', '--format=json', ...folders];
  return new Promise((resolve) => {
    execFile(join(root, 'node_modules/.bin/oxlint'), args, { cwd: root }, (_failed, stdout) =>
      resolve(report.parse(JSON.parse(stdout)).diagnostics),
    );
  });
}

let found: readonly Diagnostic[] = [];

beforeAll(async () => {
  for (const file of ['.oxlintrc.json', 'tsconfig.json', 'package.json']) cpSync(file, join(root, file));
  for (const folder of ['lib/core', 'lib/sites']) cpSync(folder, join(root, folder), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  for (const { path, code } of VIOLATIONS) plant(path, code);
  for (const [path, code] of Object.entries(PERMITTED)) plant(path, code);
  found = await lint();
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the linter refuses a tree in which', () => {
  test.each(VIOLATIONS.map((one) => [one.breaks, one] as const))('%s', (_breaks, { path, rule }) => {
    expect(found.filter((one) => one.filename === path).map((one) => one.code)).toContain(rule);
  });
});

test.each(Object.keys(PERMITTED))('the linter lets %s through', (path) => {
  expect(found.filter((one) => one.filename === path)).toEqual([]);
});

test('the configuration is the one that `npm run rules` writes', () => {
  expect(JSON.parse(readFileSync('.oxlintrc.json', 'utf8'))).toEqual(JSON.parse(JSON.stringify(lintConfig)));
});
