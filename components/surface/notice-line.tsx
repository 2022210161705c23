import { percent, plural, size, type Translate } from '../text';
import { useText } from '../text-context';
import type { Notice } from './state';

interface Props {
  readonly notice: Notice;
  readonly onCancelWork: (event: Event, id: number) => void;
}

export function NoticeLine({ notice, onCancelWork }: Props) {
  const t = useText();
  if (notice.kind !== 'working') return <p class="notice">{sentence(t, notice)}</p>;
  const { id, done, total } = notice;
  const share = total === 0 ? 0 : Math.min(1, done / total);
  return (
    <div class="notice working">
      {/* Each step would be read aloud otherwise. */}
      <span aria-live="off">
        {share === 0
          ? t('notice_working_on', size(t, total))
          : t('notice_working', size(t, total), percent(t, share))}
      </span>
      {/* Without a value the bar moves to and fro: how far the work has come isn't known. */}
      <progress {...(share === 0 ? {} : { value: share })} aria-hidden="true" />
      <button type="button" onClick={(event) => onCancelWork(event, id)}>
        {t('cancel')}
      </button>
    </div>
  );
}

function sentence(t: Translate, notice: Exclude<Notice, { kind: 'working' }>): string {
  switch (notice.kind) {
    case 'replaced':
      return plural(t, notice.thenSend ? 'notice_replaced_send' : 'notice_replaced', notice.count);
    case 'kept':
      return t('notice_kept');
    case 'said':
      return notice.text;
  }
}
