import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

const URLS = /https?:\/\/[^\s<>"']+/g;

/** What the badge shows: the host, as the site shortens it. */
function shortened(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').split('/')[0] ?? '';
}

function badge(url: string): () => HTMLElement {
  return () => {
    const element = document.createElement('span');
    element.className = 'link-badge';
    element.contentEditable = 'false';
    element.setAttribute('aria-hidden', 'true');
    element.textContent = shortened(url);
    return element;
  };
}

function decorate(document: Node): DecorationSet {
  const marks: Decoration[] = [];
  document.descendants((node, position) => {
    if (!node.isText) return;
    for (const { 0: url, index } of (node.text ?? '').matchAll(URLS)) {
      const from = position + index;
      marks.push(Decoration.widget(from, badge(url), { key: `badge:${url}`, side: -1 }));
      marks.push(Decoration.inline(from, from + url.length, { class: 'link-source' }));
    }
  });
  return DecorationSet.create(document, marks);
}

/** Addresses get a badge with a shortened label before them. The document keeps the whole address, only its looks change. */
export function linkBadges(): Plugin<DecorationSet> {
  const plugin: Plugin<DecorationSet> = new Plugin({
    state: {
      init: (_config, { doc }) => decorate(doc),
      apply: (transaction, marks) => (transaction.docChanged ? decorate(transaction.doc) : marks),
    },
    props: { decorations: (state) => plugin.getState(state) },
  });
  return plugin;
}
