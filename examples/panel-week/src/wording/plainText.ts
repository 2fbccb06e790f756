const controls = /\p{Cc}+/gu;
const turns = /[\u202a-\u202e\u2066-\u2069]/g;

/** What people wrote, as part of a line: control characters would steer a terminal, bidi overrides the rest of it. */
export function plainText(text: string): string {
  return text.replace(turns, "").replace(controls, " ");
}
