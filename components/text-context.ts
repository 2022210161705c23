import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from './text';

/** Holds the translator, so that no component has to hand it down. */
export const TextContext = createContext<Translate | null>(null);

/** @throws when nothing above provides a translator: a bug of the composition. */
export function useText(): Translate {
  const t = useContext(TextContext);
  if (t === null) throw new Error('no translator above this component');
  return t;
}
