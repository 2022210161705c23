import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { table } from './statistics';

const BUILT = '.output/chrome-mv3';

/** Sizes of what a page or a start has to load, and of the packed extension. */
export function benchSizes(): string {
  const scripts = [
    ...readdirSync(join(BUILT, 'content-scripts')).map((name) => join('content-scripts', name)),
    'background.js',
    'inspector.js',
  ];
  const rows = scripts.map((name) => {
    const bytes = readFileSync(join(BUILT, name));
    return [name, kilobytes(bytes.length), kilobytes(gzipSync(bytes).length)];
  });
  const zip = readdirSync('.output').find((name) => name.endsWith('-chrome.zip'));
  if (zip) rows.push([zip, kilobytes(statSync(join('.output', zip)).size), '']);
  return table(['file', 'size', 'gzip'], rows);
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
