import type { Page } from '@playwright/test';
import { type Chat, received } from '../browser/chats';
import { copy, paste } from '../browser/clipboard';
import { answer, expectCard, readSurface } from '../browser/surface';
import { canary, leaks } from '../replicas/canary';
import { DICTATION } from '../replicas/chatgpt/app/dictation';
import { EVERY_CHAT, expect, openGuarded, switched, shared as test } from './chat-test';

/** A way in which text comes into a composer without a key of the user or a paste. */
interface Insertion {
  readonly name: string;
  readonly into: (chat: Chat) => boolean;
  readonly insert: (page: Page, chat: Chat, text: string) => Promise<unknown>;
}

const isLight = ({ name }: Chat): boolean => name === 'chatgpt-light';

const INSERTIONS: readonly Insertion[] = [
  {
    name: 'dictation, which the page writes itself',
    into: ({ name }) => name !== 'claude',
    insert: (page, _chat, text) =>
      page.evaluate(([type, detail]) => window.dispatchEvent(new CustomEvent(type, { detail })), [
        DICTATION,
        text,
      ] as const),
  },
  {
    name: 'a script that reads the clipboard',
    into: () => true,
    insert: async (page, chat, text) => {
      await page.context().grantPermissions(['clipboard-read'], { origin: new URL(chat.url).origin });
      await copy(page, { text });
      await page.locator(chat.editor).click();
      await page.evaluate(async () =>
        document.execCommand('insertText', false, await navigator.clipboard.readText()),
      );
    },
  },
  {
    name: 'an accepted correction',
    into: () => true,
    insert: async (page, _chat, text) => {
      await page.keyboard.type('teh');
      await page.keyboard.press('Control+Shift+ArrowLeft');
      const session = await page.context().newCDPSession(page);
      await session.send('Input.insertText', { text });
      await session.detach();
    },
  },
  {
    name: 'a value that something fills in',
    into: isLight,
    insert: (page, chat, text) => page.locator(chat.editor).fill(text),
  },
];

for (const chat of EVERY_CHAT) {
  const prepare = { prepare: 0, lightPrepareDraft: 'on' } as const;

  test(`${chat.title}: text that comes without a key is held when it's sent`, async ({
    page,
    replicas,
    recorder,
  }) => {
    test.setTimeout(90_000);
    const editor = page.locator(chat.editor);
    replicas.configure(switched(chat, prepare));
    await openGuarded(page, chat);
    const secrets = INSERTIONS.filter(({ into }) => into(chat)).map((way) => ({
      ...way,
      secret: canary('github-token', `${way.name} ${chat.name}`),
    }));
    let sent = 0;
    for (const { name, insert, secret } of secrets) {
      await test.step(name, async () => {
        await editor.click();
        await insert(page, chat, `why does ${secret.text} fail`);
        await expect(editor).toHaveValueOrText(`why does ${secret.text} fail`);
        await editor.press('Enter');
        await expectCard(page, /./);
        expect((await readSurface(page)).route).toBe('secret');
        await answer(page, 'Enter');
        await expect(editor).toHaveValueOrText(/^why does [A-Z_]+_\d+ fail$/);
        await expect(page.locator(chat.send)).toBeEnabled();
        await editor.press('Enter');
        await recorder.until(() => received(recorder, chat).length === sent + 1);
        sent += 1;
        expect(received(recorder, chat).at(-1)).toMatch(/^why does [A-Z_]+_\d+ fail$/);

        await editor.click();
        await insert(page, chat, 'nothing wrong');
        await expect(editor).toHaveValueOrText('nothing wrong');
        await expect(page.locator(chat.send)).toBeEnabled();
        await editor.press('Enter');
        await recorder.until(() => received(recorder, chat).length === sent + 1);
        sent += 1;
        expect(received(recorder, chat).at(-1)).toBe('nothing wrong');
      });
    }
    for (const { secret } of secrets) expect(leaks(recorder, secret)).toEqual([]);
  });

  test(`${chat.title}: what is undone, redone or edited counts as it then stands`, async ({
    page,
    replicas,
    recorder,
  }) => {
    const secret = canary('stripe-key', `undo ${chat.name}`);
    const editor = page.locator(chat.editor);
    const dirty = `why is ${secret.text} refused`;
    replicas.configure(switched(chat, prepare));
    await openGuarded(page, chat);
    const until = (key: string, text: string | RegExp) =>
      expect(async () => {
        const now = await editor.evaluate((element) =>
          'value' in element ? String(element.value) : (element.textContent ?? ''),
        );
        if (!(typeof text === 'string' ? now === text : text.test(now))) await page.keyboard.press(key);
        expect(now).toMatch(text);
      }).toPass();

    await test.step('the replacement is undone, and redone', async () => {
      await page.keyboard.type(dirty);
      await editor.press('Enter');
      await answer(page, 'Enter');
      await expect(editor).toHaveValueOrText(/^why is [A-Z_]+_1 refused$/);
      await until('Control+Z', dirty);
      await editor.press('Enter');
      await expectCard(page, /./);
      await answer(page, 'Escape');
      expect(received(recorder, chat)).toEqual([]);
      await until('Control+Y', /^why is [A-Z_]+_1 refused$/);
      await expect(page.locator(chat.send)).toBeEnabled();
      await editor.press('Enter');
      await recorder.until(() => received(recorder, chat).length === 1);
      expect(received(recorder, chat)[0]).toMatch(/^why is [A-Z_]+_1 refused$/);
    });

    await test.step('a clean paste is edited until it holds a secret', async () => {
      await editor.click();
      await paste(page, { text: `why is ${secret.text.slice(0, 4)}` });
      await expect(editor).toHaveValueOrText(`why is ${secret.text.slice(0, 4)}`);
      await page.keyboard.type(secret.text.slice(4));
      await editor.press('Enter');
      await expectCard(page, /./);
      await answer(page, 'Escape');
      expect(received(recorder, chat).length).toBe(1);
    });

    await test.step('and edited until it holds none', async () => {
      await editor.click();
      await page.keyboard.press('Control+End');
      for (const _ of secret.text) await page.keyboard.press('Backspace');
      await page.keyboard.type('this refused');
      await expect(page.locator(chat.send)).toBeEnabled();
      await editor.press('Enter');
      await recorder.until(() => received(recorder, chat).length === 2);
      expect(received(recorder, chat)[1]).toBe('why is this refused');
    });
    expect(leaks(recorder, secret)).toEqual([]);
  });
}
