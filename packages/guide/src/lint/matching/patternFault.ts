import { patternElements } from "./patternElement.ts";

/** More gaps would let one pattern look at one place too many times. */
const mostGaps = 3;

/** Whether a pattern cannot be used: an unknown class, an empty word, nothing it must hold, too many gaps. */
export function patternFault(pattern: string, classes: Readonly<Record<string, readonly string[]>>): boolean {
  const elements = patternElements(pattern, classes);
  if (elements === null) return true;
  const [first, last] = [elements[0], elements.at(-1)];
  if (first?.kind !== "words" || last?.kind !== "words") return true;
  const gaps = elements.filter((each) => each.kind === "gap" || each.optional).length;
  const required = elements.filter((each) => each.kind === "words" && !each.optional).length;
  return required === 0 || gaps > mostGaps + 2 || elements.filter(({ kind }) => kind === "gap").length > mostGaps;
}
