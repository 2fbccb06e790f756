/** Roughly how wide a text is, in parts of the font's size: there is no font to measure with outside a browser. */
function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x1100) return 1;
  if (/[MWmw@%→]/u.test(character)) return 0.88;
  if (/[\p{Lu}\d]/u.test(character)) return 0.64;
  return /[iljtf.,:;'|! ]/u.test(character) ? 0.32 : 0.56;
}

/** The width of a text in pixels at a size of type. */
function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character) * size;
  return width;
}

/** A text broken at its spaces into at most so many lines of a width, with an ellipsis where something was cut away. */
export function fittedLines(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    const fits = last !== undefined && (lines.length > most || textWidth(longer, size) <= width);
    if (fits) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, most);
  return kept.map((line, at) => (at === most - 1 && lines.length > most ? cut(`${line} …`, width, size) : cut(line, width, size)));
}

function cut(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = "";
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, size) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
