const controls = /\p{Cc}+/gu;
const turns = /[\u202a-\u202e\u2066-\u2069]/gu;
const loneSurrogates = /\p{Cs}/gu;

/** A label on one line: without control characters, which XML rules out, and without marks that turn the line around. */
export function plainText(text: string): string {
  return text.replace(turns, "").replace(loneSurrogates, "\ufffd").replace(controls, " ").trim();
}
