import { type ConfigEnv, defineConfig, type UserManifest } from 'wxt';
import store, { LAST_LINE } from './wxt.config';

async function manifest(env: ConfigEnv): Promise<UserManifest> {
  const base = typeof store.manifest === 'function' ? await store.manifest(env) : await store.manifest;
  const { permissions = [], ...rest } = base ?? {};
  return {
    ...rest,
    permissions: [...new Set([...permissions, ...LAST_LINE])],
    host_permissions: ['<all_urls>'],
  };
}

/**
 * The build for organisations, which install it by policy: only then does Chromium let an extension cancel requests. It has
 * access to every host, because what a guarded page sends to any of them counts; scripts of ours run in the guarded sites alone.
 */
export default defineConfig({
  ...store,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}-enterprise',
  manifest,
});
