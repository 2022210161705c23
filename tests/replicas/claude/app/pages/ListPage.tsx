/** @jsxImportSource react */
import { usePage } from '../context';

export function ListPage() {
  const { labels } = usePage();
  return (
    <div role="search">
      <input type="search" aria-label={labels.search} />
    </div>
  );
}
