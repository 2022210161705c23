import { findFirefox } from './find-firefox';
import { debian, provide } from './install';

/** For the tests. Playwright's own build of Firefox loads no extensions. */
provide({
  name: 'Firefox',
  find: findFirefox,
  variable: 'FIREFOX_PATH',
  ways: [debian('firefox-esr')],
  missing:
    'No Firefox was found and none could be installed. Install one (Debian: "apt-get install firefox-esr"; ' +
    'macOS: "brew install --cask firefox") or set FIREFOX_PATH to the executable of one that you have.',
});
