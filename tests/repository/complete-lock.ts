import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

const LOCK = 'package-lock.json';

/** One package's entry, its keys in npm's order. */
const entries = z.record(z.string(), z.record(z.string(), z.unknown()));
const wanted = z.record(z.string(), z.string()).catch({});

export type Entries = z.infer<typeof entries>;

/** How the names of platform packages spell a system, and how npm does. */
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'arm'];

const LIBRARIES: Readonly<Record<string, string>> = { musl: 'musl', gnu: 'glibc' };

/** What the lock says of a package that is for another platform: enough to be in step, and to be passed over. */
function entry(name: string, version: string): Entries[string] {
  const words = name.split(/[/-]/);
  const word = (known: readonly string[]) => known.filter((one) => words.includes(one)).slice(0, 1);
  const library = Object.entries(LIBRARIES).flatMap(([ending, libc]) =>
    words.includes(ending) ? [libc] : [],
  );
  return {
    version,
    cpu: word(PROCESSORS),
    dev: true,
    ...(library.length > 0 ? { libc: library } : {}),
    optional: true,
    os: word(SYSTEMS),
  };
}

/**
 * A registry that mirrors one platform makes npm leave out the binaries of the others, and `npm ci` then calls the lock out
 * of step everywhere. This puts them back: their versions are pinned by the packages that want them.
 */
export function completed(packages: Entries): Entries {
  const all = { ...packages };
  for (const { optionalDependencies } of Object.values(packages)) {
    for (const [name, version] of Object.entries(wanted.parse(optionalDependencies))) {
      const known = Object.keys(all).some((path) => path.endsWith(`node_modules/${name}`));
      if (!known) all[`node_modules/${name}`] = entry(name, version);
    }
  }
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => a.localeCompare(b, 'en')));
}

const read = () => z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(LOCK, 'utf8')));

export const lockedPackages = (): Entries => entries.parse(read().packages);

export function completeLock(): void {
  const lock = { ...read(), packages: completed(lockedPackages()) };
  writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
}
