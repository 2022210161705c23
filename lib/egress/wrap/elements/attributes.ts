import { brand, getters, indexOf, lowerCase, slice } from '../../pristine';
import { at, replace } from '../disguise';
import type { HoldAddress } from './hold-address';
import { isLoadedBy, LONGEST, mayLoad } from './loaded';

/** Addresses that an attribute is set to by its name. */
export function wrapAttributes(target: Window & typeof globalThis, hold: HoldAddress): void {
  const { prototype } = target.Element;
  const tagOf = getters(prototype)('localName');
  const isElement = brand(tagOf);

  const wrap = (method: 'setAttribute' | 'setAttributeNS', first: 0 | 1) =>
    replace(prototype, method, (self, args, forward) => {
      const given = at(args, first);
      // Nearly every call ends here.
      if (first === 0 && typeof given === 'string' && given.length > LONGEST) return forward(self, args);
      const name = `${given as string}`;
      // Whatever stands before the colon: it's the namespace that counts.
      const local = lowerCase(slice(name, indexOf(name, ':') + 1));
      if (!mayLoad(local) || args.length < first + 2 || !isElement(self) || !isLoadedBy(tagOf(self), local)) {
        const same = first === 0 ? [name] : [args[0], name];
        if (args.length > first + 1) same[first + 1] = args[first + 1];
        return forward(self, args.length > first ? same : args);
      }
      const value = `${args[first + 1] as string}`;
      const ready = first === 0 ? [name, value] : [args[0], name, value];
      hold(self, tagOf(self), local, value, () => forward(self, ready));
    });
  wrap('setAttribute', 0);
  wrap('setAttributeNS', 1);
}
