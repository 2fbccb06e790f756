/** A text without case, diacritics and invisible characters, and where each of its characters came from. */
export interface FoldedText {
  readonly text: string;
  /** Offset in the source of each folded UTF-16 unit. */
  readonly starts: readonly number[];
  /** Offset in the source after each folded unit, marks and invisible characters that follow it included. */
  readonly ends: readonly number[];
}

/** Letters that no decomposition takes apart. */
const letters: Readonly<Record<string, string>> = { ø: "o", æ: "ae", œ: "oe", ß: "ss", đ: "d", ð: "d", ł: "l", þ: "th", ı: "i" };
const inWord = /^[\p{L}\p{M}\p{Cf}]$/u;
const unseen = /^[\p{M}\p{Cf}]$/u;

/**
 * Folds a text so that ÅSA, åsa, Asa and A\u030Asa read alike.
 *
 * @param source - any text
 */
export function foldedText(source: string): FoldedText {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of source) {
    const end = at + character.length;
    const folded = foldedCharacter(character);
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
    // A mark belongs to the character before it, however many units that was folded to.
    if (folded === "") {
      const owner = starts.at(-1);
      for (let unit = ends.length - 1; unit >= 0 && starts[unit] === owner; unit -= 1) ends[unit] = end;
    }
    text += folded;
    at = end;
  }
  return { text, starts, ends };
}

function foldedCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (character.length === 1 && code < 0x80) return code >= 0x41 && code <= 0x5a ? character.toLowerCase() : character;
  // A circled or squared letter is a sign between words, and no part of one.
  if (!inWord.test(character)) return character;
  let folded = "";
  for (const part of character.normalize("NFKD").toLowerCase().normalize("NFKD")) {
    if (!unseen.test(part)) folded += letters[part] ?? part;
  }
  return folded;
}
