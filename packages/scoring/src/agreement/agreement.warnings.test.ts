import { describe, expect, it } from "vitest";
import type { Statistic } from "../statistic/statistic.ts";
import { bhapkar } from "./bhapkar.ts";
import { cohenKappa } from "./cohenKappa.ts";
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
import { unanimousAgreement } from "./unanimousAgreement.ts";

const warningsOf = ({ warnings }: Statistic) => warnings.map(({ code, params }) => [code, params]);
const times = <Row>(count: number, row: Row): Row[] => Array.from({ length: count }, () => row);
/** Ten units, evenly over 1 to 4, rated alike but for one. */
const ten = [[1, 1], [1, 1], [1, 2], [2, 2], [2, 2], [3, 3], [3, 3], [3, 3], [4, 4], [4, 4]];
const categories = [1, 2, 3, 4];

describe("few units", () => {
  it.each<[string, (ratings: number[][]) => Statistic]>([
    ["gwetAC", (ratings) => gwetAC(ratings, { categories })],
    ["cohenKappa", (ratings) => cohenKappa(ratings, { categories })],
    ["percentAgreement", (ratings) => percentAgreement(ratings, { categories })],
    ["krippendorffAlphaWeighted", (ratings) => krippendorffAlphaWeighted(ratings, { categories })],
    ["krippendorffAlpha", (ratings) => krippendorffAlpha(ratings, { measurement: "nominal" })],
    ["lightKappa", (ratings) => lightKappa(ratings, { categories })],
    ["bhapkar", (ratings) => bhapkar(ratings, { categories })],
    ["unanimousAgreement", (ratings) => unanimousAgreement(ratings)],
    ["kendallW", (ratings) => kendallW(ratings)],
    ["kendallTauB", kendallTauB],
    ["spearman", spearman],
    ["pearson", pearson],
    ["linCcc", linCcc],
    ["meanSpearman", meanSpearman],
  ])("are said below ten by %s", (_, figure) => {
    expect(warningsOf(figure(ten))).toEqual([]);
    expect(warningsOf(figure(ten.slice(0, 9)))).toEqual([["scoring/few-units", { units: 9 }]]);
  });
});

describe("what is left out", () => {
  const gaps = [...ten, [1, null], [null, null]];

  it("is counted by what each figure needs", () => {
    const two = [["scoring/units-left-out", { count: 2 }]];
    // A single rating still tells Gwet's coefficients and Fleiss' kappa how the scale is used.
    expect(warningsOf(gwetAC(gaps, { categories }))).toEqual([["scoring/units-left-out", { count: 1 }]]);
    expect(gwetAC(gaps, { categories }).unitsUsed).toBe(11);
    for (const figure of [
      gwetAC(gaps, { categories, missing: "listwise" }),
      percentAgreement(gaps, { categories }),
      krippendorffAlphaWeighted(gaps, { categories }),
      cohenKappa(gaps, { categories }),
      krippendorffAlpha(gaps, { measurement: "interval" }),
      unanimousAgreement(gaps),
      unanimousAgreement(gaps, { missing: "listwise" }),
      lightKappa(gaps, { categories }),
      meanSpearman(gaps),
      pearson(gaps),
      kendallW(gaps, { missing: "listwise" }),
      kendallW(gaps),
    ]) {
      expect(warningsOf(figure)).toEqual(two);
      expect([figure.n, figure.unitsUsed]).toEqual([12, 10]);
    }
  });
});

describe("ratings in categories", () => {
  it("say which part of the scale nobody used, where it counts", () => {
    expect(warningsOf(gwetAC(ten, { categories: [...categories, 5, 6] }))).toEqual([
      ["scoring/unused-categories", { count: 2 }],
    ]);
    expect(warningsOf(gwetAC(ten, { categories: [...categories, 5, 6], labels: "observed" }))).toEqual([]);
  });

  it("say who gave everybody the same", () => {
    const constant = ten.map(([rating = 0]) => [rating, 2, 3, rating]);
    expect(warningsOf(fleissKappa(constant, { categories }))).toEqual([["scoring/constant-raters", { count: 2 }]]);
    // One rating is no habit, and who rated nobody has none.
    const once = ten.map(([rating = 0], at) => [rating, at === 3 ? 2 : null, null, rating]);
    expect(warningsOf(fleissKappa(once, { categories }))).toEqual([]);
    const gaps = ten.map(([rating = 0], at) => [rating, at > 3 && at < 6 ? 2 : null, rating]);
    expect(warningsOf(fleissKappa(gaps, { categories }))).toEqual([["scoring/constant-raters", { count: 1 }]]);
    // The first and the last rating are alike, one between is not.
    const nearly = ten.map(([rating = 0], at) => [rating, at === 5 ? 1 : 2, rating]);
    expect(warningsOf(fleissKappa(nearly, { categories }))).toEqual([]);
  });

  it("say when nearly all fall in one category, from four fifths on, and name the paradox", () => {
    const skewed = [...times(8, ["a", "a"]), ["b", "b"], ["b", "b"]];
    const [warning, ...more] = gwetAC(skewed, { categories: ["a", "b"] }).warnings;
    expect(warning).toEqual({
      code: "scoring/skewed-categories",
      params: {},
      source: "Feinstein and Cicchetti (1990), High agreement but low kappa: I. The problems of two paradoxes",
    });
    expect(more).toEqual([]);
    const less = [...times(7, ["a", "a"]), ["a", "b"], ["b", "b"], ["b", "b"]];
    expect(warningsOf(gwetAC(less, { categories: ["a", "b"] }))).toEqual([]);
  });

  it("show the paradox itself: 85 of 100 agree both times, kappa 0.70 and 0.32, AC1 stays above", () => {
    // The two tables of Feinstein and Cicchetti (1990).
    const table = (yes: number, yesNo: number, noYes: number, no: number) => [
      ...times(yes, ["+", "+"]),
      ...times(yesNo, ["+", "-"]),
      ...times(noYes, ["-", "+"]),
      ...times(no, ["-", "-"]),
    ];
    const options = { categories: ["+", "-"] };
    const [even, skewed] = [table(40, 9, 6, 45), table(80, 10, 5, 5)];
    const value = (figure: Statistic) => (figure.status === "ok" ? figure.value : Number.NaN);
    expect(value(cohenKappa(even, options)).toFixed(2)).toBe("0.70");
    expect(value(cohenKappa(skewed, options)).toFixed(2)).toBe("0.32");
    expect(value(gwetAC(skewed, options))).toBeGreaterThan(0.8);
    expect(warningsOf(cohenKappa(skewed, options))).toEqual([["scoring/skewed-categories", {}]]);
    expect(warningsOf(cohenKappa(even, options))).toEqual([]);
  });

  it("give no warning about ratings where there are none", () => {
    expect(warningsOf(gwetAC([[null, null]], { categories }))).toEqual([
      ["scoring/few-units", { units: 0 }],
      ["scoring/units-left-out", { count: 1 }],
      ["scoring/unused-categories", { count: 4 }],
    ]);
  });
});

describe("kendallW", () => {
  it("says that ties are not corrected for, where there are any", () => {
    const ties = [["scoring/uncorrected-ties", {}]];
    expect(warningsOf(kendallW(ten, { tieCorrection: false }))).toEqual(ties);
    const untied = ten.map((_, at) => [at, -at]);
    expect(warningsOf(kendallW(untied, { tieCorrection: false }))).toEqual([]);
  });

  it("says how many pairs of raters count as without concordance", () => {
    const flat = ten.map(([rating = 0], at) => [rating, 3, at === 9 ? null : rating]);
    expect(warningsOf(kendallW(flat))).toEqual([["scoring/flat-pairs", { count: 2 }]]);
  });
});
