import { foldedText } from "./foldedText.ts";

/** Words between names that are no names of their own: a text that loses each of them can't be read. */
const particles = new Set([
  "af", "av", "von", "van", "de", "del", "della", "der", "den", "di", "da", "dos", "du", "la", "le", "el", "al", "bin", "ibn", "och", "and",
]);
/** How ö and its kind are spelled where a keyboard lacks them. */
const spelled: readonly (readonly [RegExp, string])[] = [
  [/[äæ]/gu, "ae"],
  [/[öø]/gu, "oe"],
  [/ü/gu, "ue"],
  [/å/gu, "aa"],
];

/**
 * The folded forms by which a text may name somebody: the whole name, each part of two letters or more, and either
 * as it is spelled without ä, ö, ü and å. A particle (von, de, al) counts only inside the whole name, unless
 * the name begins with it and a capital, as Al Li does, or there is nothing else.
 *
 * @param name - as the document has it
 * @returns words, parted by single spaces
 */
export function nameForms(name: string): string[] {
  const lower = name.normalize("NFC").toLowerCase();
  const respelled = spelled.reduce((text, [letter, instead]) => text.replaceAll(letter, instead), lower);
  const isCapital = /^\P{L}*\p{Lu}/u.test(name);
  const forms = new Set<string>();
  for (const spelling of new Set([lower, respelled])) {
    const words = foldedText(spelling).text.match(/\p{L}+/gu) ?? [];
    if (words.length === 0) continue;
    const isName = (word: string, at: number) => (at === 0 && isCapital) || !particles.has(word);
    const parts = words.filter((word, at) => word.length > 1 && isName(word, at));
    for (const part of parts) forms.add(part);
    if (words.length > 1 || parts.length === 0) forms.add(words.join(" "));
  }
  return [...forms];
}
