import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { build } from 'esbuild';
import { launch as launchBrowser } from '../../browser/launch';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** In which order the browser runs the two worlds' scripts. */
export type Order = 'tripwire-first' | 'guard-first' | 'no-guard' | 'no-tripwire';

const script = (file: string, world: 'MAIN' | 'ISOLATED') => ({
  matches: ['https://127.0.0.1/*'],
  js: [file],
  world,
  run_at: 'document_start',
  all_frames: true,
  match_about_blank: true,
  match_origin_as_fallback: true,
});

const trip = script('trip.js', 'MAIN');
const guard = script('guard.js', 'ISOLATED');
const SCRIPTS = {
  'tripwire-first': [trip, guard],
  'guard-first': [guard, trip],
  'no-guard': [trip],
  'no-tripwire': [guard],
} satisfies Record<Order, unknown>;

async function extension(order: Order): Promise<string> {
  const outdir = await mkdtemp(join(tmpdir(), 'tripwire-'));
  await build({
    entryPoints: [here('trip.ts'), here('guard.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    alias: { '@': here('../../..').replace(/\/$/, '') },
    outdir,
  });
  const manifest = { manifest_version: 3, name: 'tripwire', version: '1', content_scripts: SCRIPTS[order] };
  await writeFile(join(outdir, 'manifest.json'), JSON.stringify(manifest));
  return outdir;
}

/** A browser with the tripwire and the test's guard; without an order, a bare one. */
export async function launch(order: Order | null): Promise<BrowserContext> {
  return launchBrowser({ extension: order && (await extension(order)), replicas: ANY_HOST });
}

/** The recorder of these tests stands on loopback under its own address. */
const ANY_HOST = { hostRules: '' };
