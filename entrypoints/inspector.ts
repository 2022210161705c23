import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type InspectionScope, runInspectionWorker } from '@/lib/platform/inspection-worker';

/** The classifier's worker. */
export default defineUnlistedScript(() => runInspectionWorker(self as unknown as InspectionScope));
