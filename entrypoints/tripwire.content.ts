import { defineContentScript } from 'wxt/utils/define-content-script';
import { armTripwire } from '@/lib/egress/tripwire';

/** In every frame, because a frame has functions of its own; those of about:blank and srcdoc frames are a page's way round. */
export default defineContentScript({
  matches: ['https://chatgpt.com/*', 'https://chat.openai.com/*', 'https://claude.ai/*'],
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    armTripwire(window);
  },
});
