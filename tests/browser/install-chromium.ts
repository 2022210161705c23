import { findChromium } from './find-chromium';
import { debian, provide } from './install';

/** For the tests, the demo and the benchmark. */
provide({
  name: 'Chromium',
  find: findChromium,
  variable: 'CHROME_PATH',
  ways: [
    debian('chromium'),
    {
      name: "Playwright's download",
      applies: () => true,
      commands: [[process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium']],
    },
  ],
  missing:
    'No Chromium was found and none could be installed. Install one (Debian, Ubuntu: "apt-get install chromium"; ' +
    'macOS: "brew install chromium") or set CHROME_PATH to the executable of one that you have.',
});
