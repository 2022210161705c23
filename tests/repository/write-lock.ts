import { completeLock } from './complete-lock';

/** `npm run lock`, after a dependency was added or updated. */
completeLock();
