import { build } from 'esbuild';

/** The headers of such a script. As on the sites it may be kept, so that a browser doesn't compile it for each page anew. */
export const SCRIPT = {
  'content-type': 'text/javascript; charset=utf-8',
  'cache-control': 'public, max-age=3600, immutable',
} as const;

const bundles = new Map<string, Promise<string>>();

/**
 * A page's client code as one classic script, built once a run and kept in memory.
 *
 * @param entry Absolute path of the entry file; its JSX is React's, whatever the project's own setting says.
 * @throws When the code doesn't build: a broken replica must stop the tests, not leak less.
 */
export function bundle(entry: string): Promise<string> {
  const known = bundles.get(entry);
  if (known) return known;
  const built = compile(entry);
  bundles.set(entry, built);
  return built;
}

async function compile(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'react',
    tsconfigRaw: { compilerOptions: { target: 'ES2022' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const [script] = result.outputFiles;
  if (!script) throw new Error(`No script came out of ${entry}`);
  return script.text;
}
