/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { usePage } from '../context';

/** The middle of the page in both layouts; the older one has an id where the newer has classes. */
export function Frame({ children }: { children: ReactNode }) {
  const { marks, old } = usePage();
  if (old) return <main {...marks.id('main-content')}>{children}</main>;
  return (
    <main className="dframe-content" {...marks.data('perf-region', 'main')}>
      <div className="dframe-content-inner">{children}</div>
    </main>
  );
}
