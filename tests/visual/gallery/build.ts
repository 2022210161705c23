import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Bundles a module the way the extension is bundled, and gives the script. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      target: 'es2022',
      cssTarget: 'chrome123',
      rollupOptions: {
        input: `${ROOT}/${entry}`,
        preserveEntrySignatures: 'strict',
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  if (!('output' in result)) throw new Error('expected one bundle');
  return result.output[0].code;
}
