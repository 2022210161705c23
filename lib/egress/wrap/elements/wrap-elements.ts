import type { Gate } from '../../gate';
import { brand, getters, uncurry } from '../../pristine';
import { at, replaceAccessor, replaceConstructor } from '../disguise';
import { wrapAttributeNodes } from './attribute-nodes';
import { wrapAttributes } from './attributes';
import { wrapDrawings } from './drawings';
import { holdAddresses } from './hold-address';
import { eachProperty } from './loaded';

/**
 * Addresses that a script gives to an element. Markup and style sheets are read by the browser alone: what is in them leaves
 * unseen.
 */
export function wrapElements(target: Window & typeof globalThis, gate: Gate): void {
  const hold = holdAddresses(target, gate);
  const tagOf = getters(target.Element.prototype)('localName');
  const isElement = brand(tagOf);
  const set = uncurry(target.Element.prototype.setAttribute);
  const interfaces = target as unknown as Record<string, { prototype: object } | undefined>;

  eachProperty((type, property, tag, name) => {
    const owner = interfaces[type]?.prototype;
    if (!owner) return;
    replaceAccessor(owner, property, {
      set: (self, value, forward) => {
        if (!isElement(self)) return forward(self, value);
        const text = `${value as string}`;
        hold(self, tag, name, text, () => forward(self, text));
      },
    });
  });
  wrapAttributes(target, hold);
  wrapAttributeNodes(target, hold);
  wrapDrawings(target, hold);

  replaceConstructor(target, 'Audio', (args, forward) => {
    const address = at(args, 0);
    if (address === undefined) return forward(args);
    const value = `${address as string}`;
    const audio = forward([]) as HTMLAudioElement;
    hold(audio, 'audio', 'src', value, () => set(audio, 'src', value));
    return audio;
  });
}
