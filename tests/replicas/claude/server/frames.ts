import type { Reply } from '../../server/route';

const frame = (body: string): Reply => ({
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; frame-ancestors https://claude.ai https://*.claude.ai`,
  },
  body: `<!doctype html><meta charset="utf-8"><title>Test fixture</title>${body}`,
});

/** The analytics stub that lives in a same-site frame. */
export const analyticsFrame = (): Reply => frame('');

/** An artifact is a document of its own; what can be edited in it is no composer. */
export const artifactFrame = (): Reply =>
  frame('<div contenteditable="true" role="textbox" aria-label="Artifact">An artifact to edit.</div>');

/** A connector's app, with a field of its own. */
export const connectorFrame = (): Reply => frame('<input name="query" aria-label="Connector">');
