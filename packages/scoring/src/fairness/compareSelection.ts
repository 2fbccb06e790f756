import { SamtalError } from "@samtal/core";
import { confidenceLevelIssues } from "../statistic/confidenceLevelIssues.ts";
import { type DifferenceIntervals, rateDifference } from "./differenceIntervals.ts";
import { crossDifference, rateRatio } from "./exactCounts.ts";
import { type ExactTests, exactTests } from "./exactTests.ts";
import type { FairnessFigure } from "./fairnessFigure.ts";
import { figureOf, noFigure } from "./figureOf.ts";
import { type FourFifthsVerdict, fourFifths } from "./fourFifths.ts";
import { type OddsRatios, oddsRatios } from "./oddsRatios.ts";
import { type OnePersonFlip, onePersonFlips } from "./onePersonFlip.ts";
import { type ProportionTests, proportionTests } from "./proportionTests.ts";
import { type RatioIntervals, ratioIntervals } from "./ratioIntervals.ts";
import type { Selection } from "./selection.ts";
import { selectionIssues } from "./selectionIssues.ts";

/** Two groups' selection rates held against each other. */
export interface SelectionComparison {
  /** The focal group's rate over the reference group's. */
  readonly impactRatio: FairnessFigure;
  /** Bounds of the impact ratio; they stand even where the ratio divides by zero. */
  readonly impactRatioIntervals: RatioIntervals;
  /** Whether the ratio is at least 4/5, decided in whole numbers. */
  readonly fourFifths: FourFifthsVerdict;
  /** The difference of the rates. */
  readonly rateDifference: FairnessFigure<{ intervals: DifferenceIntervals }>;
  /** 2 asin √p of the focal group minus that of the reference group. */
  readonly cohensH: FairnessFigure;
  /** How many more of the focal group would be selected at the two groups' common rate; below 0: how many fewer. */
  readonly shortfall: FairnessFigure;
  /** The tests that rest on the normal approximation, and phi. */
  readonly tests: ProportionTests;
  /** The exact tests. */
  readonly exactTests: ExactTests;
  /** The odds ratios. */
  readonly oddsRatio: OddsRatios;
  /** What one person decided otherwise would change. */
  readonly onePersonFlips: readonly OnePersonFlip[];
}

/**
 * The selection rates of two groups held against each other: effect sizes with intervals, tests, and how much hangs
 * on one person.
 *
 * The figures describe counts. None of them says why the counts differ.
 *
 * @param focal - people selected and people in all of the group that is looked at
 * @param reference - the same of the group that it is compared with
 * @param options - `level`: confidence of the intervals, 0.95 unless said
 * @returns every figure, or the reason why it has no value
 * @throws SamtalError with every issue at once: `scoring/invalid-count`, `scoring/selected-above-total`,
 *   `scoring/empty-group`, `scoring/invalid-confidence-level`
 * @example
 * ```ts
 * import { compareSelection } from "@samtal/scoring";
 *
 * const compared = compareSelection({ selected: 12, total: 40 }, { selected: 48, total: 80 });
 * compared.fourFifths; // => "below"
 * compared.impactRatio.status === "ok" && compared.impactRatio.value; // => 0.5
 * compared.shortfall.status === "ok" && compared.shortfall.value; // => 8
 * compared.onePersonFlips.some((flip) => flip.status === "ok" && flip.fourFifthsChanges); // => false
 * ```
 */
export function compareSelection(
  focal: Selection,
  reference: Selection,
  options: { readonly level?: number } = {},
): SelectionComparison {
  const { level = 0.95 } = options;
  SamtalError.throwIfAny([
    ...confidenceLevelIssues(level, ["level"]),
    ...selectionIssues(focal, ["focal"]),
    ...selectionIssues(reference, ["reference"]),
  ]);
  return comparisonOf(focal, reference, level);
}

/** As {@link compareSelection}, of counts that are known to be sound. */
export function comparisonOf(focal: Selection, reference: Selection, level: number): SelectionComparison {
  const n = focal.total + reference.total;
  const h = 2 * Math.asin(Math.sqrt(focal.selected / focal.total));
  const referenceH = 2 * Math.asin(Math.sqrt(reference.selected / reference.total));
  const short = crossDifference(reference.selected, focal.total, focal.selected, reference.total) / n;
  return {
    impactRatio: impactRatio(focal, reference),
    impactRatioIntervals: ratioIntervals(focal, reference, level),
    fourFifths: fourFifths(focal, reference),
    rateDifference: rateDifference(focal, reference, level),
    cohensH: figureOf({ n, method: "Cohen's h", reference: "Cohen (1988)" }, h - referenceH, {}),
    shortfall: figureOf({ n, method: "shortfall", reference: "common rate x focal total - focal selected" }, short, {}),
    tests: proportionTests(focal, reference),
    exactTests: exactTests(focal, reference),
    oddsRatio: oddsRatios(focal, reference, level),
    onePersonFlips: onePersonFlips(focal, reference, level),
  };
}

function impactRatio(focal: Selection, reference: Selection): FairnessFigure {
  const n = focal.total + reference.total;
  const basis = { n, method: "impact ratio", reference: "29 CFR 1607.4(D)" };
  if (reference.selected > 0) return figureOf(basis, rateRatio(focal, reference), {});
  return noFigure(basis, focal.selected === 0 ? "nobody-selected" : "reference-rate-zero");
}
