/** Line breaks of every kind that a reader may take for one. */
const breaks = /\r\n|[\n\r\u0085\u2028\u2029]/g;
/** Control characters are not allowed in a content line; a tab is (RFC 5545 section 3.1). */
const controls = /(?![\t\n])\p{Cc}/gu;

/** What lone halves of surrogate pairs become, since UTF-8 has no form for them. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\uFFFD");

/**
 * A TEXT value (RFC 5545 section 3.3.11). Line breaks of any kind become `\n`, so that nothing in a text can
 * begin a line of its own.
 */
export function escapedText(text: string): string {
  return wellFormed(text)
    .replace(breaks, "\n")
    .replace(controls, "")
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\n/g, "\\n");
}

/** A quoted parameter value, with the caret encoding of RFC 6868 for what quotes can't hold. */
export function quotedParameter(text: string): string {
  const value = wellFormed(text)
    .replace(breaks, " ")
    .replace(controls, "")
    .replace(/\^/g, "^^")
    .replace(/"/g, "^'");
  return `"${value}"`;
}

/** A URI value: what may not stand in one is percent-encoded, line breaks among it. */
export function escapedUri(uri: string): string {
  return wellFormed(uri).replace(/[\p{Cc}\s"<>\\^`{|}]/gu, encodeURIComponent);
}
