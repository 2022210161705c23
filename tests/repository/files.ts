import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const PRODUCT = ['lib', 'policy', 'components', 'entrypoints'];

/** Made by tools, or not ours. */
const SKIPPED = new Set([
  'node_modules',
  '.git',
  '.output',
  '.wxt',
  '.cache',
  'dist',
  'artifacts',
  'test-results',
  'playwright-report',
]);

function walk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/** Every file of the repository as a path from its root, with slashes. */
export const files: readonly string[] = walk('.').map((path) => relative('.', path).replaceAll('\\', '/'));

/** A path that appears when a command has run. */
export const isMade = (path: string): boolean => path.split('/').some((segment) => SKIPPED.has(segment));

export const isCode = (file: string): boolean => /\.(?:ts|tsx|mjs)$/.test(file);

/** The code that ships. */
export const product: readonly string[] = files.filter(
  (file) => isCode(file) && PRODUCT.some((folder) => file.startsWith(`${folder}/`)),
);

export const read = (file: string): string => readFileSync(file, 'utf8');

/** A place that breaks a rule, as `file:line`. */
export function linesWith(pattern: RegExp, among: readonly string[]): readonly string[] {
  return among.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
  );
}
