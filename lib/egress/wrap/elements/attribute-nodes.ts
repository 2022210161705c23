import { brand, getters, lowerCase, NativeWeakMap, uncurry, weakGet, weakSet } from '../../pristine';
import { at, replace, replaceAccessor } from '../disguise';
import type { HoldAddress } from './hold-address';
import { isLoadedBy } from './loaded';

/** Addresses in the nodes that attributes are: put to an element, by it or by its list, or given another value there. */
export function wrapAttributeNodes(target: Window & typeof globalThis, hold: HoldAddress): void {
  const { Attr: NativeAttr, Element: NativeElement, NamedNodeMap: NativeMap, Node: NativeNode } = target;
  const tagOf = getters(NativeElement.prototype)('localName');
  const isElement = brand(tagOf);
  const ofAttr = getters(NativeAttr.prototype);
  const [nameOf, valueOf, ownerOf] = [ofAttr('localName'), ofAttr('value'), ofAttr('ownerElement')];
  const isAttr = brand(nameOf);
  const typeOf = getters(NativeNode.prototype)('nodeType');
  const { ATTRIBUTE_NODE } = NativeNode;
  const copy = uncurry<Node, [], Node>(NativeNode.prototype.cloneNode);
  /** A list doesn't tell whose it is. */
  const elements = new NativeWeakMap<object, Element>();

  const wrapPut = (owner: object, method: string, elementOf: (self: object) => unknown) =>
    replace(owner, method, (self, args, forward) => {
      const element = elementOf(self as object);
      const node = at(args, 0);
      if (!isElement(element) || !isAttr(node)) return forward(self, args);
      const [tag, name] = [tagOf(element), lowerCase(nameOf(node))];
      if (!isLoadedBy(tag, name)) return forward(self, args);
      let before: unknown = null;
      // The page could give the node itself another value while it's held.
      let ready: unknown = node;
      const held = copy(node);
      hold(element, tag, name, valueOf(held as Attr), () => {
        before = forward(self, [ready]);
      });
      ready = held;
      return before;
    });
  const bySelf = (self: object) => self;
  wrapPut(NativeElement.prototype, 'setAttributeNode', bySelf);
  wrapPut(NativeElement.prototype, 'setAttributeNodeNS', bySelf);
  const byList = (self: object) => weakGet(elements, self);
  wrapPut(NativeMap.prototype, 'setNamedItem', byList);
  wrapPut(NativeMap.prototype, 'setNamedItemNS', byList);
  replaceAccessor(NativeElement.prototype, 'attributes', {
    get: (self, forward) => {
      const list = forward(self) as object;
      weakSet(elements, list, self as Element);
      return list;
    },
  });

  const wrapValue = (owner: object, name: string) =>
    replaceAccessor(owner, name, {
      set: (self, value, forward) => {
        const node = self as Attr;
        // Of every text that a page changes, so that nothing dearer is asked.
        const element = typeOf(node) === ATTRIBUTE_NODE ? ownerOf(node) : null;
        if (element === null) return forward(self, value);
        const [tag, local] = [tagOf(element), lowerCase(nameOf(node))];
        if (!isLoadedBy(tag, local)) return forward(self, value);
        const text = value === null ? '' : `${value as string}`;
        hold(element, tag, local, text, () => forward(self, text));
      },
    });
  wrapValue(NativeAttr.prototype, 'value');
  wrapValue(NativeNode.prototype, 'nodeValue');
  wrapValue(NativeNode.prototype, 'textContent');
}
