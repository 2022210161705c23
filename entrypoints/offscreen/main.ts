import { hostInspector } from '@/lib/platform/inspector-host';
import { spawnInspector } from '@/lib/platform/spawn-inspector';

hostInspector(spawnInspector());
