import { describe, expect, test } from 'vitest';
import { completed, lockedPackages } from './complete-lock';

describe('the lock file', () => {
  test('knows the binaries of every platform (if not: npm run lock)', () => {
    const packages = lockedPackages();
    const missing = Object.keys(completed(packages)).filter((path) => !(path in packages));
    expect(missing).toEqual([]);
  });

  test('gives every package a version', () => {
    const locked = Object.entries(lockedPackages());
    expect(locked.filter(([path, { version }]) => path !== '' && !version).map(([path]) => path)).toEqual([]);
  });

  test('is completed by what npm needs to pass a package over', () => {
    const packages = { 'node_modules/tool': { optionalDependencies: { '@tool/linux-x64-musl': '1.2.3' } } };
    expect(completed(packages)['node_modules/@tool/linux-x64-musl']).toEqual({
      version: '1.2.3',
      cpu: ['x64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    });
  });
});
