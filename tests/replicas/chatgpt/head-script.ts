import { EARLY_REFERENCES } from '../shared/early-references';
import { HYDRATED } from './boot';

/**
 * Until the lightweight page is live, Enter submits its form natively: a navigation that neither fetch nor a submit
 * handler of the page's own sees. A guess, see MAP.md.
 */
const NATIVE_ENTER = `
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    if (document.documentElement.hasAttribute('${HYDRATED}')) return;
    const field = event.target.closest('form[data-mobile-composer] textarea');
    if (!field) return;
    event.preventDefault();
    field.form.requestSubmit();
  });
`;

/** The first script of the page, inline, before anything deferred. */
export function headScript(native: boolean): string {
  return EARLY_REFERENCES + (native ? NATIVE_ENTER : '');
}
