import { describe, expect, it } from "vitest";
import type { Statistic } from "../statistic/statistic.ts";
import { agreementWeights } from "./agreementWeights.ts";
import { alphaDisagreement } from "./alphaDisagreement.ts";
import { bhapkar } from "./bhapkar.ts";
import { brennanPrediger } from "./brennanPrediger.ts";
import { cohenKappa } from "./cohenKappa.ts";
import { concordance } from "./concordance.ts";
import { congerKappa } from "./congerKappa.ts";
import { fleissKappa } from "./fleissKappa.ts";
import { gwetAC } from "./gwetAC.ts";
import { kendallExactP } from "./kendallExactP.ts";
import { kendallTauB } from "./kendallTauB.ts";
import { kendallW } from "./kendallW.ts";
import { krippendorffAlpha } from "./krippendorffAlpha.ts";
import { krippendorffAlphaWeighted } from "./krippendorffAlphaWeighted.ts";
import { lightKappa } from "./lightKappa.ts";
import { linCcc } from "./linCcc.ts";
import { marginalHomogeneity } from "./marginalHomogeneity.ts";
import { meanSpearman } from "./meanSpearman.ts";
import { midRanks, tieGroups } from "./midRanks.ts";
import { pairTable } from "./pairTable.ts";
import { pearson } from "./pearson.ts";
import { percentAgreement } from "./percentAgreement.ts";
import { spearman } from "./spearman.ts";
import { stuartMaxwell } from "./stuartMaxwell.ts";
import { unanimousAgreement } from "./unanimousAgreement.ts";

const value = (figure: Statistic) => (figure.status === "ok" ? figure.value : Number.NaN);
const ok = <More>(figure: Statistic<More>) => {
  if (figure.status !== "ok") throw new Error(figure.reason);
  return figure;
};

describe("weights", () => {
  const all = [0, 1, 2];

  it("fall with the distance of the values, unequal steps and all", () => {
    expect([...agreementWeights([1, 2, 5], "linear", all, false)]).toEqual([1, 0.75, 0, 0.75, 1, 0.25, 0, 0.25, 1]);
    expect([...agreementWeights([5, 1, 3], "quadratic", all, false)]).toEqual([1, 0, 0.75, 0, 1, 0.75, 0.75, 0.75, 1]);
  });

  it("stand at equal steps over observed labels", () => {
    expect([...agreementWeights([1, 2, 5], "linear", all, true)]).toEqual([1, 0.5, 0, 0.5, 1, 0.5, 0, 0.5, 1]);
    expect([...agreementWeights([1, 2, 5], "quadratic", [0, 2], true)]).toEqual([1, 0, 0, 1]);
  });

  it("count the categories between for Gwet's ordinal weights", () => {
    // 1, 3 and 6 pairs of categories from one to the other; the largest is no agreement.
    const weights = [...agreementWeights(["a", "b", "c", "d"], "ordinal", [0, 1, 2, 3], false)];
    expect(weights.slice(0, 4)).toEqual([1, 1 - 1 / 6, 0.5, 0]);
  });

  it("are the caller's own, over the categories that are kept", () => {
    const agreement = [[1, 0.5, 0.25], [0.5, 1, 0.75], [0.25, 0.75, 1]];
    const disagreement = [[0, 1, 3], [1, 0, 6], [3, 6, 0]];
    expect([...agreementWeights([1, 2, 3], { agreement }, all, false)]).toEqual(agreement.flat());
    expect([...agreementWeights([1, 2, 3], { agreement }, [0, 2], true)]).toEqual([1, 0.25, 0.25, 1]);
    expect([...agreementWeights([1, 2, 3], { disagreement }, [0, 2], true)]).toEqual([1, 0.5, 0.5, 1]);
    expect([...agreementWeights([1, 2, 3], "none", [0, 2], false)]).toEqual([1, 0, 0, 1]);
  });
});

describe("coefficients over categories", () => {
  const ratings = [[1, 1, 2], [2, 2, 2], [3, 1, null], [2, null, null], [3, 3, 3]];
  const categories = [1, 2, 3];

  it("agree for the same weights written three ways", () => {
    const identity = { agreement: [[1, 0, 0], [0, 1, 0], [0, 0, 1]] };
    const opposite = { disagreement: [[0, 4, 4], [4, 0, 4], [4, 4, 0]] };
    for (const figure of [gwetAC, brennanPrediger, congerKappa, fleissKappa, krippendorffAlphaWeighted, percentAgreement]) {
      const plain = value(figure(ratings, { categories }));
      expect(plain).not.toBeNaN();
      expect(value(figure(ratings, { categories, weights: identity }))).toBe(plain);
      expect(value(figure(ratings, { categories, weights: opposite }))).toBe(plain);
      const linear = { agreement: [[1, 0.5, 0], [0.5, 1, 0.5], [0, 0.5, 1]] };
      expect(value(figure(ratings, { categories, weights: linear }))).toBe(
        value(figure(ratings, { categories, weights: "linear" })),
      );
    }
    expect(gwetAC(ratings, { categories, weights: identity }).method).toBe("Gwet's AC2");
    expect(cohenKappa(ratings, { categories, weights: "linear", raters: [0, 1] })).toMatchObject({
      method: "Cohen's weighted kappa",
      reference: "Cohen (1968), Psychological Bulletin 70, 213-220",
    });
  });

  it("widen the interval with the level, around the same standard error", () => {
    const [narrow, wide] = [0.9, 0.99].map((level) => ok(gwetAC(ratings, { categories, level })));
    expect(narrow?.interval?.level).toBe(0.9);
    expect(narrow?.interval?.method).toBe("Student's t, 4 degrees of freedom");
    expect(wide?.interval?.lower).toBeLessThan(narrow?.interval?.lower as number);
    expect(wide?.interval?.upper).toBe(1);
    // t(0.95, 4) = 2.1318467863
    expect(((narrow?.value as number) - (narrow?.interval?.lower as number)) / (narrow?.se as number)).toBeCloseTo(2.1318467863, 9);
    expect(narrow?.test).toMatchObject({ df1: 4, alternative: "greater" });
    expect(ok(cohenKappa(ratings, { categories, raters: [0, 1] })).interval?.method).toBe(
      "normal (Fleiss, Cohen and Everitt 1969)",
    );
  });

  it("give neither interval nor test for a single unit, and no test without spread", () => {
    const one = ok(gwetAC([[1, 2]], { categories }));
    expect([one.se, one.interval, one.test]).toEqual([undefined, undefined, undefined]);
    const perfect = ok(gwetAC([[1, 1], [2, 2]], { categories }));
    expect([perfect.value, perfect.se, perfect.interval?.lower, perfect.interval?.upper, perfect.test]).toEqual([1, 0, 1, 1, undefined]);
    const pair = ok(percentAgreement([[1, 2]], { categories }));
    expect([pair.value, pair.se, pair.test]).toEqual([0, undefined, undefined]);
  });

  it("count a unit with one rating for the use of the scale, not for agreement", () => {
    // By hand: 3 units of pairs agree 1/3, 1, 0 and 1: the mean of four is 7/12. Shares: 7/30, 7/15, 3/10.
    const ac1 = ok(gwetAC(ratings, { categories }));
    expect(ac1.observedAgreement).toBeCloseTo(7 / 12, 15);
    const shares = [(2 / 3 + 1 / 2) / 5, (1 / 3 + 1 + 1) / 5, (1 / 2 + 1) / 5];
    const expected = shares.reduce((sum, share) => sum + (share * (1 - share)) / 2, 0);
    expect(ac1.expectedAgreement).toBeCloseTo(expected, 15);
    expect(ok(brennanPrediger(ratings, { categories })).expectedAgreement).toBeCloseTo(1 / 3, 15);
    const alone = shares.reduce((sum, share) => sum + share ** 2, 0);
    expect(ok(fleissKappa(ratings, { categories })).expectedAgreement).toBeCloseTo(alone, 15);
  });

  it("take a unit with one rating into the standard error for its use of the scale alone", () => {
    // Gwet's linearisation (2008) written out in numpy: se of AC1. By hand: se of the mean of 1/3, 1, 0 and 1.
    expect(ok(gwetAC(ratings, { categories })).se).toBeCloseTo(0.38324400003235193, 14);
    expect(ok(percentAgreement(ratings, { categories })).se).toBeCloseTo(0.25, 14);
  });

  it("run over the observed categories only where labels say so, with gaps too", () => {
    const declared = { categories: [1, 2, 3] };
    const observed = { categories: [0, 1, 2, 2.5, 3, 4], labels: "observed" } as const;
    for (const figure of [gwetAC, brennanPrediger, congerKappa, fleissKappa, krippendorffAlphaWeighted]) {
      const { warnings: _, ...found } = figure(ratings, observed);
      const { warnings: __, ...plain } = figure(ratings, declared);
      expect(found).toEqual(plain);
    }
  });

  it("reckon Conger's chance from the raters who rated", () => {
    const two = ratings.map((row) => [row[0] ?? null, row[1] ?? null]);
    const third = two.map((row) => [...row, null]);
    expect(value(congerKappa(third, { categories }))).toBe(value(congerKappa(two, { categories })));
    expect(ok(congerKappa(third, { categories })).se).toBe(ok(congerKappa(two, { categories })).se);
    const complete = two.filter((row) => !row.includes(null));
    expect(value(congerKappa(complete, { categories }))).toBeCloseTo(value(cohenKappa(complete, { categories })), 14);
  });

  it("give Fleiss' own test only without weights and with as many ratings of each unit", () => {
    const complete = [[1, 1, 2], [2, 2, 2], [3, 1, 3], [3, 3, 3]];
    const kappa = ok(fleissKappa(complete, { categories }));
    expect(kappa.seNull).toBeGreaterThan(0);
    expect(kappa.nullTest?.statistic).toBe(kappa.value / (kappa.seNull as number));
    expect(fleissKappa(complete, { categories, weights: "linear" })).not.toHaveProperty("seNull");
    expect(fleissKappa(ratings, { categories })).not.toHaveProperty("nullTest");
    expect(fleissKappa(ratings, { categories, missing: "listwise" })).toHaveProperty("nullTest");
  });

  it("take the mean of Cohen's kappa for Light's, on what two or all rated", () => {
    const pairs = ([[0, 1], [0, 2], [1, 2]] as const).map((raters) => value(cohenKappa(ratings, { categories, raters })));
    const mean = pairs.reduce((sum, kappa) => sum + kappa, 0) / 3;
    expect(ok(lightKappa(ratings, { categories }))).toMatchObject({ pairs: 3, unitsUsed: 4 });
    expect(value(lightKappa(ratings, { categories }))).toBeCloseTo(mean, 15);
    const complete = [ratings[0], ratings[1], ratings[4]] as number[][];
    expect(value(lightKappa(ratings, { categories, missing: "listwise" }))).toBe(value(lightKappa(complete, { categories })));
    expect(value(lightKappa(ratings, { categories, missing: "listwise" }))).not.toBe(mean);
    expect(value(lightKappa(ratings, { categories, weights: "quadratic" }))).not.toBe(mean);
  });

  it("have no test of kappa where one rater used one category, and a value of 0", () => {
    const kappa = ok(cohenKappa([[1, 2], [2, 2], [3, 2]], { categories, weights: "linear" }));
    expect([kappa.value, kappa.se, kappa.seNull, kappa.test]).toEqual([0, 0, 0, undefined]);
  });
});

describe("unanimousAgreement", () => {
  const ratings = [[1, 2, 4], [2, 2, null], [5, 4, 5], [3, null, null], ["x", "x", "x"]];

  it("counts the units on which all who rated agree", () => {
    expect(unanimousAgreement(ratings)).toMatchObject({ value: 0.5, unitsUsed: 4, method: "Unanimous agreement" });
    expect(value(unanimousAgreement(ratings, { missing: "listwise" }))).toBeCloseTo(1 / 3, 15);
  });

  it("lets the highest and the lowest lie a tolerance apart", () => {
    const numbers = ratings.slice(0, 4);
    expect(unanimousAgreement(numbers, { tolerance: 1 })).toMatchObject({ method: "Unanimous agreement within 1" });
    expect(value(unanimousAgreement(numbers, { tolerance: 1 }))).toBeCloseTo(2 / 3, 15);
    expect(value(unanimousAgreement(numbers, { tolerance: 2.9 }))).toBeCloseTo(2 / 3, 15);
    expect(value(unanimousAgreement(numbers, { tolerance: 3 }))).toBe(1);
  });
});

describe("krippendorffAlpha", () => {
  // Krippendorff's own example of four observers and twelve units, as Hayes and Krippendorff's macro and the
  // encyclopaedias print it: nominal 0.743, ordinal 0.815, interval 0.849, ratio 0.797.
  const observers = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
    [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
  ];
  const units = Array.from({ length: 12 }, (_, unit) => observers.map((row) => row[unit] as number | null));

  it.each([
    ["nominal", "0.743"],
    ["ordinal", "0.815"],
    ["interval", "0.849"],
    ["ratio", "0.797"],
  ] as const)("is the textbook's for %s ratings", (measurement, printed) => {
    const alpha = ok(krippendorffAlpha(units, { measurement }));
    expect(alpha.value.toFixed(3)).toBe(printed);
    expect(alpha).toMatchObject({ n: 12, unitsUsed: 11, pairableValues: 40, method: `Krippendorff's alpha, ${measurement}` });
  });

  it("takes a distance of one's own, and tells it the values", () => {
    const squared = (one: number | string, other: number | string) => (Number(one) - Number(other)) ** 2;
    const own = ok(krippendorffAlpha(units, { measurement: squared }));
    expect(own.value).toBeCloseTo(value(krippendorffAlpha(units, { measurement: "interval" })), 14);
    expect(own.method).toBe("Krippendorff's alpha, own distance");
  });

  it("puts texts in the declared order, numbers in their own", () => {
    const names = ["low", "below", "middle", "good", "high"];
    const texts = units.map((row) => row.map((rating) => (rating === null ? null : (names[rating - 1] as string))));
    const ordinal = value(krippendorffAlpha(units, { measurement: "ordinal" }));
    expect(value(krippendorffAlpha(texts, { measurement: "ordinal", categories: names }))).toBe(ordinal);
    expect(value(krippendorffAlpha(texts, { measurement: "nominal" }))).toBe(
      value(krippendorffAlpha(units, { measurement: "nominal" })),
    );
    const tens = units.map((row) => row.map((rating) => (rating === null ? null : rating * 5)));
    expect(value(krippendorffAlpha(tens, { measurement: "ordinal" }))).toBe(ordinal);
    expect(value(krippendorffAlpha(units, { measurement: "ordinal", categories: [0, 1, 2, 3, 4, 5, 6] }))).toBe(ordinal);
  });

  it("sorts numbers before texts for a distance of one's own", () => {
    const seen: string[] = [];
    const measurement = (one: number | string, other: number | string) => {
      seen.push(`${one} ${other}`);
      return one === other ? 0 : 1;
    };
    // "!" comes before any digit, were numbers compared as texts.
    const order = ["9 9", "10 9", "10 10", "! 9", "! 10"];
    for (const ratings of [
      [["b", 10], ["!", 9], [10, "b"]],
      [[9, "!"], ["b", 10]],
      [["!", "b"], [10, 9]],
      [["b", "!", null], [9, 10, null]],
      [[10, 9], ["!", "b"]],
    ]) {
      seen.length = 0;
      krippendorffAlpha(ratings, { measurement });
      expect(seen.slice(0, 10).filter((_, at) => at % 2 === 0)).toEqual(order);
      expect(seen.join(" ")).not.toContain("null");
    }
  });

  it("lets a distance of one's own be 0 between two values", () => {
    // 1 and 2 count as the same: Do = 2 · 1/6, De = 2 · 5 · 1/30, so alpha is 0.
    const measurement = (one: number | string, other: number | string) => (Number(one) > 2 === Number(other) > 2 ? 0 : 1);
    const found = ok(krippendorffAlpha([[1, 2], [2, 2], [1, 3]], { measurement }));
    expect([found.observedDisagreement, found.expectedDisagreement]).toEqual([1 / 3, 1 / 3]);
  });

  it("knows 0 on a ratio scale", () => {
    // Two units, 0-0 and 0-2: Do = (2·1/1)/4 = 1/2, De = 2·3·1·1/12 = 1/2.
    expect(value(krippendorffAlpha([[0, 0], [0, 2]], { measurement: "ratio" }))).toBe(0);
  });

  it("listwise takes the units that all rated", () => {
    const complete = units.filter((row) => !row.includes(null));
    expect(value(krippendorffAlpha(units, { measurement: "ordinal", missing: "listwise" }))).toBe(
      value(krippendorffAlpha(complete, { measurement: "ordinal" })),
    );
    expect(krippendorffAlpha(units, { measurement: "ordinal", missing: "listwise" }).unitsUsed).toBe(complete.length);
  });

  it("is Gwet's form without weights and with quadratic ones", () => {
    const categories = [1, 2, 3, 4, 5];
    expect(value(krippendorffAlphaWeighted(units, { categories }))).toBeCloseTo(value(krippendorffAlpha(units, { measurement: "nominal" })), 14);
    expect(value(krippendorffAlphaWeighted(units, { categories, weights: "quadratic" }))).toBeCloseTo(
      value(krippendorffAlpha(units, { measurement: "interval" })),
      14,
    );
  });
});

describe("alphaDisagreement", () => {
  it("counts a unit of many raters as one of few, by any distance", () => {
    // Thirty raters, more than are put in place one by one: 10 each of three values.
    const codes = Int32Array.from({ length: 60 }, (_, at) => (at < 30 ? (at * 7) % 3 : (at * 7) % 2));
    const ratings = { codes, units: 2, raters: 30, values: 3 };
    const at = Float64Array.of(1, 2, 3);
    const interval = alphaDisagreement(ratings, { kind: "interval", at });
    // Ordered pairs: 2·(10·10·1 + 10·10·1 + 10·10·4)/29 and 2·15·15/29, over 60 ratings.
    expect(interval.observedDisagreement).toBeCloseTo((1200 + 450) / 29 / 60, 14);
    const between = (one: number, other: number) => (one - other) ** 2;
    const pairwise = alphaDisagreement(ratings, { kind: "pairwise", between });
    expect(pairwise.observedDisagreement).toBeCloseTo(interval.observedDisagreement, 14);
    expect(pairwise.expectedDisagreement).toBeCloseTo(interval.expectedDisagreement, 14);
    expect(alphaDisagreement(ratings, { kind: "nominal" }).observedDisagreement).toBeCloseTo((600 + 450) / 29 / 60, 14);
  });

  it("is 0 of nothing", () => {
    const codes = Int32Array.of(0, -1, -1, 1);
    for (const kind of ["nominal", "ordinal"] as const) {
      expect(alphaDisagreement({ codes, units: 2, raters: 2, values: 2 }, { kind })).toEqual({
        observedDisagreement: 0,
        expectedDisagreement: 0,
        pairableValues: 0,
        unitsUsed: 0,
      });
    }
  });
});

describe("two raters' numbers", () => {
  it("share ranks between equal ones", () => {
    expect([...midRanks(Float64Array.of(3, 1, 3, 2, 3))]).toEqual([4, 1, 4, 2, 4]);
    expect([...midRanks(new Float64Array(0))]).toEqual([]);
    expect(tieGroups(Float64Array.of(3, 1, 3, 2, 3))).toEqual([1, 1, 3]);
  });

  it("count pairs in the same less in opposite order as the definition does", () => {
    const x = Float64Array.of(3, 1, 3, 2, 3, 5, 1, 4, 4);
    const y = Float64Array.of(2, 2, 9, 1, 2, 3, 2, 9, 0);
    let score = 0;
    x.forEach((one, at) => {
      for (let other = 0; other < at; other++) {
        score += Math.sign(one - (x[other] as number)) * Math.sign((y[at] as number) - (y[other] as number));
      }
    });
    expect(concordance(x, y)).toBe(score);
    expect(concordance(y, x)).toBe(score);
  });

  it("have an exact p-value of Kendall's tau without ties", () => {
    // Of the 24 orders of four: one without an exchange, 3 with one, 5 with two, 6 with three.
    expect(kendallExactP(0, 4)).toBeCloseTo(2 / 24, 15);
    expect(kendallExactP(1, 4)).toBeCloseTo(8 / 24, 15);
    expect(kendallExactP(2, 4)).toBeCloseTo(18 / 24, 15);
    expect(kendallExactP(3, 4)).toBe(1);
    expect(kendallExactP(0, 2)).toBe(1);
    // Of the 120 orders of five 1, 4, 9, 15 and 20 have none to four exchanges (the Mahonian numbers).
    expect(kendallExactP(3, 5)).toBeCloseTo(58 / 120, 15);
    expect(kendallExactP(4, 5)).toBeCloseTo(98 / 120, 15);
    expect(kendallTauB([[1, 2], [2, 3]])).toMatchObject({ value: 1, test: { pValue: 1 } });
    const tau = ok(kendallTauB([[1, 4], [2, 3], [3, 2], [4, 1]]));
    expect(tau.value).toBe(-1);
    expect(tau.test?.pValue).toBeCloseTo(2 / 24, 15);
    expect(tau.test?.statistic).toBe(0);
  });

  it("are exact up to fifty units, normal beyond and with ties", () => {
    const ladder = (units: number) => Array.from({ length: units }, (_, at) => [at, at === 0 ? units : at]);
    // scipy.stats.kendalltau(range(n), [n, 1, 2, ...]), method exact for 50 and asymptotic for 51
    const fifty = ok(kendallTauB(ladder(50)));
    expect(fifty.test?.statistic).toBe(1225 - 49);
    const beyond = ok(kendallTauB(ladder(51)));
    const n = 51;
    expect(beyond.test?.statistic).toBeCloseTo((1275 - 100) / Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18), 12);
    const tied = ok(kendallTauB([[1, 1], [1, 2]].concat([[2, 3]])));
    expect(tied.test?.df1).toBeUndefined();
  });

  it("test a correlation but for two pairs and a perfect one", () => {
    expect(pearson([[1, 2], [2, 4]])).toMatchObject({ value: 1 });
    expect(pearson([[1, 2], [2, 4]])).not.toHaveProperty("test");
    // Two pairs again, whose correlation comes out a hair below 1.
    expect(pearson([[0, 0], [0.1, 1 / 7]])).not.toHaveProperty("test");
    expect(pearson([[1, 2], [2, 3], [3, 4], [4, 5]])).not.toHaveProperty("test");
    expect(pearson([[1, 2], [2, 3], [3, 4], [4, 5]])).not.toHaveProperty("interval");
    expect(pearson([[1, 4], [2, 3], [3, 2], [4, 1]])).not.toHaveProperty("interval");
    expect(spearman([[1, 4], [2, 3], [3, 1]])).not.toHaveProperty("test");
    const three = ok(pearson([[1, 2], [2, 3], [3, 2]]));
    expect(three).not.toHaveProperty("interval");
    expect(three.test).toMatchObject({ df1: 1, statistic: 0, pValue: 1 });
  });

  it("have Fisher's interval for Pearson from four pairs on", () => {
    // r = 0.8, tanh(atanh(0.8) ± 1.959964 / √1)
    const r = ok(pearson([[1, 1], [2, 3], [3, 2], [4, 4]]));
    expect(r.value).toBeCloseTo(0.8, 15);
    expect(r.interval?.lower).toBeCloseTo(Math.tanh(Math.atanh(0.8) - 1.959963984540054), 12);
    expect(r.interval?.upper).toBeCloseTo(Math.tanh(Math.atanh(0.8) + 1.959963984540054), 12);
    expect(r.interval).toMatchObject({ level: 0.95, method: "Fisher's z" });
    // Seven pairs: the same r twice over would be 1.959964 / √4 wide.
    const seven = ok(pearson([[1, 1], [2, 3], [3, 2], [4, 4], [5, 7], [6, 6], [7, 5]]));
    expect(seven.interval?.upper).toBeCloseTo(Math.tanh(Math.atanh(seven.value) + 1.959963984540054 / 2), 12);
  });

  it("have Lin's interval but for two pairs, no correlation and perfect concordance", () => {
    expect(linCcc([[1, 2], [2, 4]])).not.toHaveProperty("interval");
    expect(linCcc([[1, 1], [2, 2], [3, 3]])).toMatchObject({ value: 1, biasCorrection: 1 });
    expect(linCcc([[1, 1], [2, 2], [3, 3]])).not.toHaveProperty("se");
    expect(linCcc([[1, 2], [2, 3], [3, 2]])).not.toHaveProperty("se");
    expect(linCcc([[1, 2], [2, 3], [3, 2]])).toMatchObject({ value: 0, precision: 0 });
    expect(ok(linCcc([[1, 1], [2, 3], [3, 2]])).interval).toMatchObject({ level: 0.95, method: "Lin's z-transform" });
  });
});

describe("kendallW", () => {
  const gaps = [[1, 2, 1], [2, 3, null], [3, 5, 2], [4, null, 3]];

  it("is put together from pairs where ratings are missing", () => {
    // All pairs are in the same order: ρ = 1, so W = 1 with 10/4 ratings a unit, chi-square 2.5 · 3.
    expect(kendallW(gaps)).toMatchObject({
      value: 1,
      test: { statistic: 7.5, df1: 3 },
      method: "Kendall's W from the rank correlations of every two raters",
      reference: "Kendall (1962), Rank correlation methods, 3rd edition; Taylor (1987), Biometrics 43, 409-416",
    });
    expect(kendallW(gaps, { missing: "listwise" })).toMatchObject({ unitsUsed: 2, value: 1 });
  });

  it("leaves out raters with one rating", () => {
    const single = gaps.map((row, at) => [...row, at === 0 ? 5 : null]);
    expect(kendallW(single)).toEqual(kendallW(gaps));
  });

  it("takes two raters of whom one has gaps", () => {
    // The three units that both rated are in one order.
    expect(value(kendallW([[1, 2], [2, 3], [3, null], [4, 5]]))).toBe(1);
  });

  it("takes a rater with two ratings", () => {
    // All in one order, so W = 1; 3, 2 and 2 ratings of a unit, and chi-square 7/3 · 2.
    const found = ok(kendallW([[1, 2, 1], [2, 3, null], [3, null, 2]]));
    expect(found.value).toBeCloseTo(1, 14);
    expect(found.test?.statistic).toBeCloseTo(14 / 3, 13);
  });

  it("says which variant it is", () => {
    const complete = [[1, 2], [2, 3], [3, 3]];
    expect(kendallW(complete).method).toBe("Kendall's W, corrected for ties");
    expect(kendallW(complete, { tieCorrection: false }).method).toBe("Kendall's W");
    expect(value(kendallW(complete, { tieCorrection: false }))).toBeLessThan(value(kendallW(complete)));
  });
});

describe("meanSpearman", () => {
  it("averages over pairs on what two or all rated", () => {
    const ratings = [[1, 2, 1], [2, 1, 3], [3, 5, 2], [4, 4, null]];
    const pairs = ([[0, 1], [0, 2], [1, 2]] as const).map((raters) => value(spearman(ratings, { raters })));
    expect(value(meanSpearman(ratings))).toBeCloseTo(pairs.reduce((sum, rho) => sum + rho, 0) / 3, 15);
    expect(value(meanSpearman(ratings, { missing: "listwise" }))).toBe(value(meanSpearman(ratings.slice(0, 3))));
    expect(value(meanSpearman(ratings, { missing: "listwise" }))).not.toBe(value(meanSpearman(ratings)));
  });
});

describe("marginal homogeneity", () => {
  const table = (cells: number[][]) => {
    const codes = cells.flatMap((row, one) => row.flatMap((count, other) => Array.from({ length: count }, () => [one, other])));
    const units = codes.length;
    const categories = cells.length;
    return pairTable({ n: units, units, raters: 2, codes: Int32Array.from(codes.flat()), categories, weights: new Float64Array(), level: 0.95 });
  };

  it("adds up over groups of categories that nothing connects", () => {
    // McNemar in each half: (3 − 1)²/4 + (5 − 2)²/7, a degree of freedom each; the fifth category tells nothing.
    const { chiSquare, df } = marginalHomogeneity(
      table([[4, 3, 0, 0, 0], [1, 2, 0, 0, 0], [0, 0, 1, 5, 0], [0, 0, 2, 3, 0], [0, 0, 0, 0, 6]]),
    );
    expect(chiSquare).toBeCloseTo(1 + 9 / 7, 14);
    expect(df).toBe(2);
  });

  it("solves three connected categories as by hand", () => {
    // Rows (3, 2, 1), columns (1, 3, 2). Over the last two: S = [[5, −2], [−2, 3]] and d = (−1, −1).
    const { chiSquare, df } = marginalHomogeneity(table([[0, 3, 0], [0, 0, 2], [1, 0, 0]]));
    expect(chiSquare).toBeCloseTo((3 + 2 + 2 + 5) / 11, 14);
    expect(df).toBe(2);
  });

  it("is undefined for Bhapkar where the differences have no spread left", () => {
    const moved = [["a", "b"], ["a", "b"], ["a", "b"]];
    expect(value(stuartMaxwell(moved, { categories: ["a", "b"] }))).toBe(3);
    expect(bhapkar(moved, { categories: ["a", "b"] })).toMatchObject({ status: "undefined", reason: "zero-variance" });
  });
});
