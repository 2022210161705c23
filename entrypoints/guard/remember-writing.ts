import type { PagePresenter } from '@/lib/composer/late-presenter';

/** Remembers whether what was last put into the composer was read back as it was meant: the gates say so to the user. */
export function rememberWriting(presenter: PagePresenter): {
  readonly presenter: PagePresenter;
  readonly hold: () => boolean;
} {
  let holds = true;
  return {
    presenter: {
      ...presenter,
      notice: (notice) => {
        if (notice.type === 'unverified') holds = false;
        else if (notice.type === 'inserted' || notice.type === 'replaced') holds = true;
        presenter.notice(notice);
      },
    },
    hold: () => holds,
  };
}
