import { defineContentScript } from 'wxt/utils/define-content-script';
import { claude } from '@/lib/sites/claude';
import { guardPage } from './guard/guard-page';

export default defineContentScript({
  matches: ['https://claude.ai/*'],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main: () => guardPage(claude),
});
