/** How far back a line is read for what makes it a credit. UTF-16 code units. */
const REACH = 160;
/** How far above a list may have its heading. */
const LIST = 640;

/** Authors of published code and text, in licences, comments, manifests and commit trailers: they signed in public. */
const CREDIT =
  /@author|@maintainer|@copyright|copyright|\(c\) ?|©|\bauthors?\b|contribut|maintain|licen[cs]e|thanks to|inspired by|credits?\b|written by|modified by|improved by|hacked by|rewritten by|maintained by|provided by|patch(?:es)? (?:by|from)|help from|original (?:version|code)|distribution by|__author__|created by|developed by|definitions by|bugfix by|original by|adapted from|concept by|implemented with|invented by|coined by|signed-off-by|co-authored-by|reviewed-by|acked-by|reported-by|\bet al\b|\bdoi\b|isbn|arxiv|proceedings|journal|university press|edited by|translated by|\bbook\b|\bpaper\b|\bpp\. \d/i;

/** Books, films, sport, politics, history: who is named there is talked about in public. */
const CULTURE =
  /\b(?:films?|movies?|novels?|painters?|paintings?|artists?|poets?|poems?|published|publisher|album|songs?|singers?|band|actors?|actress|starring|starred|directed|baseball|football|basketball|championship|olympic|president|prime minister|king|queen|emperor|century|historical|renaissance|medieval|nobel|character|protagonist|celebrit\w{1,3}|famous|wikipedia|biography|philosopher|scientist|mathematician|inventor|theorem)\b|\((?:born )?1[0-9]\d\d ?[-–]/i;

/** Whether what surrounds a span talks of culture. */
export const isCulture = (text: string, start: number, end: number): boolean =>
  CULTURE.test(text.slice(Math.max(0, start - REACH), end + REACH));

/** A link to somebody's public page stands right after the name. */
export const hasPage = (text: string, end: number): boolean =>
  /^ ?[<(](?:https?:|@)/.test(text.slice(end, end + 9));

/** A manifest's list of people, which goes on over lines. */
const MANIFEST = /["'](?:author|contributors|maintainers)["']\s{0,4}:\s{0,4}[[{][^\]]{0,120}$/;

/** The heading of a list of those who made something, and how far it reaches. */
const HEADED =
  /(?:^|\n)[#=*/;\s]{0,8}(?:head\d )?(?:authors?|contributors?|credits|acknowledge?ments?|maintainers?|thanks(?: to)?|history)\b[^\n.]{0,40}\n[^]{0,600}$/i;

/** Whether the line before a place, or a heading above it, credits somebody in public. */
export function isCredit(text: string, at: number): boolean {
  const from = Math.max(0, at - REACH);
  const head = text.slice(from, at);
  return (
    CREDIT.test(head.slice(head.lastIndexOf('\n') + 1)) ||
    MANIFEST.test(head) ||
    HEADED.test(text.slice(Math.max(0, at - LIST), at))
  );
}
