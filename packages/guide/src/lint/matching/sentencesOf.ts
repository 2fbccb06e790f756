import type { Sentence, Token } from "./token.ts";

// Letters and digits with their marks and with characters that nobody sees. One pass, nothing to go back over.
const wordOrMark =
  /(?:t\.ex|bl\.a|m\.m|d\.v\.s|e\.g|i\.e)\.|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*(?:['’:][\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*|(?<=\p{N})[.,]\p{N}+)*|[.!?…\n,;:(]/giu;
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const plain = /^[a-zåäö]+$/;
const sentenceEnds = new Set([".", "!", "?", "…", "\n"]);
/** No word that a pattern can name is longer; what is longer is no word. */
const longest = 60;

/**
 * A text's sentences, in the text's order, each as tokens with their offsets.
 *
 * @param text - any text, also one that is no language at all
 * @param expansions - short forms and their full ones, such as `you're` and `you are`
 * @param knownAcronyms - those that everybody knows, in lower case
 */
export function sentencesOf(
  text: string,
  expansions: ReadonlyMap<string, readonly string[]>,
  knownAcronyms: ReadonlySet<string>,
): Sentence[] {
  const sentences: Sentence[] = [];
  let sentence: Token[] = [];
  for (const found of text.matchAll(wordOrMark)) {
    const [raw] = found;
    const start = found.index;
    const end = start + raw.length;
    if (sentence.length === 0) {
      if (sentenceEnds.has(raw)) continue;
      sentence.push({ word: "^", start, end: start, writing: "plain" });
    }
    if (raw.length === 1 && sentenceEnds.has(raw)) {
      sentence.push({ word: raw, start, end, writing: "plain" });
      sentences.push(sentence);
      sentence = [];
      continue;
    }
    const word = wordOf(raw);
    const parts = expansions.get(word) ?? [withoutPossessive(word)];
    const written = writingOf(raw);
    const writing = written === "acronym" && knownAcronyms.has(word) ? "plain" : written;
    for (const part of parts) sentence.push({ word: part, start, end, writing });
  }
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

function wordOf(raw: string): string {
  if (raw.length > longest) return "";
  if (plain.test(raw)) return raw;
  return raw.replace(invisible, "").normalize("NFKC").toLowerCase().replaceAll("’", "'");
}

const withoutPossessive = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word);

function writingOf(raw: string): Token["writing"] {
  if (plain.test(raw)) return "plain";
  if (/^\p{N}/u.test(raw)) return "number";
  if (raw.length <= 8 && /^\p{Lu}[\p{N}]*\p{Lu}[\p{Lu}\p{N}]*(?::\p{Ll}+|s)?$|^\p{Lu}\p{N}+$/u.test(raw)) return "acronym";
  return /^\p{Lu}/u.test(raw) ? "name" : "plain";
}
