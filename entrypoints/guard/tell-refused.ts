import type { Presenter } from '@/lib/composer/presenter';
import type { BodyJudge } from '@/lib/egress/judge-body';

/**
 * Says that the network check refused a request. What the user sent or attached gets a card, one at a time however often the
 * page tries again; what the page does by itself gets a word beside the pill.
 */
export function tellRefused(presenter: Presenter): BodyJudge['onRefused'] {
  let open = false;
  return (why, endpoint) => {
    // An image or a document goes to a store of the site's, which no endpoint names; nobody but the user attaches one.
    const attached =
      typeof why !== 'string' && 'kind' in why && why.kind !== 'binary' && why.kind !== 'audio';
    if (!attached && (endpoint === null || endpoint.purpose === 'draft'))
      return presenter.notice({ type: 'request-refused' });
    if (open) return;
    open = true;
    const told =
      typeof why === 'string'
        ? presenter.failed('request', why)
        : 'kind' in why
          ? presenter.filesHeld([
              { name: why.name || '…', why: why.kind === 'too-large' ? 'too-large' : 'not-text' },
            ])
          : presenter.review('request', { ...why, ways: [] });
    void told.finally(() => {
      open = false;
    });
  };
}
