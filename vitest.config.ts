import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/repository/**/*.test.ts'],
    // A run that found nothing has proved nothing.
    passWithNoTests: false,
    allowOnly: false,
    // Its modules are ECMAScript but don't say so; a bundler doesn't mind.
    server: { deps: { inline: ['stdnum'] } },
    // By default a core is left idle, which is half of a machine with two.
    maxWorkers: '100%',
    // Against what hangs, not against what is slow on a busy machine. Milliseconds.
    testTimeout: 60_000,
  },
});
