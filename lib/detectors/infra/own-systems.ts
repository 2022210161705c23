import { lateRegExp } from '@/lib/core/late-reg-exp';

/** How a text says that it speaks of one's own systems, in sixteen languages. */
const OURS =
  /\b(?:ours?|we|us|we['’](?:re|ve)|unser\w{0,2}|wir|uns|notre|nos|nous|nuestr[oa]s?|tenemos|noss[oa]s?|temos|nostr[oaie]|abbiamo|onze?|wij|nasz\w{0,3}|mamy|vår[at]?|vi har|bizim|sistemlerimiz\w{0,4})\b|наш|у нас|мы |我们|我司|当社|弊社|自社|우리|저희|أنظمتنا|لدينا/i;

const question = lateRegExp(
  String.raw`^[\s\W]{0,8}(?:how|what|why|which|who|when|where|should|could|can|does|do|is|are|explain|wie|was|warum|welche|kann|comment|pourquoi|quel|cómo|qué|como|o que|come|cosa|hoe|wat|jak|co|как|что|почему)(?!\p{L})|[?？؟]\s{0,2}$`,
  'iu',
);

/** How far a sentence is followed on both sides. Code units. */
const REACH = 240;

/** What stands around a place up to the ends of its sentence. */
export interface Sentence {
  readonly text: string;
  readonly asks: boolean;
  readonly ours: boolean;
}

/** A point ends a sentence when a blank follows: hosts and versions have points too. */
export function sentenceAt(text: string, start: number, end: number): Sentence {
  const head = text.slice(Math.max(0, start - REACH), start);
  const tail = text.slice(end, end + REACH);
  const from = Math.max(
    head.lastIndexOf('\n'),
    ...[...head.matchAll(/[.!?][ \t]|[。！？]/g)].map(({ index }) => index),
  );
  const to = /[.!](?=\s|$)|[?。！？؟]|\n/.exec(tail)?.index ?? tail.length;
  const sentence = head.slice(from + 1) + text.slice(start, end) + tail.slice(0, to + 1);
  return { text: sentence, asks: question().test(sentence.trim()), ours: OURS.test(sentence) };
}
