import { type Reason, reason, SamtalError } from "@samtal/core";
import { fSurvival } from "../distributions/fSurvival.ts";
import { confidenceLevelIssues } from "../statistic/confidenceLevelIssues.ts";
import { ratingsGrid } from "../statistic/ratingsGrid.ts";
import type { RatingsMatrix } from "../statistic/ratingsMatrix.ts";
import type { Statistic, StatisticInterval, StatisticTest } from "../statistic/statistic.ts";
import { iccCoefficient } from "./iccCoefficient.ts";
import type { IccForm } from "./iccForm.ts";
import { iccInterval } from "./iccInterval.ts";
import { type IccGround, iccMeanSquares } from "./iccMeanSquares.ts";
import { listwise } from "./listwise.ts";
import { panelDesign } from "./panelDesign.ts";
import type { MeanSquare } from "./panelMeanSquares.ts";
import { raterCountIssues } from "./raterCountIssues.ts";
import { spearmanBrown } from "./spearmanBrown.ts";

/** Which ICC. */
export interface IccOptions {
  /** `1` one-way, `A` absolute agreement, `C` consistency. */
  readonly form: IccForm;
  /** Of one rater, of the mean of the raters there are, or of the mean of `k` raters. */
  readonly unit: "single" | "average" | { readonly k: number };
  /**
   * What to do with candidates whom not everybody rated: keep all ratings and estimate the variance components
   * (`reml`), leave these candidates out (`listwise`), or take Ebel's mean squares (`ebel`).
   *
   * @defaultValue the analysis of variance where nothing is missing, else `reml`
   */
  readonly missing?: "listwise" | "reml" | "ebel";
  /** Level of confidence of the interval. @defaultValue 0.95 */
  readonly level?: number;
}

/** What an ICC rests on. */
export interface IccDetails {
  /** How many raters' mean the value speaks of. */
  readonly k: number;
  /** Ratings per candidate; where the candidates differ, the harmonic mean (`ebel`: Ebel's mean). */
  readonly ratingsPerCandidate: number;
  /** Of complete data, or as the components imply them. */
  readonly meanSquares: {
    readonly candidates: MeanSquare;
    readonly raters: MeanSquare;
    readonly residual: MeanSquare;
    readonly within: MeanSquare;
  };
  /** `reml` only: the components, none below zero. The one-way form has no rater component. */
  readonly components?: { readonly candidate: number; readonly rater?: number; readonly residual: number };
  /** Form A only: degrees of freedom of the interval's denominator. */
  readonly satterthwaiteDf?: number;
}

const reference =
  "McGraw and Wong (1996), Psychological Methods 1, 30-46; Shrout and Fleiss (1979), Psychological Bulletin 86, 420-428";

/**
 * The intraclass correlation: which share of the variance of ratings is differences between candidates.
 *
 * Complete data go through the analysis of variance, with exact intervals and test from F. The interval of an
 * average is the Spearman-Brown image of the single rater's. With gaps, REML components of the crossed model (the
 * one-way model for form 1) imply the mean squares. The interval is an approximation then, and a warning says so:
 * a nominal 95 % held the true value in 88 to 98 % of simulated panels of two to five raters out of five to twelve.
 * Panels average as many raters as the harmonic mean says, not as many as the matrix has columns.
 *
 * A negative estimate is reported as it is, with a warning. Where the raters oppose each other so far that the variance
 * of a mean would not be positive, the coefficient is undefined: the bare formula gives 12 there.
 *
 * @param ratings - a row for each candidate, a column for each rater, `null` where not rated
 * @param options - form, unit, what to do with gaps
 * @returns the coefficient with interval and test of 0, or `undefined` with `one-rater`, `no-pairable-units`,
 *   `zero-variance` or `not-identified` (nobody rated two candidates, say)
 * @throws SamtalError `scoring/ragged-ratings`, `scoring/rating-not-finite`, `scoring/invalid-confidence-level`,
 *   `scoring/invalid-rater-count`
 * @example
 * ```ts
 * import { icc } from "@samtal/scoring";
 *
 * // Four candidates, two interviewers, the second stricter by one throughout.
 * const ratings = [[2, 1], [3, 2], [4, 3], [5, 4]];
 * const consistency = icc(ratings, { form: "C", unit: "single" });
 * consistency.status === "ok" && consistency.value; // => 1
 * const agreement = icc(ratings, { form: "A", unit: "single" });
 * agreement.status === "ok" && Math.round(agreement.value * 1000) / 1000; // => 0.769
 * ```
 */
export function icc(ratings: RatingsMatrix, options: IccOptions): Statistic<IccDetails> {
  const { form, unit, level = 0.95 } = options;
  SamtalError.throwIfAny([
    ...confidenceLevelIssues(level, ["options", "level"]),
    ...(typeof unit === "object" ? raterCountIssues(unit.k, ["options", "unit", "k"]) : []),
  ]);
  const given = ratingsGrid(ratings);
  const grid = options.missing === "listwise" ? listwise(given) : given;
  const design = panelDesign(grid);
  const whole = options.missing === undefined && design.complete;
  const estimator = whole || options.missing === "listwise" ? "anova" : (options.missing ?? "reml");
  const common = { n: given.units, unitsUsed: design.candidates, method: methodOf(options, estimator), reference };
  const dropped = given.units - design.candidates;
  const warnings: Reason[] = dropped > 0 ? [reason("scoring/candidates-left-out", { dropped })] : [];
  const ground = iccMeanSquares(grid, design, form, estimator);
  if (ground.status === "undefined") return { ...ground, ...common, warnings };

  const { squares } = ground;
  const k = typeof unit === "object" ? unit.k : unit === "single" ? 1 : squares.k;
  const coefficient = iccCoefficient(squares, form, k);
  if (coefficient.status === "undefined") return { ...coefficient, ...common, warnings };
  const { value } = coefficient;
  if (value < 0) warnings.push(reason("scoring/negative-reliability"));
  const { interval, satterthwaiteDf } = intervalOf(ground, form, level, k);
  if (interval === undefined) warnings.push(reason("scoring/no-interval"));
  else if (!design.complete) warnings.push(reason("scoring/approximate-interval"));
  const test = testOf(ground, form);
  if (test === undefined) warnings.push(reason("scoring/no-residual"));
  for (const component of ["candidate", "rater"] as const) {
    if (ground.components?.[component] === 0) warnings.push(reason("scoring/component-at-zero", { component }));
  }
  return {
    status: "ok",
    value,
    ...(interval === undefined ? {} : { interval }),
    ...(test === undefined ? {} : { test }),
    ...common,
    warnings,
    k,
    ratingsPerCandidate: squares.k,
    meanSquares: {
      candidates: form === "1" ? squares.candidatesOneWay : squares.candidates,
      raters: squares.raters,
      residual: squares.residual,
      within: squares.within,
    },
    ...(ground.components === undefined ? {} : { components: ground.components }),
    ...(satterthwaiteDf === undefined ? {} : { satterthwaiteDf }),
  };
}

type Ground = Extract<IccGround, { status: "ok" }>;

function intervalOf(
  { squares }: Ground,
  form: IccForm,
  level: number,
  k: number,
): { interval?: StatisticInterval; satterthwaiteDf?: number } {
  const single = iccCoefficient(squares, form, 1);
  const bounds = single.status === "ok" ? iccInterval(squares, form, level, single.value) : undefined;
  if (bounds === undefined) return {};
  const lower = spearmanBrown(bounds.lower, k);
  const upper = spearmanBrown(bounds.upper, k);
  const ofDf = bounds.satterthwaiteDf === undefined ? {} : { satterthwaiteDf: bounds.satterthwaiteDf };
  if (lower === undefined || upper === undefined) return ofDf;
  return { interval: { lower, upper, level, method: "F (McGraw and Wong)" }, ...ofDf };
}

function testOf({ squares }: Ground, form: IccForm): StatisticTest | undefined {
  const between = form === "1" ? squares.candidatesOneWay : squares.candidates;
  const error = form === "1" ? squares.within : squares.residual;
  if (error.meanSquare === 0 || error.df <= 0) return undefined;
  const statistic = between.meanSquare / error.meanSquare;
  return { statistic, df1: between.df, df2: error.df, pValue: fSurvival(statistic, between.df, error.df) };
}

/** Such as `ICC(A,1), REML`. */
function methodOf({ form, unit }: IccOptions, estimator: "anova" | "reml" | "ebel"): string {
  const raters = typeof unit === "object" ? String(unit.k) : unit === "single" ? "1" : "k";
  const ways = { anova: "analysis of variance", reml: "REML", ebel: "Ebel's mean squares" };
  return `ICC(${form === "1" ? "" : `${form},`}${raters}), ${ways[estimator]}`;
}
