import type { Wire } from '@/lib/messaging/wire';

/** Two ends of one connection. Messages arrive in order and later, as JSON, like those of an extension port. */
export function wirePair(): { readonly left: Wire; readonly right: Wire; readonly cut: () => void } {
  let open = true;
  const listeners = { left: [] as ((m: unknown) => void)[], right: [] as ((m: unknown) => void)[] };
  const closers = { left: [] as (() => void)[], right: [] as (() => void)[] };
  const end = (own: 'left' | 'right', other: 'left' | 'right'): Wire => ({
    post: (message) => {
      if (!open) throw new Error('disconnected');
      const copy: unknown = JSON.parse(JSON.stringify(message));
      queueMicrotask(() => {
        if (open) for (const listener of listeners[other]) listener(copy);
      });
    },
    onMessage: (listener) => void listeners[own].push(listener),
    onClose: (listener) => void closers[own].push(listener),
    close: () => {
      open = false;
      for (const listener of closers[other]) listener();
    },
  });
  return {
    left: end('left', 'right'),
    right: end('right', 'left'),
    cut: () => {
      open = false;
      for (const listener of [...closers.left, ...closers.right]) listener();
    },
  };
}
