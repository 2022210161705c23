import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium';

/** One way to get a browser: when it applies, and the commands that do it. */
interface Way {
  readonly name: string;
  readonly applies: () => boolean;
  readonly commands: readonly (readonly [string, ...string[]])[];
}

const WAYS: readonly Way[] = [
  {
    name: "Debian's package, because this runs as root on a Debian system",
    applies: () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0,
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
  },
  {
    name: "Playwright's download",
    applies: () => true,
    commands: [[process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium']],
  },
];

const MISSING =
  'No Chromium was found and none could be installed. Install one (Debian, Ubuntu: "apt-get install chromium"; ' +
  'macOS: "brew install chromium") or set CHROME_PATH to the executable of one that you have.';

/** Makes sure that there is a browser for the tests and the demo, and says what it does about it. */
function install(): string | null {
  const known = findChromium();
  if (known) return known;
  if (process.env.CHROME_PATH) {
    say(`CHROME_PATH names ${process.env.CHROME_PATH}, which doesn't exist.`);
    return null;
  }
  for (const { name, applies, commands } of WAYS) {
    if (!applies()) continue;
    say(`No Chromium found. Installing one: ${name}.`);
    if (commands.every(run)) {
      const installed = findChromium();
      if (installed) return installed;
    }
  }
  return null;
}

function run([command, ...args]: readonly [string, ...string[]]): boolean {
  say(`> ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const path = install();
say(path ? `Chromium: ${path}` : MISSING);
process.exitCode = path ? 0 : 1;
