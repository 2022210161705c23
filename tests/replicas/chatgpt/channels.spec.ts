import type { Page } from '@playwright/test';
import { copy, paste } from '../../browser/clipboard';
import { bare as test } from '../../browser/fixtures';
import { expect } from '../../browser/matchers';
import type { Recorder } from '../server/recorder';
import type { Switches } from '../switches';
import { DICTATION } from './app/dictation';
import { HYDRATED } from './boot';
import { type KnownPage, PAGES } from './pages';
import { SAMPLE_THREAD } from './turns';

/** Without the extension every way out must lead out: a replica that no longer leaks proves nothing. */

async function visit(page: Page, path = '/'): Promise<void> {
  await page.goto(`https://chatgpt.com${path}`);
  await page.locator(`html[${HYDRATED}]`).waitFor();
}

/** Waits until a request to `path` carries `text`, in whichever of the sites' two body formats. */
function arrival(recorder: Recorder, path: RegExp, text: string): Promise<void> {
  const forms = [text, JSON.stringify(text).slice(1, -1), new URLSearchParams({ text }).toString().slice(5)];
  return recorder.until((entries) =>
    entries.some(({ url, body }) => {
      const content = body.toString('utf8');
      return path.test(url.pathname) && forms.some((form) => content.includes(form));
    }),
  );
}

const generations = Object.entries(PAGES) as [string, KnownPage][];
const rich = generations.filter(([name]) => name !== 'light');

for (const [name, known] of generations) {
  const open = async (
    page: Page,
    configure: (switches: Partial<Switches>) => void,
    more = {},
    path = '/',
  ) => {
    configure({ ...known.switches, ...more });
    await visit(page, path);
  };

  test.describe(name, () => {
    test('has the marks it is known by', async ({ page, replicas }) => {
      await open(page, replicas.configure);
      for (const [css, count] of Object.entries(known.marks)) {
        await expect(page.locator(css), css).toHaveCount(count);
      }
      await visit(page, `/c/${SAMPLE_THREAD}`);
      for (const [css, count] of Object.entries(known.turns)) {
        await expect(page.locator(css), css).toHaveCount(count);
      }
    });

    test('sends on Enter, keeps blank lines, and gets an address', async ({ page, replicas, recorder }) => {
      await open(page, replicas.configure);
      await page.locator(known.editor).click();
      await page.keyboard.type('first');
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.type('third');
      await page.keyboard.press('Enter');
      await arrival(recorder, known.send, 'first\n\nthird');
      await expect(page.getByText('That is all.')).toBeVisible();
      await expect(page).toHaveURL(/\/u?c\/[\w-]{36}$/);
      expect(recorder.sent(/\/__csp$/)).toEqual([]);
    });

    test('accepts untrusted presses, but none of an input method', async ({ page, replicas, recorder }) => {
      await open(page, replicas.configure);
      const editor = page.locator(known.editor);
      await editor.click();
      await page.keyboard.type('by script');
      const press = { key: 'Enter', bubbles: true, cancelable: true };
      await editor.dispatchEvent('keydown', { ...press, isComposing: true });
      await editor.dispatchEvent('keydown', { ...press, keyCode: 229 });
      await expect(editor).toHaveValueOrText('by script');
      await editor.dispatchEvent('keydown', press);
      await arrival(recorder, known.send, 'by script');
      expect(recorder.sent(known.send)).toHaveLength(1);
    });

    test('restores a draft and mirrors it to another tab', async ({ page, context, replicas }) => {
      await open(page, replicas.configure);
      await page.locator(known.editor).click();
      await page.keyboard.type('unfinished');
      await page.waitForFunction(() => JSON.stringify(localStorage).includes('unfinished'));
      const other = await context.newPage();
      await visit(other);
      await expect(other.locator(known.editor)).toHaveValueOrText('unfinished');
      await other.locator(known.editor).click();
      await other.keyboard.press('End');
      await other.keyboard.type(' business');
      await expect(page.locator(known.editor)).toHaveValueOrText('unfinished business');
    });

    for (const editField of ['textarea', 'editor'] as const) {
      test(`edits a message in a field of kind ${editField}`, async ({ page, replicas, recorder }) => {
        await open(page, replicas.configure, { editField }, `/c/${SAMPLE_THREAD}`);
        await page.locator('main').getByRole('button', { name: 'Edit message' }).click();
        const turn = page.locator(known.turn);
        await turn.locator('textarea, [contenteditable="true"]').click();
        await page.keyboard.press('Control+A');
        await page.keyboard.type('edited');
        await turn.getByRole('button', { name: 'Send' }).click();
        await arrival(recorder, known.send, 'edited');
        await expect(page.getByText('That is all.')).toBeVisible();
      });
    }

    test('uploads chosen, dropped and pasted files at once', async ({ page, replicas, recorder }) => {
      await open(page, replicas.configure);
      const input = page.locator('main form:not([hidden]) input[type="file"]').first();
      await input.setInputFiles({
        name: 'a.png',
        mimeType: 'image/png',
        buffer: Buffer.from('chosen bytes'),
      });
      await arrival(recorder, /\/backend-api\/files$/, 'a.png');
      await arrival(recorder, /\/raw$/, 'chosen bytes');
      for (const kind of ['drop', 'paste']) {
        await page.locator(known.editor).evaluate((editor, type) => {
          const data = new DataTransfer();
          data.items.add(new File([`${type} bytes`], `${type}.txt`, { type: 'text/plain' }));
          const options = { bubbles: true, cancelable: true };
          const drop = new DragEvent(type, { ...options, dataTransfer: data });
          const paste = new ClipboardEvent(type, { ...options, clipboardData: data });
          editor.dispatchEvent(type === 'drop' ? drop : paste);
        }, kind);
        await arrival(recorder, /\/raw$/, `${kind} bytes`);
      }
    });

    test('works on with other names', async ({ page, replicas, recorder }) => {
      await open(page, replicas.configure, { fault: 'rename' });
      await expect(page.locator(known.editor)).toHaveCount(0);
      const field = page
        .locator('main form:not([hidden])')
        .locator('[role="textbox"], textarea:visible')
        .first();
      await field.click();
      await page.keyboard.type('renamed');
      await page.keyboard.press('Enter');
      await arrival(recorder, known.send, 'renamed');
    });

    test('strips what others put into its form', async ({ page, replicas }) => {
      await open(page, replicas.configure, { fault: 'strip' });
      await page.locator('main form:not([hidden])').evaluate((form) => {
        form.append(Object.assign(document.createElement('b'), { className: 'foreign' }));
      });
      await page.locator(known.editor).click();
      await page.keyboard.type('x');
      await expect(page.locator('.foreign')).toHaveCount(0);
    });
  });
}

for (const [name, known] of rich) {
  test(`${name} sends the draft and asks for completions while the user types`, async ({
    page,
    replicas,
    recorder,
  }) => {
    replicas.configure(known.switches);
    await visit(page);
    await page.locator(known.editor).click();
    await page.keyboard.type('only typed');
    await arrival(recorder, /\/f\/conversation\/prepare$/, 'only typed');
    await arrival(recorder, /\/generate_autocompletions$/, 'only typed');
    expect(recorder.sent(known.send)).toEqual([]);
  });

  test(`${name} turns a long paste into a file`, async ({ page, replicas, recorder }) => {
    replicas.configure({ ...known.switches, pasteLimit: 50 });
    await visit(page);
    await page.locator(known.editor).click();
    await paste(page, { text: `long ${'x'.repeat(60)}` });
    await arrival(recorder, /\/raw$/, 'long xxx');
    await expect(page.locator(known.editor)).toHaveValueOrText('');
    await page.getByRole('button', { name: 'Show in text field' }).click();
    await expect(page.locator(known.editor)).toHaveValueOrText(/^long x{60}$/);
  });
}

test('the classic page moves what was typed before hydration', async ({ page, replicas }) => {
  replicas.configure({ ui: 'classic', hydrate: 800 });
  await page.goto('https://chatgpt.com/');
  await page.locator('textarea[name="prompt-textarea"]').fill('impatient');
  await expect(page.locator('#prompt-textarea')).toHaveValueOrText('impatient');
});

test('the light page posts natively without a script', async ({ page, replicas, recorder }) => {
  replicas.configure({ ui: 'light', auth: 'out', fault: 'nojs' });
  await page.goto('https://chatgpt.com/');
  await page.locator(PAGES.light.editor).fill('native');
  // The button says that it's disabled and isn't, as on the site.
  await page.locator('form:not([hidden]) > [data-composer-submit]').click({ force: true });
  await arrival(recorder, /\/unauth-mweb\/conversation$/, 'native');
  await expect(page.locator('[data-user-message-copy]')).toHaveText('native');
});

test('the light page posts natively on Enter before it lives', async ({ page, replicas, recorder }) => {
  replicas.configure({ ui: 'light', auth: 'out', hydrate: 60_000 });
  await page.goto('https://chatgpt.com/');
  await page.locator(PAGES.light.editor).click();
  await page.keyboard.type('early');
  await page.keyboard.press('Enter');
  await arrival(recorder, /\/unauth-mweb\/conversation$/, 'early');
});

test('the chosen model, the temporary chat and the GPT reach the request', async ({
  page,
  replicas,
  recorder,
}) => {
  replicas.configure({ ui: 'shell' });
  await visit(page, '/g/g-abc?temporary-chat=true&q=asked');
  await page.locator('[data-codex-intelligence-trigger]').click();
  await page.getByRole('menuitemradio', { name: 'GPT-5.5 Pro' }).click();
  await page.locator(PAGES.shell.editor).click();
  await page.keyboard.press('Enter');
  await arrival(recorder, PAGES.shell.send, 'asked');
  const [sent] = recorder.sent(PAGES.shell.send);
  expect(JSON.parse(sent?.body.toString('utf8') ?? '{}')).toMatchObject({
    model: 'gpt-5-5-pro',
    history_and_training_disabled: true,
    conversation_mode: { kind: 'gizmo_interaction', gizmo_id: 'g-abc' },
    messages: [{ content: { content_type: 'text', parts: ['asked'] } }],
  });
});

test("the page's own picker uploads without any event", async ({ page, replicas, recorder }) => {
  replicas.configure({ ui: 'shell' });
  await page.addInitScript(() => {
    const picked = { getFile: () => Promise.resolve(new File(['picked bytes'], 'picked.txt')) };
    Object.assign(window, { showOpenFilePicker: () => Promise.resolve([picked]) });
  });
  await visit(page);
  await page.locator('[data-composer-navigation-target="add-context"]').click();
  await page.getByRole('menuitem').click();
  await arrival(recorder, /\/raw$/, 'picked bytes');
});

test('an address keeps its text beside its badge', async ({ page, replicas, recorder }) => {
  replicas.configure({ ui: 'shell' });
  await visit(page);
  await page.locator(PAGES.shell.editor).click();
  await copy(page, { text: 'see https://example.com/a/b?c=1 now' });
  await page.keyboard.press('Control+V');
  await expect(page.locator('.link-badge[contenteditable="false"]')).toHaveText('example.com');
  await page.keyboard.press('Enter');
  await arrival(recorder, PAGES.shell.send, 'see https://example.com/a/b?c=1 now');
});

test('dictated words are sent as a draft though no key was pressed', async ({ page, replicas, recorder }) => {
  replicas.configure({ ui: 'shell' });
  await visit(page);
  await page.evaluate((name) => {
    window.dispatchEvent(new CustomEvent(name, { detail: 'spoken' }));
  }, DICTATION);
  await arrival(recorder, /\/f\/conversation\/prepare$/, 'spoken');
  await recorder.until(() => recorder.sent(/\/transcribe$/).length === 1);
});

test('stopping an answer tells the server', async ({ page, replicas, recorder }) => {
  replicas.configure({ ui: 'classic' });
  await visit(page);
  await page.locator(PAGES.classic.editor).click();
  await page.keyboard.type('a question');
  await page.keyboard.press('Enter');
  await page.locator('[data-testid="stop-button"]').click();
  await recorder.until(() => recorder.sent(/\/stop_conversation$/).length === 1);
});

test('navigation inside the site mounts another composer', async ({ page, replicas }) => {
  replicas.configure({ ui: 'shell' });
  await visit(page);
  const before = await page.locator(PAGES.shell.editor).elementHandle();
  await page.getByRole('link', { name: 'Conversation' }).click();
  await expect(page.locator('[data-turn-key]')).toHaveCount(1);
  expect(await before?.evaluate((editor) => editor.isConnected)).toBe(false);
});

test('the Arabic page reads from right to left', async ({ page, replicas }) => {
  replicas.configure({ ui: 'shell', loc: 'ar' });
  await visit(page);
  await expect(page.locator('html[dir="rtl"]')).toHaveCount(1);
});
