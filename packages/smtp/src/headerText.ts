/**
 * Words that a person wrote, fit for a header line: no line break and no other control character, and nothing that
 * turns what stands beside it round (embeddings and overrides, UAX 9). Isolates stay: templates put them.
 */
export function subjectText(text: string): string {
  return oneLine(text.replaceAll(/[\u202A-\u202E]/g, ""));
}

/** A name in a header: as a subject, without isolates and without characters of no width that hide in it. */
export function nameText(text: string): string {
  return oneLine(text.replaceAll(/[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, ""));
}

/** Words of more than 200 characters are broken, since a header line has no more than 998 and folds at spaces. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, " ").replaceAll(/\S{200}(?=\S)/gu, "$& ").trim();
}
