/** A count with its noun, in a language with two forms. */
export const plural =
  (one: string, other: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : other}`;
