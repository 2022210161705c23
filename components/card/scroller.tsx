import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** The id of its heading. */
  readonly labelledBy: string;
  readonly children: ComponentChildren;
}

/** A box of limited height. It is a stop for the Tab key only while there is something to scroll. */
export function Scroller({ labelledBy, children }: Props) {
  const box = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(false);
  const measure = () => {
    const element = box.current;
    if (element) setScrolls(element.scrollHeight > element.clientHeight);
  };
  useLayoutEffect(measure);
  useLayoutEffect(() => {
    if (!box.current) return;
    // The card has no size until it is opened.
    const observer = new ResizeObserver(measure);
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return (
    <section ref={box} class="scroll" aria-labelledby={labelledBy} {...(scrolls && { tabIndex: 0 })}>
      {children}
    </section>
  );
}
