import type { Translate } from '@/components/text';
import messages from '@/public/_locales/en/messages.json';

/** The English messages, filled in as the browser fills them in. */
export const english: Translate = (key, ...subs) => fill(messages[key].message, subs);

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const HEBREW = 'אבצדהפגחיטקלמנעפקרסתוושצעז';

/** The same sentences spelt in Hebrew letters: not a language, but a script that runs from right to left. */
export const mirrored: Translate = (key, ...subs) => {
  if (key === 'locale') return 'he';
  if (key === 'direction') return 'rtl';
  const spelt = messages[key].message.replaceAll(/[a-z]/gi, (letter) =>
    HEBREW.charAt(LATIN.indexOf(letter.toLowerCase())),
  );
  return fill(spelt, subs);
};

function fill(message: string, subs: readonly string[]): string {
  return message.replaceAll(/\$(\d)/g, (_, at: string) => subs[Number(at) - 1] ?? '');
}
