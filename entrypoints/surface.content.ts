import { defineContentScript } from 'wxt/utils/define-content-script';
import { createPresenter } from '@/components/surface/presenter';
import { meetGuard } from './guard/meeting';

/** The interface inside the page, more than half of what we load: it can wait until the page's own markup is there. */
export default defineContentScript({
  matches: ['https://chatgpt.com/*', 'https://chat.openai.com/*', 'https://claude.ai/*'],
  runAt: 'document_end',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main: () => {
    const guard = meetGuard();
    guard?.arrive(createPresenter(guard.options));
  },
});
