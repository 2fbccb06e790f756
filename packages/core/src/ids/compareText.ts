/**
 * Orders two ids, keys or dates by their code units: the same on every runtime, whatever its locale.
 *
 * @param a - an id, a key or an ISO date
 * @param b - another
 * @returns below 0 when `a` comes first, above 0 when `b` does, 0 when they are equal
 * @example
 * ```ts
 * import { compareText } from "@samtal/core";
 *
 * ["item_b", "item_A", "item_a"].sort(compareText); // => ["item_A", "item_a", "item_b"]
 * ```
 */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
