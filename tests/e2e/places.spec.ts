import type { Page } from '@playwright/test';
import { CHATS, type Chat, openChat, received } from '../browser/chats';
import { paste } from '../browser/clipboard';
import { answer, expectCard, expectPill, readSurface } from '../browser/surface';
import { canary, leaks } from '../replicas/canary';
import { SAMPLE_THREAD } from '../replicas/chatgpt/turns';
import { uuidOf } from '../replicas/claude/ids';
import type { Switches } from '../replicas/switches';
import { expect, switched, shared as test } from './chat-test';

/** A page of a site, other than the one where a new chat begins in English. */
interface Place {
  readonly name: string;
  readonly chat: Chat;
  readonly switches?: Partial<Switches>;
  readonly enter?: (page: Page) => Promise<void>;
}

const { claude } = CHATS;
const shell = CHATS['chatgpt-shell'];
const classic = CHATS['chatgpt-classic'];
const light = CHATS['chatgpt-light'];

const at = (chat: Chat, path: string): Chat => ({ ...chat, url: new URL(path, chat.url).href });

/** Claude's editor and button by what no layout and no language changes. */
const plainClaude: Chat = {
  ...claude,
  editor: 'main .tiptap[contenteditable="true"]',
  send: 'main fieldset button.end',
};

interface Event {
  readonly message: { readonly content: string };
}

const code = (field: string): Chat => ({
  ...claude,
  editor: `#turn-form ${field}`,
  send: '#turn-form button[type="submit"]',
  sends: /\/v1\/sessions\/[^/]+\/events$/,
  textOf: (body) =>
    (JSON.parse(body) as { events: readonly Event[] }).events.map(({ message }) => message.content).join(),
});

const task: Chat = {
  ...claude,
  sends: /\/tasks\/[^/]+\/message$/,
  textOf: (body) => (JSON.parse(body) as { message: string }).message,
};

const PLACES: readonly Place[] = [
  { name: "Claude's older layout", chat: plainClaude, switches: { layout: 'old' } },
  {
    name: "Claude's older layout in Arabic",
    chat: plainClaude,
    switches: { layout: 'old', loc: 'ar' },
  },
  { name: 'Claude in German', chat: claude, switches: { loc: 'de' } },
  { name: 'Claude in Chinese', chat: claude, switches: { loc: 'zh' } },
  { name: 'Claude from right to left', chat: claude, switches: { loc: 'ar' } },
  { name: 'Claude, an earlier chat', chat: at(claude, '/chat/stored') },
  { name: 'Claude, a project', chat: at(claude, `/project/${uuidOf('project')}`) },
  { name: 'Claude, incognito', chat: at(claude, '/new?incognito') },
  { name: 'Claude, a task', chat: at(task, '/task/new') },
  { name: 'Claude Code', chat: at(code('[contenteditable="true"]'), '/code') },
  { name: 'Claude Code with a plain field', chat: at(code('textarea'), '/code?codeField=textarea') },
  { name: 'ChatGPT, app shell, temporary', chat: at(shell, '/?temporary-chat=true') },
  { name: 'ChatGPT, app shell, a GPT', chat: at(shell, '/g/g-harbour-pilot') },
  { name: 'ChatGPT, app shell, a project', chat: at(shell, '/g/g-p-harbour/project') },
  { name: 'ChatGPT, app shell, a chat of a project', chat: at(shell, `/g/g-p-harbour/c/${SAMPLE_THREAD}`) },
  {
    name: 'ChatGPT, app shell, Work',
    chat: shell,
    enter: (page) => page.getByRole('tab', { name: 'Work' }).click(),
  },
  { name: 'ChatGPT, app shell, in German', chat: shell, switches: { loc: 'de' } },
  { name: 'ChatGPT, app shell, from right to left', chat: shell, switches: { loc: 'ar' } },
  { name: 'ChatGPT, classic, temporary', chat: at(classic, '/?temporary-chat=true') },
  { name: 'ChatGPT, classic, a GPT', chat: at(classic, '/g/g-harbour-pilot') },
  { name: 'ChatGPT, classic, a project', chat: at(classic, '/project/harbour') },
  { name: 'ChatGPT, classic, in Chinese', chat: classic, switches: { loc: 'zh' } },
  { name: 'ChatGPT, classic, from right to left', chat: classic, switches: { loc: 'ar' } },
  { name: 'ChatGPT, lightweight, signed in', chat: light, switches: { auth: 'in' } },
  { name: 'ChatGPT, lightweight, temporary', chat: at(light, '/?temporary-chat=true') },
  { name: 'ChatGPT, lightweight, an earlier chat', chat: at(light, `/uc/${SAMPLE_THREAD}`) },
  { name: 'ChatGPT, lightweight, in Chinese', chat: light, switches: { loc: 'zh' } },
  { name: 'ChatGPT, lightweight, from right to left', chat: light, switches: { loc: 'ar' } },
];

for (const { name, chat, switches = {}, enter } of PLACES) {
  test(`${name}: typed, pasted and sent, a secret is held and clean text goes`, async ({
    page,
    replicas,
    recorder,
  }) => {
    const secret = canary('github-token', `place ${name}`);
    const text = `why does ${secret.text} fail`;
    const editor = page.locator(chat.editor);
    replicas.configure(switched(chat, { ...switches, prepare: 0, lightPrepareDraft: 'on' }));
    await openChat(page, chat);
    await expectPill(page, /Protected|Degraded/);
    await enter?.(page);
    await editor.click();

    await test.step('typed, and the key', async () => {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await expectCard(page, /./);
      expect((await readSurface(page)).route).toBe('secret');
      await answer(page, 'Escape');
      await expect(editor).toHaveValueOrText(text);
      expect(received(recorder, chat)).toEqual([]);
    });

    await test.step('the button, and without the secret', async () => {
      await page.locator(chat.send).click();
      await answer(page, 'Enter');
      await expect(editor).toHaveValueOrText(/^why does [A-Z_]+_1 fail$/);
      expect(received(recorder, chat)).toEqual([]);
      await page.locator(chat.send).click();
      await recorder.until(() => received(recorder, chat).length === 1);
      expect(received(recorder, chat)[0]).toMatch(/^why does [A-Z_]+_1 fail$/);
    });

    await test.step('pasted', async () => {
      await editor.click();
      await paste(page, { text });
      await expectCard(page, /./);
      await answer(page, 'Escape');
      await expect(editor).toHaveValueOrText('');
    });

    await test.step('clean text', async () => {
      await editor.click();
      await page.keyboard.type('nothing wrong with ');
      await paste(page, { text: 'this' });
      await expect(editor).toHaveValueOrText('nothing wrong with this');
      // Until the answer is there the button stops it, and the key does nothing.
      await expect(page.locator(chat.send)).toBeEnabled();
      await page.keyboard.press('Enter');
      await recorder.until(() => received(recorder, chat).length === 2);
      expect(received(recorder, chat)[1]).toBe('nothing wrong with this');
      expect((await readSurface(page)).card).toBeNull();
    });
    expect(leaks(recorder, secret)).toEqual([]);
  });
}
