import type { Presenter } from './presenter';

/** A presenter that also takes keys before the page does. */
export interface PagePresenter extends Presenter {
  /** True: the key was meant for the card, and the page hasn't seen it. */
  readonly handleKey: (event: KeyboardEvent) => boolean;
  /** Whether what it shows can be seen: a page may cover it or take it away. */
  readonly isShown: () => boolean;
  /** Makes what it shows anew: the page has taken the listeners of its nodes. */
  readonly renew: () => void;
}

/**
 * Stands in until the interface has been loaded, which happens after the page's own start so as not to slow it. What is held
 * in the meantime stays held and is asked about then; of passing words only the newest state of each kind is kept.
 */
export function latePresenter(): {
  readonly presenter: PagePresenter;
  readonly arrive: (presenter: PagePresenter) => void;
} {
  let present: PagePresenter | null = null;
  let arrive: (presenter: PagePresenter) => void = () => {};
  const arrival = new Promise<PagePresenter>((resolve) => {
    arrive = (presenter) => {
      present = presenter;
      resolve(presenter);
    };
  });
  /** The newest of each kind, said when there's somebody to say it. */
  const newest = new Map<string, (to: PagePresenter) => void>();
  void arrival.then((to) => {
    for (const say of newest.values()) say(to);
    newest.clear();
  });
  const say = (kind: string, what: (to: PagePresenter) => void) => {
    if (present) what(present);
    else newest.set(kind, what);
  };
  return {
    arrive,
    presenter: {
      handleKey: (event) => present?.handleKey(event) ?? false,
      // What isn't there yet hides nothing: until then all is held.
      isShown: () => present?.isShown() ?? true,
      renew: () => present?.renew(),
      review: async (...held) => (await arrival).review(...held),
      failed: async (...held) => (await arrival).failed(...held),
      filesHeld: async (...held) => (await arrival).filesHeld(...held),
      vanished: async (...held) => (await arrival).vanished(...held),
      notice: (notice) => say('notice', (to) => to.notice(notice)),
      busy: (work) => say('busy', (to) => to.busy(work)),
      protection: (state) => say('protection', (to) => to.protection(state)),
      keepClear: (height) => say('keepClear', (to) => to.keepClear(height)),
    },
  };
}
