/** Every two of so many columns, in order. */
export function raterPairs(raters: number): [number, number][] {
  return Array.from({ length: raters }, (_, first) =>
    Array.from({ length: raters - first - 1 }, (_, more): [number, number] => [first, first + 1 + more]),
  ).flat();
}
