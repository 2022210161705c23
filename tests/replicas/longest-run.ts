/**
 * The longest piece of a needle, of at least `min` characters, that stands in a haystack; null when there is none.
 *
 * Any such piece covers a whole block of half that length, so that only the needle's blocks are searched for and each
 * hit is grown to both sides.
 */
export function longestRun(haystack: string, needle: string, min: number): number | null {
  const block = Math.max(1, Math.floor((min + 1) / 2));
  let longest = 0;
  for (let start = 0; start + block <= needle.length; start += block) {
    const piece = needle.slice(start, start + block);
    for (let at = haystack.indexOf(piece); at !== -1; at = haystack.indexOf(piece, at + 1))
      longest = Math.max(longest, grown(haystack, at, needle, start, block));
  }
  return longest >= min ? longest : null;
}

function grown(haystack: string, at: number, needle: string, start: number, block: number): number {
  let left = 0;
  while (left < start && left < at && needle[start - left - 1] === haystack[at - left - 1]) left++;
  let right = block;
  while (
    start + right < needle.length &&
    at + right < haystack.length &&
    needle[start + right] === haystack[at + right]
  )
    right++;
  return left + right;
}
