import { browser } from '../browser';
import { cancelUnvouched } from './cancel-unvouched';
import { BLOCKING } from './permission';
import { saveStanding } from './standing';
import { createVouchers, type Vouchers } from './vouchers';
import { guardWorkers } from './worker-rules';

/**
 * Has the browser itself enforce what it can, and says what stands. Called while the extension starts and not later: the
 * browser wakes it for requests only if it listened then.
 */
export function raiseLastLine(): Pick<Vouchers, 'add'> {
  const vouchers = createVouchers(() => performance.now());
  if (browser.runtime.getManifest().permissions?.includes(BLOCKING)) {
    cancelUnvouched(vouchers);
    browser.tabs.onRemoved.addListener((tab) => vouchers.forget(tab));
  }
  void stand();
  return vouchers;
}

async function stand(): Promise<void> {
  const [workers, bodies] = await Promise.all([
    guardWorkers().then(
      () => true,
      () => false,
    ),
    // Asked for isn't granted: Chromium leaves it out where no policy has installed the extension.
    browser.permissions.contains({ permissions: [BLOCKING] }),
  ]);
  await saveStanding({ workers, bodies });
}
