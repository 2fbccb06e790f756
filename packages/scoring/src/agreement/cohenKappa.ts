import { normalQuantile } from "../distributions/normalQuantile.ts";
import { normalSurvival } from "../distributions/normalSurvival.ts";
import { orderedSum } from "../statistic/orderedSum.ts";
import type { Statistic } from "../statistic/statistic.ts";
import type { AgreementFigures, AgreementOptions, RaterPair } from "./agreementOptions.ts";
import { agreementWarnings } from "./agreementWarnings.ts";
import type { CategoryMatrix } from "./category.ts";
import { codedRatings, type CodedRatings } from "./codedRatings.ts";
import { type PairTable, pairTable } from "./pairTable.ts";
import { raterColumns } from "./raterColumns.ts";

/** What {@link cohenKappa} takes. Units that not both rated are left out, so there is no `missing`. */
export type CohenOptions = Omit<AgreementOptions, "missing"> & RaterPair;

/**
 * Cohen's kappa of two raters, unweighted or weighted: agreement beyond what their own use of the scale would give
 * by chance.
 *
 * @param ratings - a row for each unit, a column for each rater, `null` where not rated
 * @param options - the declared categories, weights, level of confidence, and which two columns where there are more
 * @returns kappa over the units that both rated, with the standard error of Fleiss, Cohen and Everitt, a normal
 *   interval, the standard error under the null and its z test; undefined for one rater, where no unit was rated by
 *   both, and where both used one and the same category only
 * @throws SamtalError with every issue, as {@link gwetAC} does, and `scoring/two-raters-expected`,
 *   `scoring/unknown-rater`
 * @see Cohen (1960), A coefficient of agreement for nominal scales; Cohen (1968), Weighted kappa; Fleiss, Cohen and
 *   Everitt (1969), Large sample standard errors of kappa and weighted kappa
 * @example
 * ```ts
 * import { cohenKappa } from "@samtal/scoring";
 *
 * const ratings = [[1, 1], [2, 3], [3, 3], [4, 4], [2, 2], [5, 4]];
 * const kappa = cohenKappa(ratings, { categories: [1, 2, 3, 4, 5], weights: "quadratic" });
 * kappa.status === "ok" && Math.round(kappa.value * 1000); // => 887
 * ```
 */
export function cohenKappa(ratings: CategoryMatrix, options: CohenOptions): Statistic<AgreementFigures> {
  const rated = codedRatings(ratings, options, raterColumns(ratings, options));
  const raters = ratings[0]?.length ?? 0;
  const { n, units, level } = rated;
  const weighted = (options.weights ?? "none") !== "none";
  const described = {
    n,
    unitsUsed: units,
    method: weighted ? "Cohen's weighted kappa" : "Cohen's kappa",
    reference: weighted
      ? "Cohen (1968), Psychological Bulletin 70, 213-220"
      : "Cohen (1960), Educational and Psychological Measurement 20, 37-46",
    warnings: agreementWarnings(rated, units),
  };
  if (raters < 2) return { status: "undefined", reason: "one-rater", ...described };
  if (units === 0) return { status: "undefined", reason: "no-pairable-units", ...described };
  const table = pairTable(rated);
  const observed = sumOver(table, (cell, row, column) => cell * weightOf(rated, row, column)) / units;
  const expected =
    sumOver(table, (_, row, column) => weightOf(rated, row, column) * marginal(table, row, column)) / units ** 2;
  // Counts and weights of 1 make chance exactly 1 where both raters used a single category.
  if (!(expected < 1)) return { status: "undefined", reason: "zero-variance", ...described };
  const value = (observed - expected) / (1 - expected);
  const { se, seNull } = standardErrors(rated, table, value, observed, expected);
  const reach = se * normalQuantile((1 + level) / 2);
  const statistic = value / seNull;
  return {
    status: "ok",
    value,
    se,
    interval: {
      lower: value - reach,
      upper: value + reach,
      level,
      method: "normal (Fleiss, Cohen and Everitt 1969)",
    },
    seNull,
    // Where one rater used a single category, kappa is 0 whatever the other did, and there is nothing to test.
    ...(seNull > 0 ? { test: { statistic, pValue: 2 * normalSurvival(Math.abs(statistic)) } } : {}),
    ...described,
    observedAgreement: observed,
    expectedAgreement: expected,
  };
}

/** Fleiss, Cohen and Everitt's standard errors, as spreads around the mean so that nothing cancels. */
function standardErrors(
  rated: CodedRatings,
  table: PairTable,
  value: number,
  observed: number,
  expected: number,
): { se: number; seNull: number } {
  const { categories, units, rows, columns } = table;
  const ofRow = new Float64Array(categories);
  const ofColumn = new Float64Array(categories);
  for (let one = 0; one < categories; one++) {
    for (let other = 0; other < categories; other++) {
      const weight = weightOf(rated, one, other);
      ofRow[one] = (ofRow[one] as number) + (weight * (columns[other] as number)) / units;
      ofColumn[one] = (ofColumn[one] as number) + (weight * (rows[other] as number)) / units;
    }
  }
  const around = (row: number, column: number): number => (ofRow[row] as number) + (ofColumn[column] as number);
  const centre = observed - 2 * expected * (1 - value);
  const spread = sumOver(
    table,
    (cell, row, column) => cell * (weightOf(rated, row, column) - around(row, column) * (1 - value) - centre) ** 2,
  );
  const spreadNull = sumOver(
    table,
    (_, row, column) =>
      marginal(table, row, column) * (weightOf(rated, row, column) - around(row, column) + expected) ** 2,
  );
  return {
    se: rootOf(spread / units ** 2) / (1 - expected),
    seNull: rootOf(spreadNull / units ** 3) / (1 - expected),
  };
}

/** Spreads are of the order of 1, so one as small as this is 0 and rounding. */
const rounding = 1e-24;

const rootOf = (spread: number): number => (spread < rounding ? 0 : Math.sqrt(spread));

const weightOf = ({ weights, categories }: CodedRatings, row: number, column: number): number =>
  weights[row * categories + column] as number;

/** Units that independent raters with these shares would put in a cell, times the number of units. */
const marginal = ({ rows, columns }: PairTable, row: number, column: number): number =>
  (rows[row] as number) * (columns[column] as number);

/** Sums a term over all cells, the same for either rater in the rows. */
function sumOver(table: PairTable, term: (cell: number, row: number, column: number) => number): number {
  const { categories, cells } = table;
  return orderedSum(cells.map((cell, at) => term(cell, Math.floor(at / categories), at % categories)));
}
