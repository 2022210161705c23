import { EARLY_REFERENCES } from '../../shared/early-references';

/** Run while the head is parsed, before any deferred script: like the live site, the page listens for pastes from here on. */
export const earlyScript = `${EARLY_REFERENCES}
const pageBeacon = navigator.sendBeacon.bind(navigator);
const PageRequest = window.XMLHttpRequest;
const pagePastes = [];
document.addEventListener('paste', (event) => pagePastes.push(event.isTrusted), { capture: true });
`;
