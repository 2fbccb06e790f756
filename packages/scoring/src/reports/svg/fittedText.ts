/** Roughly how wide a text is, in parts of the font's size: there is no font to measure with outside a browser. */
function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x1100) return 1;
  if (/[MWmw@%]/u.test(character)) return 0.85;
  if (/[\p{Lu}\d]/u.test(character)) return 0.66;
  if (/[iljtf.,:;'|! ]/u.test(character)) return 0.32;
  return /[rsczk()-]/u.test(character) ? 0.5 : 0.57;
}

/** The width of a text in pixels at a size of type. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character) * size;
  return width;
}

/** A text cut to a width, with an ellipsis where something was cut away. */
export function fittedText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const room = width - 0.8 * size;
  let kept = "";
  let used = 0;
  for (const character of text) {
    used += widthOf(character) * size;
    if (used > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** A text broken at its spaces into lines of a width; the last line is cut where there are more than `most`. */
export function fittedLines(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.length <= most ? lines : [...lines.slice(0, most - 1), lines.slice(most - 1).join(" ")];
  return kept.map((line) => fittedText(line, width, size));
}
