/** Patterns as they are written in a pack's source: one on each line, or several with semicolons between. */
export const patternLines = (text: string): string[] =>
  text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
