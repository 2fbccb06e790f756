import { type Issue, issue, reason, type Reason, SamtalError } from "@samtal/core";
import { chiSquareSurvival } from "../distributions/chiSquareSurvival.ts";
import { normalQuantile } from "../distributions/normalQuantile.ts";
import { confidenceLevelIssues } from "../statistic/confidenceLevelIssues.ts";
import type { StatisticInterval, StatisticTest } from "../statistic/statistic.ts";
import { smallCellIssues } from "./auditIssues.ts";
import { breslowDay, type Homogeneity } from "./breslowDay.ts";
import { exactStratifiedP } from "./exactStratifiedP.ts";
import type { FairnessFigure } from "./fairnessFigure.ts";
import { figureOf, noFigure } from "./figureOf.ts";
import { selectionIssues } from "./selectionIssues.ts";
import type { Stratum } from "./stratum.ts";
import { inStratumOrder, stratumMoments } from "./stratumMoments.ts";

/** Two groups compared within jobs and summed over them. */
export type StratifiedComparison =
  | {
      readonly status: "ok";
      readonly strata: number;
      /** Strata in which somebody was selected and somebody was not; the others say nothing. */
      readonly informativeStrata: number;
      /** Cochran-Mantel-Haenszel chi-square without continuity correction. */
      readonly chiSquare: FairnessFigure<{ test: StatisticTest }>;
      /** The same with a continuity correction of one half. */
      readonly chiSquareCorrected: FairnessFigure<{ test: StatisticTest }>;
      /** Exact conditional test: value = two-sided p. */
      readonly exact: FairnessFigure;
      /** Mantel-Haenszel common odds ratio, with the Robins-Breslow-Greenland interval where one is defined. */
      readonly oddsRatio: FairnessFigure<{ interval?: StatisticInterval }>;
      /** Mantel-Haenszel common ratio of selection rates. */
      readonly riskRatio: FairnessFigure;
      /** Whether one odds ratio fits all strata. */
      readonly homogeneity: Homogeneity;
      readonly because: readonly Reason[];
    }
  | { readonly status: "suppressed"; readonly because: readonly Reason[] };

/**
 * The Cochran-Mantel-Haenszel comparison of two groups over jobs: each job is compared within itself, so a group
 * that applies to harder jobs isn't counted as selected less for that.
 *
 * @param strata - for each job people selected and in all, in the focal and in the reference group; the order means
 *   nothing
 * @param options - `level`: 0.95 unless said; `smallCell`: nothing is shown where either group has fewer people over
 *   all jobs, 5 unless said
 * @returns test statistics, common odds ratio and homogeneity, or `suppressed`
 * @throws SamtalError with every issue at once: `scoring/no-strata`, `scoring/invalid-count`,
 *   `scoring/empty-group`, `scoring/selected-above-total`, `scoring/invalid-small-cell`,
 *   `scoring/invalid-confidence-level`
 * @example
 * ```ts
 * import { cochranMantelHaenszel } from "@samtal/scoring";
 *
 * const compared = cochranMantelHaenszel([
 *   { focal: { selected: 12, total: 40 }, reference: { selected: 48, total: 80 } },
 *   { focal: { selected: 5, total: 20 }, reference: { selected: 20, total: 45 } },
 * ]);
 * compared.status === "ok" && compared.informativeStrata; // => 2
 * ```
 */
export function cochranMantelHaenszel(
  strata: readonly Stratum[],
  options: { readonly level?: number; readonly smallCell?: number } = {},
): StratifiedComparison {
  const { level = 0.95, smallCell = 5 } = options;
  SamtalError.throwIfAny([
    ...strataIssues(strata),
    ...confidenceLevelIssues(level, ["level"]),
    ...smallCellIssues(smallCell),
  ]);
  const notice = [reason("scoring/no-verdict-on-cause"), reason("scoring/no-bias-audit")];
  const least = (side: keyof Stratum) => strata.reduce((sum, stratum) => sum + stratum[side].total, 0);
  if (Math.min(least("focal"), least("reference")) < smallCell) {
    return { status: "suppressed", because: [...notice, reason("scoring/cell-suppressed", { minimum: smallCell })] };
  }
  const ordered = inStratumOrder(strata);
  const counted = reason("scoring/strata-compared", { strata: strata.length });
  return { status: "ok", ...figures(ordered, level), because: [counted, ...notice] };
}

function strataIssues(strata: readonly Stratum[]): Issue[] {
  if (strata.length === 0) return [issue("scoring/no-strata", ["strata"])];
  return strata.flatMap(({ focal, reference }, at) => [
    ...selectionIssues(focal, ["strata", at, "focal"]),
    ...selectionIssues(reference, ["strata", at, "reference"]),
  ]);
}

function figures(strata: readonly Stratum[], level: number) {
  const sums = strata.map(stratumMoments);
  const total = (pick: (one: ReturnType<typeof stratumMoments>) => number) =>
    sums.reduce((sum, one) => sum + pick(one), 0);
  const n = total(({ people }) => people);
  const distance = Math.abs(total(({ excess }) => excess));
  const variance = total((one) => one.variance);
  const square = (value: number) => value * value / variance;
  const tested = (method: string, statistic: number) => {
    const basis = { n, method, reference: "Cochran (1954); Mantel and Haenszel (1959)" };
    if (!(variance > 0)) return noFigure(basis, "zero-variance");
    return figureOf(basis, statistic, { test: { statistic, df1: 1, pValue: chiSquareSurvival(statistic, 1) } });
  };
  const oddsRatio = commonOdds(sums, n, level);
  const risk = { n, method: "Mantel-Haenszel common ratio of rates", reference: "Mantel and Haenszel (1959)" };
  const [above, below] = [total(({ riskAbove }) => riskAbove), total(({ riskBelow }) => riskBelow)];
  const exact = { n, method: "exact conditional test over strata", reference: "two-sided by probability" };
  const exactP = exactStratifiedP(strata);
  return {
    strata: strata.length,
    informativeStrata: sums.filter((one) => one.variance > 0).length,
    chiSquare: tested("Cochran-Mantel-Haenszel chi-square", square(distance)),
    chiSquareCorrected: tested(
      "Cochran-Mantel-Haenszel chi-square, continuity corrected",
      square(Math.max(0, distance - 0.5)),
    ),
    exact: exactP === undefined ? noFigure(exact, "too-many-people") : figureOf(exact, exactP, {}),
    oddsRatio,
    riskRatio:
      below > 0 ? figureOf(risk, above / below, {}) : noFigure(risk, above > 0 ? "reference-rate-zero" : "nobody-selected"),
    homogeneity: breslowDay(strata, oddsRatio.status === "ok" ? oddsRatio.value : undefined, n),
  };
}

/** Mantel and Haenszel's odds ratio; the variance of its logarithm after Robins, Breslow and Greenland. */
function commonOdds(
  sums: readonly ReturnType<typeof stratumMoments>[],
  n: number,
  level: number,
): FairnessFigure<{ interval?: StatisticInterval }> {
  const basis = { n, method: "Mantel-Haenszel common odds ratio", reference: "Mantel and Haenszel (1959)" };
  let [r, s, pr, mixed, qs] = [0, 0, 0, 0, 0];
  for (const { oddsAbove, oddsBelow, agreeing } of sums) {
    r += oddsAbove;
    s += oddsBelow;
    pr += agreeing * oddsAbove;
    mixed += agreeing * oddsBelow + (1 - agreeing) * oddsAbove;
    qs += (1 - agreeing) * oddsBelow;
  }
  if (s === 0) return noFigure(basis, r > 0 ? "unbounded" : "zero-variance");
  if (r === 0) return figureOf(basis, 0, {});
  const se = Math.sqrt(pr / (2 * r * r) + mixed / (2 * r * s) + qs / (2 * s * s));
  const factor = Math.exp(normalQuantile(1 - (1 - level) / 2) * se);
  const value = r / s;
  const method = "Robins, Breslow and Greenland (1986)";
  return figureOf(basis, value, { interval: { lower: value / factor, upper: value * factor, level, method } });
}
