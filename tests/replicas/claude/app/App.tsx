/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import type { Boot } from '../boot';
import { seededIds } from '../ids';
import { Content } from './Content';
import { PageContext, pageOf } from './context';
import { track } from './net/telemetry';
import { urls } from './net/urls';

const LOADS = 'replica-loads';

/** Series of ids differ between the loads of one profile and agree between two runs. */
const seedOfThisLoad = (): string => {
  const load = String(Number(localStorage.getItem(LOADS) ?? 0) + 1);
  localStorage.setItem(LOADS, load);
  return load;
};

const lazily = (seed: () => string): (() => string) => {
  let series: (() => string) | null = null;
  return () => {
    series ??= seededIds(seed());
    return series();
  };
};

export function App({ boot }: { boot: Boot }) {
  const [page] = useState(() => pageOf(boot, lazily(seedOfThisLoad)));
  useEffect(() => {
    track('page_view', { path: location.pathname });
    void pageFetch(`${urls.bootstrap}?plan=${boot.variants.plan}`);
  }, [boot.variants.plan]);
  return (
    <PageContext value={page}>
      <div className="banner">TEST FIXTURE</div>
      <Content target={boot.target} />
      <iframe title="Analytics" hidden src="https://a.claude.ai/isolated-segment.html" />
    </PageContext>
  );
}
