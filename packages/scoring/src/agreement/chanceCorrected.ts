import { orderedSum } from "../statistic/orderedSum.ts";
import type { Statistic, UndefinedReason } from "../statistic/statistic.ts";
import type { AgreementFigures } from "./agreementOptions.ts";
import { agreementWarnings } from "./agreementWarnings.ts";
import type { CodedRatings } from "./codedRatings.ts";
import { pairwiseAgreement } from "./pairwiseAgreement.ts";
import { studentPrecision } from "./studentPrecision.ts";
import { type UnitCounts, unitCounts } from "./unitCounts.ts";

/** What a coefficient takes chance to be. */
export interface ChanceAgreement {
  /** The share of pairs that would agree by chance. */
  readonly expected: number;
  /** What each unit contributes to it, for the standard error; the units' mean is `expected`. */
  readonly byUnit: Float64Array;
}

/** Expected agreement closer to 1 than this leaves nothing to divide by. */
const nothingLeft = 1e-14;

/**
 * A coefficient of the form (observed − expected) / (1 − expected) with Gwet's linearised standard error.
 *
 * @param chance - the coefficient's own notion of chance
 */
export function chanceCorrected(
  rated: CodedRatings,
  method: string,
  reference: string,
  chance: (counts: UnitCounts) => ChanceAgreement,
): Statistic<AgreementFigures> {
  const { n, units, raters, weights, level } = rated;
  const counts = unitCounts(rated);
  const warnings = agreementWarnings(rated, units);
  const described = { n, unitsUsed: units, method, reference, warnings };
  const without = (reason: UndefinedReason): Statistic<AgreementFigures> => ({
    status: "undefined",
    reason,
    ...described,
  });
  if (raters < 2) return without("one-rater");
  if (counts.pairable === 0) return without("no-pairable-units");
  const { expected, byUnit } = chance(counts);
  if (!(1 - expected > nothingLeft)) return without("zero-variance");

  const observed = pairwiseAgreement(counts, weights);
  const value = (observed.mean - expected) / (1 - expected);
  const scale = units / counts.pairable;
  const squares = new Float64Array(units);
  for (let unit = 0; unit < units; unit++) {
    const own =
      (counts.totals[unit] as number) >= 2
        ? (scale * ((observed.byUnit[unit] as number) - expected)) / (1 - expected)
        : 0;
    const drift = (2 * (1 - value) * ((byUnit[unit] as number) - expected)) / (1 - expected);
    squares[unit] = (own - drift - value) ** 2;
  }
  const se = Math.sqrt(orderedSum(squares) / (units * (units - 1)));
  return {
    status: "ok",
    value,
    ...studentPrecision(value, se, units - 1, level),
    ...described,
    observedAgreement: observed.mean,
    expectedAgreement: expected,
  };
}
