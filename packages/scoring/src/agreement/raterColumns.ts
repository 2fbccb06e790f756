import { issue, SamtalError } from "@samtal/core";
import type { RaterPair } from "./agreementOptions.ts";

/**
 * The two columns that a figure about two raters compares.
 *
 * @throws SamtalError `scoring/two-raters-expected` where nobody said which of several, `scoring/unknown-rater`
 */
export function raterColumns(
  ratings: readonly (readonly unknown[])[],
  { raters }: RaterPair,
): readonly [number, number] {
  const found = ratings[0]?.length ?? 0;
  if (raters === undefined) {
    // A table without rows or with one column is no mistake: there is nothing to compare, and the figure says so.
    if (found > 2) throw SamtalError.of("scoring/two-raters-expected", ["ratings"], { found });
    return [0, 1];
  }
  const [first, second] = raters;
  const known = raters.every((rater) => Number.isInteger(rater) && rater >= 0 && rater < found);
  if (!known || first === second) {
    SamtalError.throwIfAny([issue("scoring/unknown-rater", ["options", "raters"], { found })]);
  }
  return [first, second];
}
