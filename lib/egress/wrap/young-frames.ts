import {
  getOwnPropertyDescriptor,
  getters,
  indexOf,
  NativeWeakMap,
  uncurry,
  weakGet,
  weakSet,
} from '../pristine';
import { replace, replaceAccessor } from './disguise';

type Realm = Window & typeof globalThis;

/** What puts nodes into a document, by the interface that it stands on. */
const INSERTING: readonly (readonly [
  owner: string,
  methods: readonly string[],
  setters: readonly string[],
])[] = [
  ['Node', ['appendChild', 'insertBefore', 'replaceChild'], []],
  [
    'Element',
    [
      'append',
      'prepend',
      'replaceChildren',
      'moveBefore',
      'before',
      'after',
      'replaceWith',
      'insertAdjacentElement',
      'insertAdjacentHTML',
      'setHTML',
      'setHTMLUnsafe',
    ],
    ['innerHTML', 'outerHTML'],
  ],
  ['Document', ['append', 'prepend', 'replaceChildren', 'moveBefore', 'write', 'writeln', 'execCommand'], []],
  ['DocumentFragment', ['append', 'prepend', 'replaceChildren', 'moveBefore'], []],
  ['ShadowRoot', ['setHTML', 'setHTMLUnsafe'], ['innerHTML']],
  ['CharacterData', ['before', 'after', 'replaceWith'], []],
  ['Range', ['insertNode', 'surroundContents'], []],
];

const HOLDERS = ['HTMLIFrameElement', 'HTMLFrameElement', 'HTMLObjectElement'];

const sourceOf = uncurry(Function.prototype.toString);
const ofNode = getters(Node.prototype);
const ownerOf = ofNode('ownerDocument');
const viewOf = getters(Document.prototype)('defaultView');

/** A replaced function has no name in its text; the browser's own has. False for a window that may not be looked into. */
function isUnguarded(frame: Realm): boolean {
  try {
    return indexOf(sourceOf(frame.fetch), 'fetch') >= 0;
  } catch {
    return false;
  }
}

/**
 * A frame whose address is still loading has an empty document of the page's own meanwhile, with functions of its own, in which
 * the browser runs no script of ours (https://html.spec.whatwg.org/#is-initial-about:blank). So its parent's tripwire arms it, in
 * the very call that puts it into the page.
 */
export function watchYoungFrames(target: Realm, arm: (frame: Realm) => void): void {
  const count = getOwnPropertyDescriptor(target, 'length')?.get;
  if (!count) return;
  const countOf = uncurry<Window, [], number>(count);
  const { document } = target;
  /** A window is young once: what loads in it later keeps its name, and has a tripwire of its own. */
  const known = new NativeWeakMap<object, true>();

  const look = (frame: Window | null) => {
    if (!frame || weakGet(known, frame)) return;
    weakSet(known, frame, true);
    if (isUnguarded(frame as Realm)) arm(frame as Realm);
  };
  const lookIn = (view: Window | null) => {
    try {
      for (let i = 0; view && i < countOf(view); i++) look(view[i] as Window);
    } catch {
      // Another origin's.
    }
  };
  const lookBehind = (self: unknown) => {
    if (countOf(target) > 0) lookIn(target);
    try {
      const owner = ownerOf(self as Node);
      if (owner && owner !== document) lookIn(viewOf(owner));
    } catch {
      // No node, but a range.
    }
  };

  const prototypeOf = (name: string): object | undefined =>
    (target as unknown as Record<string, { prototype: object } | undefined>)[name]?.prototype;
  for (let i = 0; i < INSERTING.length; i++) {
    const [name, methods, setters] = INSERTING[i] as (typeof INSERTING)[number];
    const prototype = prototypeOf(name);
    if (!prototype) continue;
    for (let at = 0; at < methods.length; at++)
      replace(prototype, methods[at] as string, (self, args, forward) => {
        const done = forward(self, args);
        lookBehind(self);
        return done;
      });
    for (let at = 0; at < setters.length; at++)
      replaceAccessor(prototype, setters[at] as string, {
        set: (self, value, forward) => {
          forward(self, value);
          lookBehind(self);
        },
      });
  }
  for (let i = 0; i < HOLDERS.length; i++) {
    const prototype = prototypeOf(HOLDERS[i] as string);
    if (!prototype) continue;
    replaceAccessor(prototype, 'contentWindow', {
      get: (self, forward) => {
        const frame = forward(self) as Window | null;
        look(frame);
        return frame;
      },
    });
    replaceAccessor(prototype, 'contentDocument', {
      get: (self, forward) => {
        const inner = forward(self) as Document | null;
        if (inner) look(viewOf(inner));
        return inner;
      },
    });
  }
  // A window that another one opened is young, too.
  replace(target, 'open', (self, args, forward) => {
    const opened = forward(self, args) as Window | null;
    look(opened);
    return opened;
  });
}
