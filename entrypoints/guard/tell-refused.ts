import type { Presenter } from '@/lib/composer/presenter';
import type { BodyJudge } from '@/lib/egress/judge-body';

/**
 * Says that the network check refused a request. What the user sent or attached gets a card, one at a time however often the
 * page tries again; what the page does by itself gets a word beside the pill.
 */
export function tellRefused(presenter: Presenter): BodyJudge['onRefused'] {
  let open = false;
  return (why, endpoint) => {
    if (endpoint === null || endpoint.purpose === 'draft')
      return presenter.notice({ type: 'request-refused' });
    if (open) return;
    open = true;
    const told =
      typeof why === 'string'
        ? presenter.failed('request', why)
        : presenter.review('request', { ...why, ways: [] });
    void told.finally(() => {
      open = false;
    });
  };
}
