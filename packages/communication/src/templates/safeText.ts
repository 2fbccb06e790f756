const invisible =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
// Joiners form letters in Persian and Indic scripts and build emoji; between other letters they only hide.
const joinersInLatin =
  /(?<=^|[\s\p{ASCII}\p{Script=Latin}])[\u200C\u200D]+|[\u200C\u200D]+(?=$|[\s\p{ASCII}\p{Script=Latin}])/gu;
const stacked = /(\p{Mn}{6})\p{Mn}+/gu;

/**
 * A value as it may stand in a message: nothing that breaks a line where none may break, reverses the reading
 * direction, hides letters, or is no character at all.
 *
 * Lone surrogates become U+FFFD (as in Unicode 15, section 3.9); bidi controls and zero-width characters go
 * (Unicode TR36, section 2.10); of the marks stacked on one letter six stay. What is markup in HTML is left
 * alone here: the HTML renderer escapes it.
 *
 * @param value - any text
 * @param lines - whether line breaks stay
 * @returns the text, trimmed
 */
export function safeText(value: string, lines: "one-line" | "many-lines"): string {
  const shown = value
    .normalize("NFC")
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
    .replace(/\t/gu, " ")
    .replace(/(?!\n)\p{Cc}/gu, "")
    .replace(invisible, "")
    .replace(joinersInLatin, "")
    .replace(stacked, "$1");
  return (lines === "one-line" ? shown.replace(/\s+/gu, " ") : shown.replace(/\n{3,}/gu, "\n\n")).trim();
}
