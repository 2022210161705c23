import { chatgpt } from './chatgpt';
import { claude } from './claude';
import type { Site } from './site';

/** Every site that the extension guards. Adding one: an adapter file, a line here, a content script. */
export const sites: readonly Site[] = [chatgpt, claude];
