/**
 * The readability index LIX of a text: words per sentence, plus the percentage of words longer than six letters.
 *
 * Made for Swedish, and used for English too; no syllables are counted. Roughly, below 30 is very easy, 30 to 40
 * easy, 40 to 50 medium, and from 60 very difficult. One short sentence says little: measure some together.
 * A sentence ends at a full stop, a question mark, an exclamation mark or a colon; a word is a run of letters, digits,
 * apostrophes and hyphens.
 *
 * Formula: C. H. Björnsson, *Läsbarhet*, Liber, Stockholm 1968. English: J. Anderson, Lix and Rix: variations on a
 * little-known readability index, Journal of Reading 26(6), 1983.
 *
 * @param text - one or more sentences
 * @returns the index, 0 for a text without words
 * @example
 * ```ts
 * import { lix } from "@samtal/guide";
 *
 * lix("Hur märktes problemet först? Vad gjorde du då?"); // => 29
 * ```
 */
export function lix(text: string): number {
  const sentences = text.split(/[.!?:]+(?=\s|$)/u).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence)).length;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  if (words.length === 0) return 0;
  const long = words.filter((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, "").length > 6).length;
  return words.length / sentences + (100 * long) / words.length;
}
