import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import * as z from 'zod';
import { sites } from '@/lib/sites';

const manifest = z
  .object({
    permissions: z.array(z.string()),
    host_permissions: z.array(z.string()),
    content_security_policy: z.object({ extension_pages: z.string() }),
    content_scripts: z.array(
      z.object({
        matches: z.array(z.string()),
        js: z.array(z.string()),
        run_at: z.string(),
        world: z.string().optional(),
      }),
    ),
    web_accessible_resources: z.unknown().optional(),
    externally_connectable: z.unknown().optional(),
  })
  .parse(JSON.parse(readFileSync('.output/chrome-mv3/manifest.json', 'utf8')));

const guarded = sites.flatMap((site) => site.hosts.map((host) => `https://${host}/*`)).sort();

test('what was built asks for what was decided on', () => {
  expect(manifest.permissions.toSorted()).toEqual([
    'declarativeNetRequestWithHostAccess',
    'offscreen',
    'storage',
  ]);
  expect(manifest.host_permissions.toSorted()).toEqual(guarded);
  expect(manifest.content_security_policy.extension_pages).toContain(
    "connect-src 'self' http://127.0.0.1:* http://localhost:* http://[::1]:*",
  );
});

test('what was built opens nothing to pages or other extensions', () => {
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
});

for (const world of ['MAIN', 'ISOLATED']) {
  test(`every guarded site has a script in the world ${world} from the document's start`, () => {
    const scripts = manifest.content_scripts.filter((script) => (script.world ?? 'ISOLATED') === world);
    const early = scripts.filter((script) => script.run_at === 'document_start');
    expect([...new Set(early.flatMap((script) => script.matches))].sort()).toEqual(guarded);
    // The interface alone comes later: nothing that holds a text may.
    const late = scripts.filter((script) => script.run_at !== 'document_start');
    expect(late.flatMap((script) => script.js).filter((file) => !file.endsWith('/surface.js'))).toEqual([]);
  });
}
