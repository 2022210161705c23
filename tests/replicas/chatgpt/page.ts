import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { NONCE } from '../server/policy';
import type { Reply } from '../server/route';
import { renamer } from '../shared/renamed';
import { App } from './app/app';
import { BOOT_ID, type Boot, BUNDLE, ROOT_ID } from './boot';
import { headScript } from './head-script';
import { NAMES } from './names';
import { STYLES } from './styles';

export const renamed = renamer(NAMES);

/** `<` would let a posted text end the script element. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** The whole document as the server sends it: a composer that stands and doesn't live yet. */
export function page(boot: Boot): Reply {
  const { switches } = boot;
  const scripts = [
    `<script nonce="${NONCE}">${headScript(switches.ui === 'light')}</script>`,
    `<script type="application/json" id="${BOOT_ID}">${inScript(boot)}</script>`,
    `<script nonce="${NONCE}" src="${BUNDLE}?fault=${switches.fault}" defer></script>`,
  ];
  const markup = `<!doctype html>
<html lang="${switches.loc}" dir="${switches.loc === 'ar' ? 'rtl' : 'ltr'}" data-build="replica">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>ChatGPT</title>
${switches.fault === 'nojs' ? '' : scripts.join('\n')}
<link rel="icon" href="data:,"><style>${STYLES}</style></head>
<body><div id="${ROOT_ID}">${renderToString(createElement(App, { boot }))}</div></body>
</html>`;
  return {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: switches.fault === 'rename' ? renamed(markup) : markup,
  };
}
