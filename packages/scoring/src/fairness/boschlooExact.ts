import { SamtalError } from "@samtal/core";
import { hypergeometricCdf } from "../distributions/hypergeometricCdf.ts";
import type { FairnessFigure } from "./fairnessFigure.ts";
import { figureOf, noFigure } from "./figureOf.ts";
import type { Selection } from "./selection.ts";
import { selectionIssues } from "./selectionIssues.ts";
import { extremeShares, greatestProbability, isTooLarge } from "./unconditionalTest.ts";

/**
 * Boschloo's unconditional exact test of equal selection rates: tables are ordered by Fisher's one-sided p, so it is
 * never weaker than Fisher's test; two-sided is twice the smaller side.
 *
 * @param focal - people selected and people in all of the group that is looked at
 * @param reference - the same of the group that it is compared with
 * @returns the p-value with both sides, or `too-many-people` where the table of outcomes exceeds a million
 * @throws SamtalError `scoring/invalid-count`, `scoring/empty-group`, `scoring/selected-above-total`
 * @example
 * ```ts
 * import { boschlooExact } from "@samtal/scoring";
 *
 * const tested = boschlooExact({ selected: 12, total: 40 }, { selected: 48, total: 80 });
 * tested.status === "ok" && tested.less < tested.greater; // => true
 * ```
 */
export function boschlooExact(
  focal: Selection,
  reference: Selection,
): FairnessFigure<{ readonly less: number; readonly greater: number }> {
  SamtalError.throwIfAny([...selectionIssues(focal, ["focal"]), ...selectionIssues(reference, ["reference"])]);
  const basis = { n: focal.total + reference.total, method: "Boschloo's exact test", reference: "Boschloo (1970)" };
  if (isTooLarge(focal, reference)) return noFigure(basis, "too-many-people");
  const less = oneSided(focal, reference);
  const greater = oneSided(reference, focal);
  return figureOf(basis, Math.min(1, 2 * Math.min(less, greater)), { less, greater });
}

/** P(Fisher's p of "fewer of this group" no greater than the one seen), at the common rate where it is greatest. */
function oneSided(group: Selection, other: Selection): number {
  const people = group.total + other.total;
  const fisher = (first: number, second: number) => hypergeometricCdf(first, people, group.total, first + second);
  const limit = fisher(group.selected, other.selected) * (1 + 1e-12);
  const shares = extremeShares(group.total, other.total, (first, second) => fisher(first, second) <= limit);
  return greatestProbability(shares);
}
