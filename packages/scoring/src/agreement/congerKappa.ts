import { orderedSum } from "../statistic/orderedSum.ts";
import type { Statistic } from "../statistic/statistic.ts";
import type { AgreementFigures, AgreementOptions } from "./agreementOptions.ts";
import type { CategoryMatrix } from "./category.ts";
import { dot, weightedShares } from "./categoryShares.ts";
import { type ChanceAgreement, chanceCorrected } from "./chanceCorrected.ts";
import { codedRatings, type CodedRatings } from "./codedRatings.ts";

/**
 * Conger's kappa: Cohen's kappa for more than two raters. Chance is reckoned from each rater's own use of the scale,
 * so a lenient and a severe rater are expected to agree less. With two raters and complete data it is Cohen's.
 *
 * @param ratings - a row for each unit, a column for each rater, `null` where not rated; two raters or more
 * @param options - the declared categories, weights, what to do with missing ratings, level of confidence
 * @returns kappa with Gwet's linearised standard error, an interval and a test by Student's t; undefined for one
 *   rater, where no unit has two ratings, and where all ratings are the same
 * @throws SamtalError with every issue, as {@link gwetAC} does
 * @see Conger (1980), Integration and generalisation of kappas for multiple raters; Gwet (2014), Handbook of
 *   Inter-Rater Reliability, 4th edition, for missing ratings and the standard error
 * @example
 * ```ts
 * import { congerKappa } from "@samtal/scoring";
 *
 * const ratings = [[1, 1, 2], [2, 2, 2], [1, 1, 1], [3, 3, 3]];
 * const kappa = congerKappa(ratings, { categories: [1, 2, 3] });
 * kappa.status === "ok" && Math.round(kappa.observedAgreement * 1000); // => 833
 * ```
 */
export function congerKappa(ratings: CategoryMatrix, options: AgreementOptions): Statistic<AgreementFigures> {
  const rated = codedRatings(ratings, options);
  return chanceCorrected(rated, "Conger's kappa", "Conger (1980), Psychological Bulletin 88, 322-328", () =>
    chanceOfRaters(rated),
  );
}

function chanceOfRaters(rated: CodedRatings): ChanceAgreement {
  const { units, raters, categories, codes, weights } = rated;
  const given = new Float64Array(raters);
  const shares = Array.from({ length: raters }, () => new Float64Array(categories));
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] as number;
    if (code < 0) continue;
    const own = shares[at % raters] as Float64Array;
    own[code] = (own[code] as number) + 1;
    given[at % raters] = (given[at % raters] as number) + 1;
  }
  shares.forEach((own, rater) => {
    // Who rated nobody has no shares, and stays at 0 everywhere.
    const count = given[rater] as number;
    if (count > 0) own.forEach((number, category) => (own[category] = number / count));
  });
  const active = given.filter((count) => count > 0).length;
  const total = Float64Array.from({ length: categories }, (_, category) =>
    orderedSum(shares.map((own) => own[category] as number)),
  );

  // Σ over pairs of different raters of w·p·p, which is the square of the sum less the raters' own squares.
  const ofTotal = weightedShares(weights, total);
  const ofOwn = shares.map((own) => weightedShares(weights, own));
  const same = orderedSum(shares.map((own, rater) => dot(own, ofOwn[rater] as Float64Array)));
  const pairs = active * (active - 1);
  const expected = (dot(total, ofTotal) - same) / pairs;

  // How much one more rating of a rater in a category moves the expected agreement: by the other raters' shares.
  const moved = ofOwn.map((own) => own.map((value, category) => ((ofTotal[category] as number) - value) / pairs));
  const level = shares.map((own, rater) => dot(own, moved[rater] as Float64Array));
  const byUnit = new Float64Array(units);
  const terms = new Float64Array(raters);
  for (let unit = 0; unit < units; unit++) {
    for (let rater = 0; rater < raters; rater++) {
      const code = codes[unit * raters + rater] as number;
      const around = ((moved[rater] as Float64Array)[code] as number) - (level[rater] as number);
      terms[rater] = code < 0 ? 0 : (around * units) / (given[rater] as number);
    }
    byUnit[unit] = expected + orderedSum(terms);
  }
  return { expected, byUnit };
}
