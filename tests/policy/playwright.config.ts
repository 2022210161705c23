import { defineConfig } from '@playwright/test';

/** Apart from the other tests: it needs Linux and root, so that a policy is in force for one browser and no other. */
export default defineConfig({
  testMatch: 'force-installed.ts',
  outputDir: '../../artifacts/policy',
  reporter: [['list']],
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
});
