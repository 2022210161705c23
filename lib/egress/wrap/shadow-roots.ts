import { NativeWeakMap, weakGet, weakSet } from '../pristine';
import { replace, replaceAccessor } from './disguise';

/**
 * Shadow roots, each once, before the page's scripts get hold of it: those that a script attaches, and those of markup, when it
 * first asks for them. Some events don't leave a shadow tree, so that the window never hears of them.
 */
export function eachShadowRoot(target: Window & typeof globalThis, see: (root: ShadowRoot) => void): void {
  const seen = new NativeWeakMap<object, true>();
  const look = (root: ShadowRoot | null) => {
    if (root === null || weakGet(seen, root)) return;
    weakSet(seen, root, true);
    see(root);
  };
  replace(target.Element.prototype, 'attachShadow', (self, args, forward) => {
    const root = forward(self, args) as ShadowRoot;
    look(root);
    return root;
  });
  const owners = [target.Element.prototype, target.ElementInternals.prototype];
  for (let i = 0; i < owners.length; i++)
    replaceAccessor(owners[i] as object, 'shadowRoot', {
      get: (self, forward) => {
        const root = forward(self) as ShadowRoot | null;
        look(root);
        return root;
      },
    });
}
