import { version as released } from '../package.json';

export { classify } from '@/lib/classify/classify';
export { detect } from '@/lib/classify/detect';
export { inspect } from '@/lib/pipeline';

/** The product's version. */
export const version: string = released;

/** Prepares the engine; everything after it is synchronous. */
export const load = async (): Promise<void> => {};
