import { getOwnPropertyDescriptor, getters, uncurry } from '../pristine';

/** What the platform tells of a navigation: https://html.spec.whatwg.org/#the-navigateevent-interface */
interface NavigateEvent extends Event {
  readonly destination: object;
  readonly formData: FormData | null;
  readonly downloadRequest: string | null;
  readonly navigationType: string;
}

interface Destination {
  readonly url: string;
  readonly sameDocument: boolean;
}

interface Navigating {
  readonly navigation: EventTarget;
  readonly NavigateEvent: { readonly prototype: NavigateEvent };
  readonly NavigationDestination: { readonly prototype: Destination };
}

export interface Navigation {
  /** Absolute. */
  readonly url: string;
  /** No request is made. */
  readonly within: boolean;
  /** Null unless a form is posted. */
  readonly form: FormData | null;
  /** The file name asked for, null if it's no download. */
  readonly download: string | null;
  /** `push`, `replace`, `reload`, `traverse` */
  readonly kind: string;
  /** The form or link it began with; null where there is none, or where the browser doesn't tell (Chrome before 134). */
  readonly from: unknown;
}

export interface Announced {
  readonly announcer: EventTarget;
  readonly read: (event: Event) => Navigation;
}

/** Reads a window's navigations. Null in browsers that don't announce them (Firefox before 147). */
export function navigations(target: Window): Announced | null {
  if (!('navigation' in target)) return null;
  const { navigation, NavigateEvent, NavigationDestination } = target as unknown as Navigating;
  const ofEvent = getters(NavigateEvent.prototype);
  const destinationOf = ofEvent('destination');
  const formOf = ofEvent('formData');
  const downloadOf = ofEvent('downloadRequest');
  const kindOf = ofEvent('navigationType');
  const ofDestination = getters(NavigationDestination.prototype);
  const urlOf = ofDestination('url');
  const withinOf = ofDestination('sameDocument');
  const source = getOwnPropertyDescriptor(NavigateEvent.prototype, 'sourceElement')?.get;
  const fromOf = source && uncurry<Event, [], unknown>(source);
  return {
    announcer: navigation,
    read: (given) => {
      const event = given as NavigateEvent;
      const destination = destinationOf(event) as Destination;
      return {
        url: urlOf(destination),
        within: withinOf(destination),
        form: formOf(event),
        download: downloadOf(event),
        kind: kindOf(event),
        from: fromOf ? fromOf(event) : null,
      };
    },
  };
}
