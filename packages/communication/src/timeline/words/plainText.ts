const controls = /[\p{Cc}\ufffe\uffff]+/gu;
const turns = /[\u202a-\u202e\u2066-\u2069]/gu;
const loneSurrogates = /\p{Cs}/gu;

/** A label on one line: without control characters and the like, which XML rules out, and without marks that turn the line around. */
export function plainText(text: string): string {
  return text.replace(turns, "").replace(loneSurrogates, "\ufffd").replace(controls, " ").trim();
}
