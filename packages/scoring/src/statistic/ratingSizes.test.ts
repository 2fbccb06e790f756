import { describe, expect, it } from "vitest";
import { krippendorffAlpha } from "../agreement/krippendorffAlpha.ts";
import { pearson } from "../agreement/pearson.ts";
import { percentAgreement } from "../agreement/percentAgreement.ts";
import { raterBehaviour } from "../raters/raterBehaviour.ts";
import { raterEffects } from "../raters/raterEffects.ts";
import { adIndex } from "../reliability/adIndex.ts";
import { gStudy } from "../reliability/gStudy.ts";
import { icc } from "../reliability/icc.ts";
import { rwg } from "../reliability/rwg.ts";
import { thrownIssues } from "../testing/thrownIssues.ts";

// Squares of such ratings are Infinity or 0: figures came out as NaN, and the mixed model never came back.
describe.each([1e160, 1e-160])("ratings around %d", (unit) => {
  const ratings = [1, 3, 5, 2].map((level) => [level * unit, (6 - level) * unit, level * unit]);
  const list = ratings.flatMap((row, candidate) =>
    row.map((value, rater) => ({ candidateId: `candidate_${candidate}`, raterId: `rater_${rater}`, value })),
  );
  const figures: Readonly<Record<string, () => unknown>> = {
    krippendorffAlpha: () => krippendorffAlpha(ratings, { measurement: "interval" }),
    pearson: () => pearson(ratings, { raters: [0, 1] }),
    adIndex: () => adIndex(ratings, { center: "mean" }),
    rwg: () => rwg(ratings, { null: { variance: 2 } }),
    icc: () => icc(ratings, { form: "A", unit: "single" }),
    gStudy: () => gStudy({ design: "candidate-rater", ratings }),
    "gStudy of a cube": () => gStudy({ design: "candidate-competency-rater", scores: ratings.map((row) => [row, row]) }),
    raterEffects: () => raterEffects(list, { minimumRaters: 2 }),
    raterBehaviour: () => raterBehaviour(list),
  };

  it.each(Object.entries(figures))("are refused by %s", (_, figure) => {
    const codes = thrownIssues(figure).map(({ code }) => code);
    expect([codes.length >= 12, new Set(codes)]).toEqual([true, new Set(["scoring/rating-out-of-range"])]);
  });

  it("are no categories, and no null distribution", () => {
    const categories = [1, 2, 3, 4, 5].map((level) => level * unit);
    expect(thrownIssues(() => percentAgreement([[1, 1]], { categories })).map(({ code }) => code)).toContain(
      "scoring/invalid-category",
    );
    expect(thrownIssues(() => rwg([[1, 1]], { null: { values: categories } })).map(({ code }) => code)).toEqual([
      "scoring/invalid-null-distribution",
    ]);
  });
});
