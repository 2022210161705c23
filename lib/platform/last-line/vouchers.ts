import type { Voucher } from '@/lib/messaging/body-keys';

/** What was judged and may leave, by tab. In memory only: after a restart nothing is vouched for, so nothing unasked leaves. */
export interface Vouchers {
  add(tab: number, voucher: Voucher): void;
  /** Whether a body that the browser shows by one of these keys may leave. */
  redeem(tab: number, keys: readonly string[]): boolean;
  forget(tab: number): void;
}

interface Kept extends Voucher {
  readonly until: number;
  spent: boolean;
}

/** For each tab; a tripwire remembers fewer texts that it lets go again without asking. */
const MOST = 1_000;

/** How long a voucher is good for a body that isn't seen, in milliseconds: the request is made at once. */
const SOON = 20_000;

/** @param now milliseconds on a clock that only goes forward. */
export function createVouchers(now: () => number): Vouchers {
  const tabs = new Map<number, Map<string, Kept>>();
  let count = 0;
  return {
    add(tab, voucher) {
      const kept = tabs.get(tab) ?? new Map<string, Kept>();
      tabs.set(tab, kept);
      const [content] = voucher.lasting;
      // What is good once stands for one request, also beside another of the same content: that may go elsewhere.
      const name = voucher.once.length === 0 && content !== undefined ? content : `${++count}`;
      kept.delete(name);
      kept.set(name, { ...voucher, until: now() + SOON, spent: false });
      const oldest = kept.size > MOST ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
    },
    redeem(tab, keys) {
      const good = ({ spent, until }: Kept) => !spent && now() < until;
      const fitting = [...(tabs.get(tab)?.values() ?? [])].filter(
        (one) =>
          keys.some((key) => one.lasting.includes(key)) ||
          (good(one) && keys.some((key) => one.once.includes(key))),
      );
      // One that is good again and again, if it will do; else the request that it was for has come, however the browser shows it.
      const used =
        fitting.find(({ once }) => once.length === 0) ?? fitting.find(({ spent }) => !spent) ?? fitting[0];
      if (used === undefined) return false;
      used.spent = true;
      return true;
    },
    forget: (tab) => void tabs.delete(tab),
  };
}
