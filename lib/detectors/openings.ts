import { once } from '@/lib/core/once';
import { detectors } from '.';

/** How values begin that name themselves, such as `ghp_`. */
export const openings = once((): readonly string[] =>
  detectors.flatMap(({ anchor }) => ('keywords' in anchor && anchor.opens ? anchor.keywords : [])),
);
