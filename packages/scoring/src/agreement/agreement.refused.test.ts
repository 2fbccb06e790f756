import { describe, expect, it } from "vitest";
import { thrownIssues } from "../testing/thrownIssues.ts";
import type { AgreementOptions } from "./agreementOptions.ts";
import { bhapkar } from "./bhapkar.ts";
import { brennanPrediger } from "./brennanPrediger.ts";
import { cohenKappa } from "./cohenKappa.ts";
import { congerKappa } from "./congerKappa.ts";
import { fleissKappa } from "./fleissKappa.ts";
import { gwetAC } from "./gwetAC.ts";
import { kendallTauB } from "./kendallTauB.ts";
import { kendallW } from "./kendallW.ts";
import { krippendorffAlpha } from "./krippendorffAlpha.ts";
import { krippendorffAlphaWeighted } from "./krippendorffAlphaWeighted.ts";
import { lightKappa } from "./lightKappa.ts";
import { linCcc } from "./linCcc.ts";
import { meanSpearman } from "./meanSpearman.ts";
import { pearson } from "./pearson.ts";
import { percentAgreement } from "./percentAgreement.ts";
import { spearman } from "./spearman.ts";
import { stuartMaxwell } from "./stuartMaxwell.ts";
import { unanimousAgreement } from "./unanimousAgreement.ts";

const refused = (run: () => unknown) => thrownIssues(run).map(({ code, path }) => [code, ...path]);

const inCategories = {
  percentAgreement,
  brennanPrediger,
  cohenKappa,
  congerKappa,
  fleissKappa,
  gwetAC,
  krippendorffAlphaWeighted,
  lightKappa,
};
const ofPairs = { kendallTauB, linCcc, pearson, spearman };
const good = [
  [1, 2],
  [2, 2],
  [3, 1],
];

describe.each(Object.entries(inCategories))("%s", (_, figure) => {
  const given = (options: Partial<AgreementOptions>, ratings: readonly (readonly (number | string | null)[])[] = good) =>
    refused(() => figure(ratings, { categories: [1, 2, 3], ...options }));

  it("names everything wrong with ratings and options at once, and no rating", () => {
    const ratings = [[1, 2], [1], [Number.NaN, 9], ["1", Number.POSITIVE_INFINITY]];
    const options = { categories: [1, 2, 3], weights: { agreement: [[1]] } } as const;
    expect(refused(() => figure(ratings, options))).toEqual([
      ["scoring/invalid-weights", "options", "weights"],
      ["scoring/ragged-ratings", "ratings", 1],
      ["scoring/rating-not-finite", "ratings", 2, 0],
      ["scoring/rating-outside-categories", "ratings", 2, 1],
      ["scoring/rating-outside-categories", "ratings", 3, 0],
      ["scoring/rating-not-finite", "ratings", 3, 1],
    ]);
    expect(JSON.stringify(thrownIssues(() => figure(ratings, options)).map(({ params }) => params))).toBe(
      '[{"categories":3},{"expected":2},{},{},{},{}]',
    );
  });

  it("takes a row that is no row for a ragged one", () => {
    const found = thrownIssues(() => figure([[1, 2], null as unknown as number[]], { categories: [1, 2, 3] }));
    expect(found.map(({ code, path, params }) => [code, path, params])).toEqual([
      ["scoring/ragged-ratings", ["ratings", 1], { expected: 2 }],
    ]);
  });

  it("wants two different categories, all finite", () => {
    const at = ["options", "categories"];
    expect(given({ categories: [1] }, [[1, 1]])).toEqual([["scoring/too-few-categories", ...at]]);
    const found = thrownIssues(() => figure(good, { categories: Array.from({ length: 1001 }, (__, category) => category) }));
    expect(found.map(({ code, path, params }) => [code, path, params])).toEqual([
      ["scoring/too-many-categories", at, { maximum: 1000 }],
    ]);
    expect(given({ categories: [1, 2, 3, 2] })).toEqual([["scoring/duplicate-category", ...at, 3]]);
    expect(given({ categories: [1, 2, 3, Number.NaN] })).toEqual([["scoring/invalid-category", ...at, 3]]);
    expect(given({ categories: [1, 2, 3, Number.POSITIVE_INFINITY] })).toEqual([["scoring/invalid-category", ...at, 3]]);
  });

  it("wants numbers for weights by distance and an order for ordinal weights", () => {
    const weights = ["options", "weights"];
    expect(given({ categories: [1, 2, 3, "x"], weights: "linear" })).toEqual([["scoring/weights-need-numbers", ...weights]]);
    expect(given({ categories: ["x", 1, 2, 3], weights: "quadratic" })).toEqual([
      ["scoring/weights-need-numbers", ...weights],
    ]);
    expect(given({ categories: [1, 3, 2], weights: "ordinal" })).toEqual([
      ["scoring/categories-not-ascending", "options", "categories"],
    ]);
    expect(given({ categories: [1, 2, 3, 3], weights: "ordinal" })).toEqual([
      ["scoring/duplicate-category", "options", "categories", 3],
      ["scoring/categories-not-ascending", "options", "categories"],
    ]);
    expect(given({ categories: [1, 2, 3, "x", "a"], weights: "ordinal" })).toEqual([]);
    expect(given({ categories: [3, 1, 2] })).toEqual([]);
    expect(given({ categories: [3, 1, 2], weights: "linear" })).toEqual([]);
  });

  it.each([
    { agreement: [[1, 0], [0, 1]] },
    { agreement: [[1, 0, 0], [0, 1, 0], [0, 0]] },
    { agreement: [[1, 0, 0], [0, 1, 0], [0, 0, 0.9]] },
    { agreement: [[1, 0.5, 0], [0.4, 1, 0], [0, 0, 1]] },
    { agreement: [[1, 1.1, 0], [1.1, 1, 0], [0, 0, 1]] },
    { agreement: [[1, -0.1, 0], [-0.1, 1, 0], [0, 0, 1]] },
    { agreement: [[1, Number.NaN, 0], [Number.NaN, 1, 0], [0, 0, 1]] },
    { disagreement: [[0, 0, 0], [0, 0, 0], [0, 0, 0]] },
    { disagreement: [[1, 1, 1], [1, 0, 1], [1, 1, 0]] },
    { disagreement: [[0, -1, 1], [-1, 0, 1], [1, 1, 0]] },
    { disagreement: [[0, 2, 1], [1, 0, 1], [1, 1, 0]] },
    { disagreement: [[0, 1, 1], [1, 0, Number.POSITIVE_INFINITY], [1, Number.POSITIVE_INFINITY, 0]] },
  ])("refuses the weights %j", (weights) => {
    expect(given({ weights })).toEqual([["scoring/invalid-weights", "options", "weights"]]);
  });

  it("takes weights of 0 and 1, and disagreement that is 0 between some", () => {
    expect(given({ weights: { agreement: [[1, 1, 0], [1, 1, 0], [0, 0, 1]] } })).toEqual([]);
    expect(given({ weights: { disagreement: [[0, 0, 7], [0, 0, 1], [7, 1, 0]] } })).toEqual([]);
    // The third category counts as the same as any other.
    expect(given({ weights: { disagreement: [[0, 1, 0], [1, 0, 0], [0, 0, 0]] } })).toEqual([]);
  });
});

describe.each(Object.entries(inCategories).filter(([name]) => name !== "lightKappa"))("%s", (_, figure) => {
  it.each([0, 1, -0.5, 95, Number.NaN])("refuses the level of confidence %d", (level) => {
    expect(refused(() => figure(good, { categories: [1, 2, 3], level }))).toEqual([
      ["scoring/invalid-confidence-level", "options", "level"],
    ]);
  });
});

describe.each(Object.entries(ofPairs))("%s", (_, figure) => {
  it("refuses ragged rows and numbers that are not finite", () => {
    expect(refused(() => figure([[1, 2], [1], [1, Number.NaN]]))).toEqual([
      ["scoring/ragged-ratings", "ratings", 1],
      ["scoring/rating-not-finite", "ratings", 2, 1],
    ]);
  });
});

describe.each([
  ...Object.entries(ofPairs),
  ["cohenKappa", (r: number[][], o: object) => cohenKappa(r, { categories: [1, 2, 3], ...o })] as const,
  ["stuartMaxwell", (r: number[][], o: object) => stuartMaxwell(r, { categories: [1, 2, 3], ...o })] as const,
  ["bhapkar", (r: number[][], o: object) => bhapkar(r, { categories: [1, 2, 3], ...o })] as const,
] as const)("%s", (_, figure) => {
  const three = [[1, 2, 3], [2, 1, 3], [3, 2, 1]];

  it("asks which two of several raters are meant", () => {
    expect(refused(() => figure(three, {}))).toEqual([["scoring/two-raters-expected", "ratings"]]);
    expect(thrownIssues(() => figure(three, {}))[0]?.params).toEqual({ found: 3 });
  });

  it.each([[[0, 3]], [[-1, 0]], [[1, 1]], [[0.5, 1]]] as [number, number][][])("refuses the raters %j", (raters) => {
    const [issue] = thrownIssues(() => figure(three, { raters }));
    expect([issue?.code, issue?.path, issue?.params]).toEqual(["scoring/unknown-rater", ["options", "raters"], { found: 3 }]);
  });

  it("compares the two that are named", () => {
    expect(figure(three, { raters: [2, 0] })).toEqual(figure(three.map(([a, , c]) => [c ?? 0, a ?? 0]), {}));
  });
});

it.each([[pearson], [linCcc]])("refuses a level of confidence outside 0 and 1", (figure) => {
  expect(refused(() => figure(good, { level: 2 }))).toEqual([["scoring/invalid-confidence-level", "options", "level"]]);
});

it.each([[kendallW], [meanSpearman]])("refuses what is no matrix of numbers", (figure) => {
  expect(refused(() => figure([[1, 2], [1], [1, Number.NaN]]))).toEqual([
    ["scoring/ragged-ratings", "ratings", 1],
    ["scoring/rating-not-finite", "ratings", 2, 1],
  ]);
});

describe("stuartMaxwell and bhapkar", () => {
  it.each([[stuartMaxwell], [bhapkar]])("refuse ratings outside the categories", (figure) => {
    expect(refused(() => figure(good, { categories: [1, 2] }))).toEqual([
      ["scoring/rating-outside-categories", "ratings", 2, 0],
    ]);
  });
});

describe("unanimousAgreement", () => {
  it("refuses a tolerance below 0 or none at all, and one between texts", () => {
    expect(refused(() => unanimousAgreement(good, { tolerance: -1 }))).toEqual([
      ["scoring/invalid-tolerance", "options", "tolerance"],
    ]);
    expect(refused(() => unanimousAgreement([[1, Number.NaN]], { tolerance: Number.NaN }))).toEqual([
      ["scoring/rating-not-finite", "ratings", 0, 1],
      ["scoring/invalid-tolerance", "options", "tolerance"],
    ]);
    expect(refused(() => unanimousAgreement([[1, 2], ["a", null]], { tolerance: 1 }))).toEqual([
      ["scoring/measurement-needs-numbers", "ratings", 1, 0],
    ]);
    expect(refused(() => unanimousAgreement([["a", "b"]], { tolerance: 0 }))).toEqual([]);
  });
});

describe("krippendorffAlpha", () => {
  it("checks ratings against a declared scale, and the scale itself", () => {
    expect(refused(() => krippendorffAlpha(good, { measurement: "nominal", categories: [1, 2] }))).toEqual([
      ["scoring/rating-outside-categories", "ratings", 2, 0],
    ]);
    expect(refused(() => krippendorffAlpha(good, { measurement: "nominal", categories: [1, 2, 3, 3] }))).toEqual([
      ["scoring/duplicate-category", "options", "categories", 3],
    ]);
    expect(refused(() => krippendorffAlpha([[1], [1, Number.NaN]], { measurement: "nominal" }))).toEqual([
      ["scoring/ragged-ratings", "ratings", 1],
      ["scoring/rating-not-finite", "ratings", 1, 1],
    ]);
  });

  it("wants an order for ordinal ratings", () => {
    const categories = [1, 3, 2];
    expect(refused(() => krippendorffAlpha(good, { measurement: "ordinal", categories }))).toEqual([
      ["scoring/categories-not-ascending", "options", "categories"],
    ]);
    expect(refused(() => krippendorffAlpha(good, { measurement: "interval", categories }))).toEqual([]);
    expect(refused(() => krippendorffAlpha([[1, "a"]], { measurement: "ordinal" }))).toEqual([
      ["scoring/measurement-needs-categories", "ratings", 0, 1],
    ]);
    expect(refused(() => krippendorffAlpha([["b", "a"]], { measurement: "ordinal", categories: ["a", "b"] }))).toEqual([]);
  });

  it("wants numbers for interval and ratio, none below 0 for ratio", () => {
    expect(refused(() => krippendorffAlpha([[1, "a"]], { measurement: "interval" }))).toEqual([
      ["scoring/measurement-needs-numbers", "ratings", 0, 1],
    ]);
    expect(refused(() => krippendorffAlpha([["a", -1]], { measurement: "ratio" }))).toEqual([
      ["scoring/measurement-needs-numbers", "ratings", 0, 0],
      ["scoring/negative-ratio-rating", "ratings", 0, 1],
    ]);
    expect(refused(() => krippendorffAlpha([[0, null, 1]], { measurement: "ratio" }))).toEqual([]);
    expect(refused(() => krippendorffAlpha([["a", -1]], { measurement: "nominal" }))).toEqual([]);
    expect(refused(() => krippendorffAlpha([[-2, -1]], { measurement: "interval" }))).toEqual([]);
  });

  it.each([
    ["not 0 for the same", () => 1],
    ["below 0", (one: unknown, other: unknown) => (one === other ? 0 : -1)],
    ["not finite", (one: unknown, other: unknown) => (one === other ? 0 : Number.POSITIVE_INFINITY)],
    ["NaN", (one: unknown, other: unknown) => (one === other ? 0 : Number.NaN)],
    ["other one way", (one: unknown, other: unknown) => (one === other ? 0 : Number(one))],
  ])("refuses a distance that is %s", (_, measurement) => {
    for (const more of [{}, { categories: [1, 2, 3] }]) {
      expect(refused(() => krippendorffAlpha(good, { measurement, ...more }))).toEqual([
        ["scoring/invalid-distance", "options", "measurement"],
      ]);
    }
  });
});
