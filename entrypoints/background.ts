import { defineBackground } from 'wxt/utils/define-background';
import { runBackground } from '@/lib/platform/background';

export default defineBackground(() => runBackground({ ownWorker: import.meta.env.FIREFOX }));
