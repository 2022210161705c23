/** @jsxImportSource react */
import '../../shared/early-references';
import { hydrateRoot } from 'react-dom/client';
import { BOOT_ID, type Boot, ROOT_ID } from '../boot';
import { App } from './app';

/** Takes over the server's markup, after the delay that a slow device would have. */
function start(): void {
  const root = document.getElementById(ROOT_ID);
  const data = document.getElementById(BOOT_ID)?.textContent;
  if (root === null || !data) throw new Error('The page has no root or no boot data');
  const boot: Boot = JSON.parse(data);
  setTimeout(() => hydrateRoot(root, <App boot={boot} />), boot.switches.hydrate);
}

start();
