import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'artifacts/browser',
  reporter: [
    ['list'],
    ['json', { outputFile: 'artifacts/browser.json' }],
    ['./tests/run/matrix-reporter.ts'],
  ],
  // They wait more than they compute: three keep two cores busy.
  workers: 3,
  fullyParallel: false,
  // A test that passes on its second try is a test that fails.
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  use: { actionTimeout: 15_000 },
});
