import type { PagePresenter } from '@/lib/composer/late-presenter';

/** A question needs this much room, in CSS pixels. */
const WIDTH = 300;
const HEIGHT = 200;

/** What Chromium knows besides: https://w3c.github.io/IntersectionObserver/v2/ */
interface SightInit {
  readonly trackVisibility: boolean;
  readonly delay: number;
}

/**
 * Looks whether the user can see this frame: its size, what of it stands in the window, and what lies over it. Looked at all
 * the time and not when it's asked: the page may take the frame away in the same moment.
 */
export function watchSeen(window: Window & typeof globalThis): () => boolean {
  let seen = false;
  const options: IntersectionObserverInit & SightInit = { trackVisibility: true, delay: 100 };
  const observer = new window.IntersectionObserver((entries) => {
    const entry = entries.at(-1);
    const { width = 0, height = 0 } = entry?.intersectionRect ?? {};
    const covered = entry !== undefined && 'isVisible' in entry && entry.isVisible !== true;
    seen = width >= WIDTH && height >= HEIGHT && !covered;
  }, options);
  observer.observe(window.document.documentElement);
  return () => seen && window.innerWidth >= WIDTH && window.innerHeight >= HEIGHT;
}

/**
 * The presenter of a frame inside the page. Where nobody would see a question it's answered with no, and the user is told in
 * the top frame.
 */
export function presentWhereSeen(
  presenter: PagePresenter,
  seen: () => boolean,
  tell: () => void,
): PagePresenter {
  const ask = async <T>(question: () => Promise<T>, unseen: T): Promise<T> => {
    if (seen()) return question();
    tell();
    return unseen;
  };
  return {
    ...presenter,
    review: (...held) => ask(() => presenter.review(...held), 'cancel'),
    failed: (...held) => ask(() => presenter.failed(...held), 'cancel'),
    filesHeld: (...held) => ask(() => presenter.filesHeld(...held), undefined),
    vanished: (...held) => ask(() => presenter.vanished(...held), 'cancel'),
    notice: (notice) => {
      if (seen()) presenter.notice(notice);
      else if (notice.type === 'request-refused') tell();
    },
  };
}
