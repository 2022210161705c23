/** @jsxImportSource react */
import { renderToString } from 'react-dom/server';
import { NONCE } from '../../server/policy';
import type { Reply } from '../../server/route';
import { App } from '../app/App';
import { BOOT_ID, type Boot, BUNDLE, ROOT_ID } from '../boot';
import { ORGANIZATION } from '../ids';
import { styles } from '../styles';
import { earlyScript } from './early';

/** JSON that cannot close the script element it stands in. */
const inert = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const html = (boot: Boot): string => {
  const { loc, fault } = boot.switches;
  const early = fault === 'nojs' ? '' : `<script nonce="${NONCE}">${earlyScript}</script>`;
  const app = fault === 'nojs' ? '' : `<script defer nonce="${NONCE}" src="${BUNDLE}"></script>`;
  return `<!doctype html>
<html lang="${loc}" dir="${loc === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Claude (test fixture)</title>
<link rel="icon" href="data:,">
${early}
<style>${styles}</style>
</head>
<body>
<div id="${ROOT_ID}">${renderToString(<App boot={boot} />)}</div>
<script type="application/json" id="${BOOT_ID}">${inert(boot)}</script>
${app}
</body>
</html>`;
};

/** A page as the server sends it: complete to look at, dead until the script has run. */
export const page = (boot: Boot): Reply => ({
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'set-cookie': `lastActiveOrg=${ORGANIZATION}; Path=/; Secure; SameSite=Lax`,
  },
  body: html(boot),
});
