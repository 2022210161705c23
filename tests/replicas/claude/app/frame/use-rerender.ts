import { useEffect, useReducer } from 'react';

const EVERY = 2000;

/** The live pages render again all the time, for reasons of their own. */
export const useRerender = (): void => {
  const [, rerender] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const timer = setInterval(rerender, EVERY);
    return () => clearInterval(timer);
  }, []);
};
