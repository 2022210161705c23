import { useCallback, useEffect, useState } from 'react';
import { type Place, placeOf } from '../../place';

/** Where the page stands, and the way to go elsewhere without loading it again. */
export const useLocation = (target: string): readonly [Place, (to: string) => void] => {
  const [place, setPlace] = useState(() => placeOf(target));
  useEffect(() => {
    const controller = new AbortController();
    const follow = (): void => setPlace(placeOf(location.pathname + location.search));
    window.addEventListener('popstate', follow, { signal: controller.signal });
    return () => controller.abort();
  }, []);
  const go = useCallback((to: string): void => {
    history.pushState(null, '', to);
    setPlace(placeOf(to));
  }, []);
  return [place, go];
};
