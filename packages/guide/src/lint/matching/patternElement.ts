/** One element of a pattern: words of which one must stand here, or a gap that any words may fill. */
export type PatternElement =
  | { readonly kind: "words"; readonly words: readonly string[]; readonly optional: boolean }
  | { readonly kind: "gap"; readonly most: number };

/**
 * Reads a pattern as written in a pack: `have you (ever) been ~2 arrested|convicted`.
 *
 * @param pattern - as written
 * @param classes - the pack's word classes
 * @returns its elements, or null when it is not one
 */
export function patternElements(
  pattern: string,
  classes: Readonly<Record<string, readonly string[]>>,
): readonly PatternElement[] | null {
  const elements: PatternElement[] = [];
  for (const written of pattern.trim().split(/\s+/)) {
    if (/^~[1-8]$/.test(written)) {
      elements.push({ kind: "gap", most: Number(written.slice(1)) });
      continue;
    }
    const optional = written.startsWith("(") && written.endsWith(")") && written.length > 2;
    const words = (optional ? written.slice(1, -1) : written).split("|").flatMap((word) => {
      if (!word.startsWith("@")) return [word];
      return Object.hasOwn(classes, word.slice(1)) ? (classes[word.slice(1)] as readonly string[]) : [""];
    });
    if (words.some((word) => word === "" || word === "*")) return null;
    elements.push({ kind: "words", words, optional });
  }
  return elements;
}
