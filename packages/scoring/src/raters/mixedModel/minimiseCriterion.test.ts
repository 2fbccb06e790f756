import { expect, it } from "vitest";
import { fitCrossedReml } from "../fitCrossedReml.ts";

// Balanced, one rating a pair: REML is analysis of variance where that is positive. The mean squares come
// from the sums of squares of this very table.
const [candidates, raters] = [400, 5];
const table = Array.from({ length: candidates }, (_, i) =>
  Array.from(
    { length: raters },
    (_unused, j) => ((i * 7) % 11) / 3 + 0.02 * -j + ((i * j * 13 + i + 5 * j) % 17) / 9,
  ),
);
const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const squares = (values: readonly number[]): number => {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
};

it("finds a rater variance a thousand times smaller than the residual, and does not call it 0", () => {
  const byCandidate = raters * squares(table.map(meanOf));
  const byRater =
    candidates *
    squares(Array.from({ length: raters }, (_, j) => meanOf(table.map((row) => row[j] as number))));
  const residual = (squares(table.flat()) - byCandidate - byRater) / ((candidates - 1) * (raters - 1));
  const rater = (byRater / (raters - 1) - residual) / candidates;
  expect(rater / residual).toBeGreaterThan(1e-5);
  expect(rater / residual).toBeLessThan(1e-3);
  const fit = fitCrossedReml({
    candidate: Int32Array.from({ length: candidates * raters }, (_, at) => Math.floor(at / raters)),
    rater: Int32Array.from({ length: candidates * raters }, (_, at) => at % raters),
    score: Float64Array.from(table.flat()),
    candidates,
    raters,
  });
  if (fit.status !== "fitted") throw new Error(fit.status);
  expect(fit.boundary).toEqual([]);
  expect(fit.components.residual).toBeCloseTo(residual, 9);
  expect(fit.components.rater).toBeCloseTo(rater, 9);
});
