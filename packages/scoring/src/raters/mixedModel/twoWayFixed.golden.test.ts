import { expect, it } from "vitest";
import {
  coded,
  goldenRatings,
  type GoldenTwoWay,
  type MixedGolden,
  mixedGolden,
} from "../testdata/mixedGolden.ts";
import { crossedDesign } from "./crossedDesign.ts";
import { twoWayFixed } from "./twoWayFixed.ts";

// R prints 15 digits; its QR decomposition leaves 1e-11 on effects.
const close = (actual: number, wanted: number, what: string): void => {
  expect(Math.abs(actual - wanted), what).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
};
const keys = "call rank columns estimable intercept interceptSe rater candidate residualSd df version".split(
  " ",
);
const cases = mixedGolden.flatMap((golden) =>
  golden.twoWayFixed === undefined ? [] : [[golden.id, golden, golden.twoWayFixed] as const],
);
const fitted = (golden: MixedGolden): ReturnType<typeof twoWayFixed> => {
  const { competency: _, competencies: _all, ...ratings } = goldenRatings(golden);
  return twoWayFixed(crossedDesign(ratings, { terms: ["candidate", "rater"], fixed: "none" }));
};
const estimable = cases.filter(([, , wanted]) => wanted.estimable);
const notEstimable = cases.filter(([, , wanted]) => !wanted.estimable);

it.each(estimable)(
  "%s: severity and candidates as R's lm with sum contrasts has them",
  (_, golden, wanted) => {
    expect(Object.keys(wanted).filter((key) => !keys.includes(key))).toEqual([]);
    const fit = fitted(golden) as NonNullable<ReturnType<typeof fitted>>;
    const residual = Math.sqrt(fit.residualSumOfSquares / fit.degrees);
    expect(fit.degrees).toBe(wanted.df);
    expect(fit.rater.length + fit.candidate.length - 1).toBe(wanted.rank);
    expect(wanted.columns).toBe(wanted.rank);
    close(residual, wanted.residualSd as number, "residualSd");
    close(fit.intercept, wanted.intercept, "intercept");
    close(residual * Math.sqrt(fit.interceptVariance), wanted.interceptSe as number, "interceptSe");
    for (const term of ["rater", "candidate"] as const) {
      const { levels, effect, se } = wanted[term] as NonNullable<GoldenTwoWay["rater"]>;
      expect(coded(golden.data[term]).levels).toEqual(levels);
      for (const [at, level] of levels.entries()) {
        close(fit[term][at] as number, effect[at] as number, level);
        close(residual * Math.sqrt(fit[`${term}Variance`][at] as number), se[at] as number, `se of ${level}`);
      }
    }
  },
);

// What R prints for these (m4's intercept and candidates, m7's) follows from the column that it happens to
// drop.
it.each(notEstimable)(
  "%s: nothing is estimated where candidates and raters are not connected",
  (_, golden) => {
    expect(fitted(golden)).toBeUndefined();
  },
);
