import type { Selection } from "./selection.ts";

/**
 * `a × b − c × d` without the loss of digits that doubles bring: whole numbers below 2^53 multiply to more than a
 * double holds, and a difference of two such products may be nothing but their rounding.
 */
export function crossDifference(a: number, b: number, c: number, d: number): number {
  const [left, right] = [a * b, c * d];
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return left - right;
  return Number(BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d));
}

/** Whether one selection rate is below, equal to or above another: −1, 0 or 1, decided in whole numbers. */
export function compareRates(one: Selection, other: Selection): number {
  return Math.sign(crossDifference(one.selected, other.total, other.selected, one.total));
}

/** The ratio of two selection rates, rounded once: (a/n1)/(b/n2) as a×n2 / (b×n1). */
export function rateRatio(focal: Selection, reference: Selection): number {
  return (focal.selected * reference.total) / (reference.selected * focal.total);
}
