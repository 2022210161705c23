import { describe, expect, it } from 'vitest';
import { followConversation } from '@/lib/composer/conversation';
import { chatgpt } from '@/lib/sites/chatgpt';
import { claude } from '@/lib/sites/claude';
import type { Site } from '@/lib/sites/site';

function follow(site: Site, start: string) {
  const location = { href: start };
  let next = 0;
  const conversation = followConversation(site, location, () => `${next++}`);
  return (href: string) => {
    location.href = href;
    return conversation.key();
  };
}

describe('the conversation of a page', () => {
  it('stays the same while a new one gets its transient and then its own id', () => {
    const at = follow(chatgpt, 'https://chatgpt.com/');
    const first = at('https://chatgpt.com/');
    expect(at('https://chatgpt.com/c/WEB:7f1')).toBe(first);
    expect(at('https://chatgpt.com/c/0b9e-41')).toBe(first);
    expect(at('https://chatgpt.com/c/0b9e-41')).toBe(first);
  });

  it('differs from one conversation to another and from each new one', () => {
    const at = follow(claude, 'https://claude.ai/new');
    const first = at('https://claude.ai/new');
    const saved = at('https://claude.ai/chat/aa-1');
    const other = at('https://claude.ai/chat/bb-2');
    const fresh = at('https://claude.ai/new');
    expect(saved).toBe(first);
    expect(new Set([first, other, fresh]).size).toBe(3);
    expect(at('https://claude.ai/chat/aa-1')).toBe(first);
  });

  it.each([
    [chatgpt, 'https://chatgpt.com/?temporary-chat=true', 'temporary'],
    [chatgpt, 'https://chatgpt.com/', 'unknown'],
    [claude, 'https://claude.ai/new?incognito', 'temporary'],
  ] as const)('%s at %s counts as %s', (site, href, account) => {
    expect(followConversation(site, { href }, () => '1').destination().account).toBe(account);
  });
});
