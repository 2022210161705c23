/**
 * How names are written, as sources of patterns for the flag `u` without `i`. Bounded; words are set apart by one blank.
 */

/** Capital and small letters, as in `Maria`, `McDonald`, `O'Brien`, `Anne-Marie`, `Łukasz`. */
export const WORD = String.raw`(?:(?:[OD]['’]|Mc|Mac|Fitz)?\p{Lu}\p{Ll}\p{M}?[\p{Ll}\p{M}]{0,18}(?:[-'’]\p{Lu}?[\p{Ll}\p{M}]{1,18})?)`;

/** `MARIA`. */
export const SHOUTED = String.raw`(?:\p{Lu}['’]?\p{Lu}{1,18}(?:-\p{Lu}{2,18})?)`;

/** What stands between a given name and a family name, in small letters. */
export const PARTICLE =
  '(?:van der|van den|van de|de la|de los|de las|von der|von und zu|van|von|zu|zur|de|del|della|dela|di|da|do|dos|das|du|der|den|ter|ten|bin|binti|ibn|bint|al|el|la|le|af|av|y|e|i)';

const INITIAL = String.raw`(?:\p{Lu}\.(?: ?\p{Lu}\.)?)`;

/** Two to five words: `Maria Lopez`, `J. R. Smith`, `Ludwig van Beethoven`, `Maria José de la Cruz`. */
export const FULL = String.raw`(?:(?:${WORD}|${INITIAL})(?: ${INITIAL}){0,2}(?: ${PARTICLE})?(?: ${WORD}){1,3})`;

/** `Lopez, Maria`, the way of lists. */
export const LISTED = String.raw`(?:${WORD}, ${WORD}(?: (?:${INITIAL}|${WORD}))?)`;

/** A name in Chinese, Japanese or Korean script, with or without a blank. */
export const EASTERN = String.raw`(?:[\p{Script=Han}々]{1,3}[ \u3000・]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}|[\p{Script=Katakana}ー・]{3,14}|\p{Script=Hangul}{2,4})`;

/** A name in a script without capitals: Arabic, Hebrew, Devanagari, Bengali, Thai. Two words at least. */
export const UNCASED = String.raw`(?:(?=[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}])[\p{Lo}\p{M}]{2,16}(?: [\p{Lo}\p{M}]{2,16}){1,3})`;

/** Titles that stand before a name and belong to nobody. */
export const TITLE = String.raw`(?:(?:Mrs?|Ms|Mx|Dr|Prof|Dipl|Ing|Herrn?|Frau|Sr|Sra|Srta|Mme|Mlle|Sig|Dott|Dhr|Mevr|Pan|Pani)\.? ?(?:(?:Dr|Prof|med)\. ?){0,2})`;
