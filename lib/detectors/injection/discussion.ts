import type { Hit } from '../detector';

/** Words of whoever writes about attacks instead of making one. */
const ABOUT =
  /prompt[ -]?injection|injection attack|jailbreak|attacker|adversarial|payload|test ?case|guardrail|classif|detector|detects?\b|sanitiz|filter|block ?list|deny ?list|red[ -]team|owasp|llm01|for example|for instance|e\.g\.|such as|phrases?\b|malicious|vulnerab|angreifer|beispiel|zum beispiel|attaquant|par exemple|atacante|por ejemplo|por exemplo|attaccante|ad esempio|bijvoorbeeld|na przykład|например|атак|注入|攻击|例如|攻撃|たとえば|공격|예를 들어|örneğin|هجوم|مثال/i;
const OPENS = /["'“”‘’«»„「『`/]$/;
const CLOSES = /^[^\n"'“”‘’«»“」』`/]{0,80}["'“”‘’«»“」』`/]/;

/** How much around a phrase tells what it's there for. Code units. */
const REACH = 200;

export const isQuoted = ({ text, start, end }: Pick<Hit, 'text' | 'start' | 'end'>): boolean =>
  OPENS.test(text.slice(Math.max(0, start - 1), start)) && CLOSES.test(text.slice(end, end + 81));

export const isDiscussed = ({ text, start, end }: Pick<Hit, 'text' | 'start' | 'end'>): boolean =>
  ABOUT.test(text.slice(Math.max(0, start - REACH), start)) || ABOUT.test(text.slice(end, end + REACH));

/** A quotation in a discussion of attacks is none; a quotation or a discussion alone leaves a doubt. @param sure otherwise */
export const weighPhrase =
  (sure: number) =>
  (hit: Hit): number => {
    const [quoted, discussed] = [isQuoted(hit), isDiscussed(hit)];
    return quoted && discussed ? 0 : quoted || discussed ? 0.5 : sure;
  };

/** Where a source has a blank, a text may break its line, in a comment too. A blank with a question mark stays one. */
export const spaced = (source: string): string => source.replace(/ (?!\?)/g, String.raw`[\s*>#/]{1,6}`);
