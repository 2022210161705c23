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
  return {
    add(tab, voucher) {
      const kept = tabs.get(tab) ?? new Map<string, Kept>();
      tabs.set(tab, kept);
      const name = voucher.lasting[0] ?? `${voucher.once[0]} ${kept.size} ${now()}`;
      kept.delete(name);
      kept.set(name, { ...voucher, until: now() + SOON, spent: false });
      const oldest = kept.size > MOST ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
    },
    redeem(tab, keys) {
      for (const kept of tabs.get(tab)?.values() ?? []) {
        const good = !kept.spent && now() < kept.until;
        const seen = keys.some((key) => kept.lasting.includes(key) || (good && kept.once.includes(key)));
        if (!seen) continue;
        // The request that it was for has come, in whichever way the browser shows it.
        kept.spent = true;
        return true;
      }
      return false;
    },
    forget: (tab) => void tabs.delete(tab),
  };
}
