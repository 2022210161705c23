import type { SurfaceState } from './state';

/** Sites paint their own theme; the colour behind the text tells which, whatever their markup. */
export function themeOf(document: Document): SurfaceState['theme'] {
  const scheme = document.documentElement.style.colorScheme || document.documentElement.className;
  if (/\bdark\b/.test(scheme)) return 'dark';
  if (/\blight\b/.test(scheme)) return 'light';
  return 'auto';
}
