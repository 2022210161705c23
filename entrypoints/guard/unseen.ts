import type { PagePresenter } from '@/lib/composer/late-presenter';

/** A question needs this much room, in CSS pixels. */
const WIDTH = 300;
const HEIGHT = 200;
/** A frame that isn't drawn is never looked at by the browser: milliseconds until that counts as unseen. */
const LOOK = 500;

/** What Chromium knows besides: https://w3c.github.io/IntersectionObserver/v2/ */
interface SightInit {
  readonly trackVisibility: boolean;
  readonly delay: number;
}

/** Whether the user can see this frame: its size, what of it stands in the window, and what lies over it. */
export function isSeen(window: Window & typeof globalThis): Promise<boolean> {
  if (window.innerWidth < WIDTH || window.innerHeight < HEIGHT) return Promise.resolve(false);
  return new Promise((resolve) => {
    const end = (seen: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(seen);
    };
    const options: IntersectionObserverInit & SightInit = { trackVisibility: true, delay: 100 };
    const observer = new window.IntersectionObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.intersectionRect ?? {};
      const covered = entry !== undefined && 'isVisible' in entry && entry.isVisible !== true;
      end(width >= WIDTH && height >= HEIGHT && !covered);
    }, options);
    const timer = setTimeout(() => end(false), LOOK);
    observer.observe(window.document.documentElement);
  });
}

/**
 * The presenter of a frame inside the page. Where nobody would see a question it's answered with no, and the user is told in
 * the top frame.
 */
export function presentWhereSeen(
  presenter: PagePresenter,
  seen: () => Promise<boolean>,
  tell: () => void,
): PagePresenter {
  const ask = async <T>(question: () => Promise<T>, unseen: T): Promise<T> => {
    if (await seen()) return question();
    tell();
    return unseen;
  };
  return {
    ...presenter,
    review: (...held) => ask(() => presenter.review(...held), 'cancel'),
    failed: (...held) => ask(() => presenter.failed(...held), 'cancel'),
    filesHeld: (...held) => ask(() => presenter.filesHeld(...held), undefined),
    vanished: (...held) => ask(() => presenter.vanished(...held), 'cancel'),
    notice: (notice) => void ask(async () => presenter.notice(notice), undefined),
  };
}
