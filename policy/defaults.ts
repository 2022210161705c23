import type { Policy } from './schema';

/** In force while no organisation has deployed a policy. */
export const BASELINE: Policy = {
  version: 1,
  actions: {
    none: 'allow',
    context: 'minimise',
    identifiers: 'redact',
    log: 'local-only',
    rows: 'mock',
    record: 'local-only',
    secret: 'block',
  },
  entities: {},
};

/** In force when a policy was deployed and can't be read: nobody knows what it forbids, so nothing goes. */
export const STRICTEST: Policy = {
  version: 1,
  actions: {
    none: 'block',
    context: 'block',
    identifiers: 'block',
    log: 'block',
    rows: 'block',
    record: 'block',
    secret: 'block',
  },
  entities: {},
};
