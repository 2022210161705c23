import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The smallest extension with the product's anatomy: a service worker, an offscreen document, a worker inside it. */
const FILES = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Specimen',
    version: '1',
    permissions: ['offscreen'],
    background: { service_worker: 'background.js' },
  }),
  'background.js': `const born = crypto.randomUUID();
    chrome.runtime.onMessage.addListener((_message, _sender, answer) => answer(born));
    chrome.offscreen.hasDocument().then((has) => has || chrome.offscreen.createDocument({
      url: 'offscreen.html', reasons: ['WORKERS'], justification: 'Has a worker' }));`,
  'offscreen.html': '<!doctype html><script src="offscreen.js"></script>',
  'offscreen.js': `const worker = new Worker('worker.js');
    const background = () => chrome.runtime.sendMessage('born');
    const echo = () => new Promise((resolve) => {
      worker.onmessage = () => resolve('alive');
      worker.postMessage('');
    });`,
  'worker.js': `onmessage = () => postMessage('');`,
} as const;

/** Writes the specimen into a new folder and returns its path; the caller removes it. */
export function specimen(): string {
  const folder = mkdtempSync(join(tmpdir(), 'breakwater-specimen-'));
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
  return folder;
}
