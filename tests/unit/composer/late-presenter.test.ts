import { describe, expect, it } from 'vitest';
import { latePresenter, type PagePresenter } from '@/lib/composer/late-presenter';

/** A presenter that notes what it is told and answers at once. */
function recording(told: string[]): PagePresenter {
  const note = (what: string) => void told.push(what);
  return {
    handleKey: () => true,
    isShown: () => true,
    renew: () => note('renewed'),
    review: async () => ({ way: 0 }),
    failed: async () => 'retry',
    filesHeld: async (files) => note(`files ${files.length}`),
    vanished: async (text) => {
      note(`vanished ${text}`);
      return 'insert';
    },
    notice: ({ type }) => note(type),
    busy: (work) => note(work ? `busy ${work.length}` : 'done'),
    protection: ({ state }) => note(state),
    keepClear: (height) => note(`clear ${height}`),
  };
}

describe('an interface that is loaded after the guard', () => {
  it('is asked what was held before it came', async () => {
    const { presenter, arrive } = latePresenter();
    const choice = presenter.failed('paste', 'crashed');
    let answered = false;
    void choice.then(() => {
      answered = true;
    });
    await Promise.resolve();
    expect(answered).toBe(false);
    arrive(recording([]));
    expect(await choice).toBe('retry');
  });

  it('hears the newest state of each kind', async () => {
    const { presenter, arrive } = latePresenter();
    presenter.busy({ length: 9, cancel: () => {} });
    presenter.busy(null);
    presenter.notice({ type: 'unverified' });
    const told: string[] = [];
    arrive(recording(told));
    await Promise.resolve();
    expect(told.sort()).toEqual(['done', 'unverified']);
    presenter.keepClear(40);
    expect(told).toContain('clear 40');
  });

  it('leaves keys to the page until it is there', () => {
    const { presenter, arrive } = latePresenter();
    const key = {} as KeyboardEvent;
    expect(presenter.handleKey(key)).toBe(false);
    arrive(recording([]));
    expect(presenter.handleKey(key)).toBe(true);
  });
});
