/** Enough to use the page by hand; likeness to the site is no goal. */
export const styles = `
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: #222; background: #faf9f5; }
.banner { position: fixed; inset: 0 0 auto; z-index: 9; padding: 0 12px; font-size: 12px; color: #fff; background: #a33; }
.page { display: flex; height: 100vh; padding-top: 18px; }
.dframe-sidebar { width: 180px; flex: none; padding: 12px; border-inline-end: 1px solid #ddd; }
.dframe-sidebar a { display: block; padding: 4px 0; color: inherit; }
.dframe-sidebar input { width: 100%; }
main { flex: 1; min-width: 0; }
.dframe-content-inner, .column, .column-body { display: flex; flex-direction: column; height: 100%; min-height: 0; position: relative; }
.scroller { flex: 1; overflow-y: auto; padding: 0 24px; }
.dock { position: sticky; bottom: 0; padding: 12px 24px; }
.dock.centred { margin: 0 auto auto; width: min(640px, 100%); padding-top: 12vh; }
fieldset { min-width: 0; margin: 0; padding: 10px; border: 1px solid #bbb; border-radius: 14px; background: #fff; }
fieldset.opacity-0 { position: absolute; opacity: 0; pointer-events: none; height: 0; overflow: hidden; }
.opacity-0 { opacity: 0; }
.tiptap, .plain-field { min-height: 44px; max-height: 40vh; overflow-y: auto; padding: 4px; outline: none; white-space: pre-wrap; overflow-wrap: anywhere; width: 100%; }
.tiptap p { margin: 0; }
.tiptap p.is-editor-empty:first-child::before { content: attr(data-placeholder); float: inline-start; height: 0; color: #999; pointer-events: none; }
.row { display: flex; gap: 6px; align-items: center; flex-wrap: wrap; }
.row > .end { margin-inline-start: auto; }
.chip { display: inline-flex; border: 1px solid #ccc; border-radius: 8px; padding: 2px 6px; }
.chip h3 { font-size: 12px; margin: 0; }
.chip img { width: 32px; height: 32px; object-fit: cover; }
.menu { position: absolute; z-index: 3; padding: 6px; background: #fff; border: 1px solid #bbb; border-radius: 8px; }
.menu > * { display: block; }
.overlay { position: absolute; inset: 0; z-index: 4; display: grid; place-items: center; background: #fffd; pointer-events: none; }
.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
[role="article"] { margin: 12px 0; }
.user { margin-inline-start: 15%; padding: 8px 12px; border-radius: 12px; background: #eee8dc; }
.user p, .standard-markdown p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.user textarea { width: 100%; min-height: 80px; }
.standard-markdown pre { padding: 8px; overflow-x: auto; background: #eee; }
.panel { width: 260px; flex: none; padding: 12px; border-inline-start: 1px solid #ddd; }
.panel iframe { width: 100%; border: 1px solid #ddd; }
`;
