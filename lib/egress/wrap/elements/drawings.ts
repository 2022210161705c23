import { getters, NativeWeakMap, weakGet, weakSet } from '../../pristine';
import { replaceAccessor } from '../disguise';
import type { HoldAddress } from './hold-address';

/** The addresses of pictures in drawings as objects, which may move: https://svgwg.org/svg2-draft/types.html#InterfaceSVGURIReference */
export function wrapDrawings(target: Window & typeof globalThis, hold: HoldAddress): void {
  const tagOf = getters(target.Element.prototype)('localName');
  /** An object doesn't tell whose it is. */
  const owners = new NativeWeakMap<object, Element>();
  const remember = (owner: object) =>
    replaceAccessor(owner, 'href', {
      get: (self, forward) => {
        const address = forward(self) as object;
        weakSet(owners, address, self as Element);
        return address;
      },
    });
  remember(target.SVGImageElement.prototype);
  remember(target.SVGFEImageElement.prototype);
  remember(target.SVGUseElement.prototype);
  remember(target.SVGScriptElement.prototype);
  replaceAccessor(target.SVGAnimatedString.prototype, 'baseVal', {
    set: (self, value, forward) => {
      const owner = typeof self === 'object' && self !== null ? weakGet(owners, self) : undefined;
      if (!owner) return forward(self, value);
      const text = `${value as string}`;
      hold(owner, tagOf(owner), 'href', text, () => forward(self, text));
    },
  });
}
