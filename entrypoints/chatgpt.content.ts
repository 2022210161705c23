import { defineContentScript } from 'wxt/utils/define-content-script';
import { chatgpt } from '@/lib/sites/chatgpt';
import { guardPage } from './guard/guard-page';

export default defineContentScript({
  matches: ['https://chatgpt.com/*', 'https://chat.openai.com/*'],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main: () => guardPage(chatgpt),
});
