import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Statistic } from "../statistic/statistic.ts";
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

type Ratings = readonly (readonly (number | null)[])[];

const categories = [1, 2, 3, 5, 9];
const rating = fc.option(fc.constantFrom(...categories), { nil: null, freq: 6 });

/** Up to so many units by raters, as they come from a sparse round of interviews. */
const ratingsOf = (raters: fc.Arbitrary<number>): fc.Arbitrary<Ratings> =>
  raters.chain((count) => fc.array(fc.array(rating, { minLength: count, maxLength: count }), { minLength: 1, maxLength: 14 }));
const several = ratingsOf(fc.integer({ min: 2, max: 5 }));
const two = ratingsOf(fc.constant(2));

const shuffled = <Item>(items: readonly Item[], keys: readonly number[]): Item[] =>
  items
    .map((item, at) => [item, keys[at % keys.length] ?? 0, at] as const)
    .sort(([, a, i], [, b, j]) => a - b || j - i)
    .map(([item]) => item);

const keys = fc.array(fc.nat(), { minLength: 5, maxLength: 14 });
const linear = { categories, weights: "linear" } as const;
const quadratic = { categories, weights: "quadratic" } as const;

const manyRaters: Readonly<Record<string, (ratings: Ratings) => Statistic>> = {
  percentAgreement: (ratings) => percentAgreement(ratings, linear),
  unanimousAgreement: (ratings) => unanimousAgreement(ratings, { tolerance: 1 }),
  brennanPrediger: (ratings) => brennanPrediger(ratings, quadratic),
  congerKappa: (ratings) => congerKappa(ratings, linear),
  fleissKappa: (ratings) => fleissKappa(ratings, { categories }),
  gwetAC: (ratings) => gwetAC(ratings, quadratic),
  "alpha, nominal": (ratings) => krippendorffAlpha(ratings, { measurement: "nominal" }),
  "alpha, ordinal": (ratings) => krippendorffAlpha(ratings, { measurement: "ordinal" }),
  "alpha, interval": (ratings) => krippendorffAlpha(ratings, { measurement: "interval" }),
  "alpha, ratio": (ratings) => krippendorffAlpha(ratings, { measurement: "ratio" }),
  krippendorffAlphaWeighted: (ratings) => krippendorffAlphaWeighted(ratings, linear),
  kendallW: (ratings) => kendallW(ratings),
  "kendallW, listwise": (ratings) => kendallW(ratings, { missing: "listwise" }),
  lightKappa: (ratings) => lightKappa(ratings, linear),
  meanSpearman: (ratings) => meanSpearman(ratings),
};

const twoRaters: Readonly<Record<string, (ratings: Ratings) => Statistic>> = {
  cohenKappa: (ratings) => cohenKappa(ratings, quadratic),
  kendallTauB: (ratings) => kendallTauB(ratings),
  linCcc: (ratings) => linCcc(ratings),
  pearson: (ratings) => pearson(ratings),
  spearman: (ratings) => spearman(ratings),
  stuartMaxwell: (ratings) => stuartMaxwell(ratings, { categories }),
  bhapkar: (ratings) => bhapkar(ratings, { categories }),
};

describe("law 7: permuting what has no order changes no byte", () => {
  // Which undefined reason comes first can differ between pairs of raters; that nothing is defined cannot.
  const bytes = (figure: Statistic) =>
    JSON.stringify(figure.status === "ok" ? figure : { ...figure, reason: undefined });

  it.each([...Object.entries(manyRaters), ...Object.entries(twoRaters)])("of the units: %s", (name, figure) => {
    const ratings = name in twoRaters ? two : several;
    fc.assert(
      fc.property(ratings, keys, (given, order) => {
        expect(bytes(figure(shuffled(given, order)))).toBe(bytes(figure(given)));
      }),
    );
  });

  it.each([...Object.entries(manyRaters), ...Object.entries(twoRaters)])("of the raters: %s", (name, figure) => {
    const ratings = name in twoRaters ? two : several;
    fc.assert(
      fc.property(ratings, keys, (given, order) => {
        const swapped = given.map((row) => shuffled(row, order));
        expect(bytes(figure(swapped))).toBe(bytes(figure(given)));
      }),
    );
  });
});

const valueOf = (figure: Statistic) => (figure.status === "ok" ? figure.value : figure.reason);
const alpha = (ratings: Ratings, measurement: "nominal" | "ordinal" | "interval" | "ratio") =>
  krippendorffAlpha(ratings, { measurement });
const measurements = ["nominal", "ordinal", "interval", "ratio"] as const;

function expectClose(one: number | string, other: number | string): void {
  if (typeof one === "string" || typeof other === "string") expect(one).toBe(other);
  else expect(Math.abs(one - other)).toBeLessThan(1e-11);
}

describe("coefficients of agreement", () => {
  it("are at most 1, and finite", () => {
    fc.assert(
      fc.property(several, (ratings) => {
        for (const figure of Object.values(manyRaters)) {
          const value = valueOf(figure(ratings));
          if (typeof value === "number") {
            expect(Number.isFinite(value)).toBe(true);
            expect(value).toBeLessThanOrEqual(1 + 1e-12);
          }
        }
      }),
    );
  });

  it("are 1 where all agree and do not all rate the same", () => {
    const truth = fc.uniqueArray(fc.constantFrom(...categories), { minLength: 2 });
    fc.assert(
      fc.property(truth, fc.integer({ min: 2, max: 5 }), (levels, raters) => {
        const ratings = levels.map((level) => Array.from({ length: raters }, () => level));
        for (const figure of Object.values(manyRaters)) expectClose(valueOf(figure(ratings)), 1);
        for (const figure of [cohenKappa(ratings, { ...linear, raters: [0, 1] }), linCcc(ratings, { raters: [0, 1] })]) {
          expectClose(valueOf(figure), 1);
        }
      }),
    );
  });

  it("change nothing in alpha for a unit with fewer than two ratings", () => {
    fc.assert(
      fc.property(several, fc.nat(4), fc.constantFrom(...categories), (ratings, at, level) => {
        const raters = ratings[0]?.length ?? 0;
        const single = Array.from({ length: raters }, (_, rater) => (rater === at % raters ? level : null));
        const longer = [...ratings, single, Array.from({ length: raters }, () => null)];
        for (const measurement of measurements) {
          expect(valueOf(alpha(longer, measurement))).toBe(valueOf(alpha(ratings, measurement)));
        }
        expect(valueOf(krippendorffAlphaWeighted(longer, linear))).toBe(valueOf(krippendorffAlphaWeighted(ratings, linear)));
        expect(valueOf(percentAgreement(longer, linear))).toBe(valueOf(percentAgreement(ratings, linear)));
      }),
    );
  });

  it("care for no names where there is no order", () => {
    fc.assert(
      fc.property(several, fc.shuffledSubarray(categories, { minLength: 5 }), (ratings, names) => {
        const renamed = ratings.map((row) => row.map((given) => (given === null ? null : `c${names[categories.indexOf(given)]}`)));
        expect(valueOf(krippendorffAlpha(renamed, { measurement: "nominal" }))).toBe(valueOf(alpha(ratings, "nominal")));
        const options = { categories: categories.map((category) => `c${category}`) };
        expectClose(valueOf(gwetAC(renamed, options)), valueOf(gwetAC(ratings, { categories })));
        expectClose(valueOf(congerKappa(renamed, options)), valueOf(congerKappa(ratings, { categories })));
      }),
    );
  });

  it("keep the interval alpha, W and the correlations under a linear change of scale, a billion away too", () => {
    fc.assert(
      fc.property(several, fc.integer({ min: 1, max: 7 }), fc.integer({ min: -1e9, max: 1e9 }), (ratings, factor, shift) => {
        const moved = ratings.map((row) => row.map((given) => (given === null ? null : given * factor + shift)));
        expectClose(valueOf(alpha(moved, "interval")), valueOf(alpha(ratings, "interval")));
        expect(valueOf(alpha(moved, "ordinal"))).toBe(valueOf(alpha(ratings, "ordinal")));
        expect(valueOf(kendallW(moved))).toBe(valueOf(kendallW(ratings)));
        const raters = [0, 1] as const;
        expectClose(valueOf(pearson(moved, { raters })), valueOf(pearson(ratings, { raters })));
        expectClose(valueOf(linCcc(moved, { raters })), valueOf(linCcc(ratings, { raters })));
        expect(valueOf(kendallTauB(moved, { raters }))).toBe(valueOf(kendallTauB(ratings, { raters })));
      }),
    );
  });

  it("are the unweighted ones for weights of one and nothing", () => {
    const agreement = categories.map((_, row) => categories.map((__, column) => (row === column ? 1 : 0)));
    fc.assert(
      fc.property(several, (ratings) => {
        for (const figure of [gwetAC, brennanPrediger, congerKappa, fleissKappa, krippendorffAlphaWeighted, lightKappa]) {
          expect(valueOf(figure(ratings, { categories, weights: { agreement } }))).toBe(valueOf(figure(ratings, { categories })));
        }
      }),
    );
  });

  it("agree where the textbooks say so: Conger's and Cohen's kappa, alpha and its weighted form", () => {
    fc.assert(
      fc.property(two, (ratings) => {
        const complete = ratings.filter((row) => !row.includes(null));
        if (complete.length > 0) {
          expectClose(valueOf(congerKappa(complete, linear)), valueOf(cohenKappa(complete, linear)));
        }
        expectClose(valueOf(krippendorffAlphaWeighted(ratings, quadratic)), valueOf(alpha(ratings, "interval")));
        expectClose(valueOf(krippendorffAlphaWeighted(ratings, { categories })), valueOf(alpha(ratings, "nominal")));
      }),
    );
  });

  it("change nothing in kappa and chi-square for a category that nobody can have used", () => {
    const longer = { categories: [...categories, 11] };
    fc.assert(
      fc.property(two, (ratings) => {
        expect(valueOf(cohenKappa(ratings, longer))).toBe(valueOf(cohenKappa(ratings, { categories })));
        expect(valueOf(stuartMaxwell(ratings, longer))).toBe(valueOf(stuartMaxwell(ratings, { categories })));
      }),
    );
  });
});
