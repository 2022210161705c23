import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** One way to get a browser: when it applies, and the commands that do it. */
export interface Way {
  readonly name: string;
  readonly applies: () => boolean;
  readonly commands: readonly (readonly [string, ...string[]])[];
}

interface Wanted {
  readonly name: string;
  readonly find: () => string | null;
  /** The variable of the environment that names one. */
  readonly variable: string;
  readonly ways: readonly Way[];
  readonly missing: string;
}

export const debian = (packageName: string): Way => ({
  name: "Debian's package, because this runs as root on a Debian system",
  applies: () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0,
  commands: [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', packageName],
  ],
});

/** Makes sure that there is a browser, says what it does about it, and ends the process with what came of it. */
export function provide(wanted: Wanted): void {
  const path = wanted.find() ?? install(wanted);
  say(path ? `${wanted.name}: ${path}` : wanted.missing);
  process.exitCode = path ? 0 : 1;
}

function install({ name, find, variable, ways }: Wanted): string | null {
  const named = process.env[variable];
  if (named) {
    say(`${variable} names ${named}, which doesn't exist.`);
    return null;
  }
  for (const way of ways) {
    if (!way.applies()) continue;
    say(`No ${name} found. Installing one: ${way.name}.`);
    if (way.commands.every(run)) {
      const installed = find();
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
