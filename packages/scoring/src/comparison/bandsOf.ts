import { compareText, reason, SamtalError } from "@samtal/core";
import { normalQuantile } from "../distributions/normalQuantile.ts";
import { tQuantile } from "../distributions/tQuantile.ts";
import { confidenceLevelIssues } from "../statistic/confidenceLevelIssues.ts";
import type { ComparisonBand } from "./comparisonBand.ts";
import { degreesOfFreedomIssues } from "./degreesOfFreedomIssues.ts";
import { differenceOf } from "./differenceOf.ts";
import { rounding } from "./rounding.ts";
import type { ComparedApplication } from "./comparedApplication.ts";
import type { ScorePrecision } from "./scorePrecision.ts";

const source =
  "Cascio, Outtz, Zedeck and Goldstein (1995), Statistical implications of six methods of test score use in personnel selection, Human Performance 8(3), 133-164: fixed bands";

/**
 * Bands of applications that cannot be told apart from the highest score among them: fixed bands, as in test-score
 * banding.
 *
 * From the top, a band goes down until the first score at which somebody differs from its leader by more than `z` standard
 * errors of their difference, `z` being the two-sided quantile of the confidence (1.96 at 0.95; Student's t where the
 * source names its degrees of freedom). That score
 * opens the next band. Equal scores share a band. A pair that the source doesn't know cannot be told apart.
 *
 * Bands are labels for whoever decides: they exclude nobody, and two applications on either side of an edge need not
 * differ either. The standard error says how a panel's score would vary; what a band rests on it is disputed
 * (Gasperson et al. 2013, doi 10.1111/ijsa.12016).
 *
 * @param scored - applications that can be compared, such as the entries of a comparison's group, in any order
 * @param precision - standard errors by application, or differences of pairs
 * @param confidence - between 0 and 1, such as 0.95; a higher one makes wider bands
 * @returns the bands from the top; every application is in one
 * @throws SamtalError `scoring/invalid-confidence-level`, `scoring/invalid-degrees-of-freedom`,
 *   `scoring/invalid-standard-error`
 * @example
 * ```ts
 * import { toId } from "@samtal/core";
 * import { bandsOf } from "@samtal/scoring";
 *
 * const scores = { anna: 4.5, bo: 4.1, cy: 3 };
 * const scored = Object.entries(scores).map(([key, score]) => ({ applicationId: toId("application", key), score }));
 * const standardErrors = { application_anna: 0.3, application_bo: 0.3, application_cy: 0.3 };
 * const bands = bandsOf(scored, { method: "given", standardErrors }, 0.95);
 * bands.map(({ applicationIds }) => applicationIds);
 * // => [["application_anna", "application_bo"], ["application_cy"]]
 * ```
 */
export function bandsOf(
  scored: readonly ComparedApplication[],
  precision: ScorePrecision,
  confidence: number,
): ComparisonBand[] {
  SamtalError.throwIfAny([...confidenceLevelIssues(confidence, ["confidence"]), ...degreesOfFreedomIssues(precision)]);
  const { degreesOfFreedom } = precision;
  const upper = 0.5 + confidence / 2;
  const widest = degreesOfFreedom === undefined ? normalQuantile(upper) : tQuantile(upper, degreesOfFreedom);
  const bands: ComparedApplication[][] = [];
  for (const equals of equalScores(scored)) {
    const band = bands.at(-1);
    const leader = band?.[0];
    const apart = leader === undefined || equals.some((each) => toldApart(leader, each, precision, widest));
    if (band === undefined || apart) bands.push([...equals]);
    else band.push(...equals);
  }
  return bands.flatMap((band) => {
    const [leader] = band;
    if (leader === undefined) return [];
    const params = { leaderId: leader.applicationId, applications: band.length, percent: confidence * 100 };
    const because = [reason("scoring/not-told-apart", params, source)];
    const applicationIds = band.map(({ applicationId }) => applicationId).sort(compareText);
    return [{ leaderId: leader.applicationId, applicationIds, because }];
  });
}

/** Applications from the highest score, equal scores together and by id. */
function equalScores(scored: readonly ComparedApplication[]): ComparedApplication[][] {
  const groups: ComparedApplication[][] = [];
  for (const each of scored.toSorted((a, b) => b.score - a.score || compareText(a.applicationId, b.applicationId))) {
    const group = groups.at(-1);
    const top = group?.[0]?.score;
    if (group !== undefined && top !== undefined && top - each.score <= rounding * Math.max(1, Math.abs(top))) group.push(each);
    else groups.push([each]);
  }
  for (const group of groups) group.sort((a, b) => compareText(a.applicationId, b.applicationId));
  return groups;
}

function toldApart(a: ComparedApplication, b: ComparedApplication, precision: ScorePrecision, widest: number): boolean {
  const told = differenceOf(a, b, precision);
  if (told === undefined) return false;
  const { difference, standardError } = told;
  return Math.abs(difference) > widest * standardError + rounding * Math.max(1, Math.abs(a.score));
}
