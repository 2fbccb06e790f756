import { reason, type Reason, SamtalError } from "@samtal/core";
import { confidenceLevelIssues } from "../statistic/confidenceLevelIssues.ts";
import { smallCellIssues } from "./auditIssues.ts";
import type { FairnessFigure } from "./fairnessFigure.ts";
import { figureOf, noFigure } from "./figureOf.ts";
import { type ScoreCount, scoreCountIssues, scoreMoments } from "./scoreCounts.ts";
import { type WelchTest, welchTest } from "./welchTest.ts";

/** The scores of two groups held against each other. */
export type ScoreDifference =
  | {
      readonly status: "ok";
      /** The difference of the means over the pooled standard deviation. */
      readonly cohensD: FairnessFigure;
      /** The same, corrected for small groups. */
      readonly hedgesG: FairnessFigure;
      /** Welch's t of equal means. */
      readonly welch: FairnessFigure<WelchTest>;
      readonly because: readonly Reason[];
    }
  | { readonly status: "suppressed"; readonly because: readonly Reason[] };

/**
 * How far the mean scores of two groups lie apart: standardised difference and Welch's test, from score counts.
 *
 * @param focal - how often each score occurs in the group that is looked at
 * @param reference - the same in the group that it is compared with
 * @param options - `smallCell`: nothing is shown where either group has fewer people, 5 unless said; `level`: 0.95
 * @returns the figures, or `suppressed`
 * @throws SamtalError with every issue at once: `scoring/invalid-score`, `scoring/duplicate-score`,
 *   `scoring/invalid-count`, `scoring/invalid-small-cell`, `scoring/invalid-confidence-level`
 * @example
 * ```ts
 * import { scoreDifference } from "@samtal/scoring";
 *
 * const compared = scoreDifference(
 *   [{ score: 2, count: 5 }, { score: 4, count: 5 }],
 *   [{ score: 3, count: 5 }, { score: 5, count: 5 }],
 * );
 * compared.status === "ok" && compared.cohensD.status === "ok" && compared.cohensD.value < 0; // => true
 * ```
 */
export function scoreDifference(
  focal: readonly ScoreCount[],
  reference: readonly ScoreCount[],
  options: { readonly smallCell?: number; readonly level?: number } = {},
): ScoreDifference {
  const { smallCell = 5, level = 0.95 } = options;
  SamtalError.throwIfAny([
    ...scoreCountIssues(focal, ["focal"]),
    ...scoreCountIssues(reference, ["reference"]),
    ...smallCellIssues(smallCell),
    ...confidenceLevelIssues(level, ["level"]),
  ]);
  const notice = [reason("scoring/no-verdict-on-cause"), reason("scoring/no-bias-audit")];
  const [one, other] = [scoreMoments(focal), scoreMoments(reference)];
  if (Math.min(one.n, other.n) < smallCell) {
    return { status: "suppressed", because: [...notice, reason("scoring/cell-suppressed", { minimum: smallCell })] };
  }
  const n = one.n + other.n;
  const spread = Math.sqrt((one.squares + other.squares) / (n - 2));
  const d = { n, method: "Cohen's d, pooled standard deviation", reference: "Cohen (1988)" };
  const g = { n, method: "Hedges' g", reference: "Hedges (1981), 1 - 3 / (4 df - 1)" };
  const standardised = (one.mean - other.mean) / spread;
  const defined = n > 2 && spread > 0;
  return {
    status: "ok",
    cohensD: defined ? figureOf(d, standardised, {}) : noFigure(d, "zero-variance"),
    hedgesG: defined ? figureOf(g, standardised * (1 - 3 / (4 * (n - 2) - 1)), {}) : noFigure(g, "zero-variance"),
    welch: welchTest(one, other, level),
    because: notice,
  };
}
