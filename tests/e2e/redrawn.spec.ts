import { CHATS, received } from '../browser/chats';
import { withStoppedOffscreen } from '../browser/kill';
import { expectPill } from '../browser/surface';
import { expect, openGuarded, test } from './chat-test';

const chat = CHATS['chatgpt-light'];

test('a message whose composer is drawn anew while it’s checked is sent from the new one', async ({
  context,
  page,
  replicas,
  recorder,
}) => {
  replicas.configure(chat.switches);
  await openGuarded(page, chat);
  await withStoppedOffscreen(context, async () => {
    await page.keyboard.type('How do I reverse a list?');
    await page.keyboard.press('Enter');
    await expectPill(page, /Checking \d/);
    await page.locator(chat.editor).evaluate((field: HTMLTextAreaElement) => {
      const drawn = field.cloneNode() as HTMLTextAreaElement;
      drawn.value = field.value;
      drawn.addEventListener('keydown', ({ key }) => key === 'Enter' && drawn.form?.requestSubmit());
      field.replaceWith(drawn);
    });
  });
  await recorder.until(() => received(recorder, chat).length === 1);
  expect(received(recorder, chat)).toEqual(['How do I reverse a list?']);
});
