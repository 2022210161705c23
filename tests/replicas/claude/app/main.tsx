/** @jsxImportSource react */
import { hydrateRoot } from 'react-dom/client';
import { BOOT_ID, type Boot, ROOT_ID } from '../boot';
import { App } from './App';

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
};

const boot = JSON.parse(element(BOOT_ID).textContent ?? '') as Boot;

// Until then the page looks finished and does nothing: clicks, drops and chosen files are lost.
setTimeout(() => hydrateRoot(element(ROOT_ID), <App boot={boot} />), boot.switches.hydrate);
