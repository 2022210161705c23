import { type RefObject, useEffect } from 'react';
import { stripForeign } from '../../../shared/strip-foreign';
import { usePage } from '../context';

const EVERY = 500;

/** The fault `strip`: whatever the page didn't make disappears from its column again and again. */
export const useForeignNodesRemoved = (frame: RefObject<HTMLElement | null>): void => {
  const { fault } = usePage().boot.switches;
  useEffect(() => {
    if (fault !== 'strip') return;
    const timer = setInterval(() => frame.current && stripForeign(frame.current, '.ProseMirror'), EVERY);
    return () => clearInterval(timer);
  }, [fault, frame]);
};
