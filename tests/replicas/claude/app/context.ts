import { createContext, useContext } from 'react';
import type { Boot } from '../boot';
import { type Labels, labelsIn } from '../labels';
import { type Marks, marksFor } from '../marks';

/** What every part of the page needs to know about the variant that it belongs to. */
export interface Page {
  readonly boot: Boot;
  readonly labels: Labels;
  readonly marks: Marks;
  readonly old: boolean;
  /** Next id of the page's series. */
  readonly nextId: () => string;
}

export const pageOf = (boot: Boot, nextId: () => string): Page => ({
  boot,
  labels: labelsIn[boot.switches.loc],
  marks: marksFor(boot.switches.fault),
  old: boot.switches.layout === 'old',
  nextId,
});

export const PageContext = createContext<Page | null>(null);

export const usePage = (): Page => {
  const page = useContext(PageContext);
  if (page === null) throw new Error('The page has no context.');
  return page;
};
