import { SamtalError } from "@samtal/core";
import type { FairnessFigure } from "./fairnessFigure.ts";
import { figureOf, noFigure } from "./figureOf.ts";
import type { Selection } from "./selection.ts";
import { selectionIssues } from "./selectionIssues.ts";
import { extremeShares, greatestProbability, isTooLarge } from "./unconditionalTest.ts";

/**
 * Barnard's unconditional exact test of equal selection rates, two-sided, ordered by the pooled z: unlike Fisher's it
 * doesn't take the number selected as given, and rejects more often in small groups.
 *
 * @param focal - people selected and people in all of the group that is looked at
 * @param reference - the same of the group that it is compared with
 * @returns the p-value, or `too-many-people` where the table of outcomes exceeds a million
 * @throws SamtalError `scoring/invalid-count`, `scoring/empty-group`, `scoring/selected-above-total`
 * @example
 * ```ts
 * import { barnardExact } from "@samtal/scoring";
 *
 * const tested = barnardExact({ selected: 12, total: 40 }, { selected: 48, total: 80 });
 * tested.status === "ok" && tested.value < 0.05; // => true
 * ```
 */
export function barnardExact(focal: Selection, reference: Selection): FairnessFigure {
  SamtalError.throwIfAny([...selectionIssues(focal, ["focal"]), ...selectionIssues(reference, ["reference"])]);
  const basis = {
    n: focal.total + reference.total,
    method: "Barnard's exact test, pooled z",
    reference: "Barnard (1947)",
  };
  if (isTooLarge(focal, reference)) return noFigure(basis, "too-many-people");
  const [one, other] = [focal.total, reference.total];
  // Squared z up to a factor; no spread, no distance.
  const squared = (first: number, second: number): number => {
    const selected = first + second;
    const spread = selected * (one + other - selected);
    return spread === 0 ? 0 : (first * other - second * one) ** 2 / spread;
  };
  const observed = squared(focal.selected, reference.selected) * (1 - 1e-12);
  const shares = extremeShares(one, other, (first, second) => squared(first, second) >= observed);
  return figureOf(basis, greatestProbability(shares), {});
}
