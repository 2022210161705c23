/** Enough to see what stands where. */
export const STYLES = `
  body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: #1c1c1c; background: #fff; }
  .banner { background: #7a1f1f; color: #fff; text-align: center; font-size: 12px; letter-spacing: .1em; }
  nav, header, .row { display: flex; gap: 8px; align-items: center; padding: 4px 12px; }
  main { max-width: 760px; margin: 0 auto; padding: 12px; }
  main form:not([hidden]) { border: 1px solid #b5b5b5; border-radius: 16px; padding: 10px; }
  .ProseMirror { white-space: pre-wrap; overflow-wrap: break-word; min-height: 1.5em; max-height: 40vh; overflow: auto; outline: none; }
  .placeholder::before { content: attr(data-placeholder); color: #777; float: left; height: 0; pointer-events: none; }
  textarea { width: 100%; box-sizing: border-box; min-height: 3em; font: inherit; }
  textarea[hidden] { display: none; }
  [data-user-message-bubble], .user-message-bubble-color { background: #eee; border: 0; border-radius: 12px; padding: 8px 12px; font: inherit; text-align: start; white-space: pre-wrap; }
  .link-badge { background: #e3ecfb; border-radius: 6px; padding: 0 4px; }
  .link-source { font-size: 0; }
  .cm-editor { border: 1px dashed #ccc; margin: 12px 0; font-family: monospace; }
  .drop-overlay { position: fixed; inset: 0; display: grid; place-items: center; background: #ffffffd0; pointer-events: none; }
  [role="menu"]:not([data-user-message-actions]) { position: absolute; background: #fff; border: 1px solid #b5b5b5; padding: 6px; }
  .decoys { border-top: 1px solid #ddd; margin-top: 24px; padding: 12px; display: flex; gap: 12px; flex-wrap: wrap; font-size: 12px; }
`;
