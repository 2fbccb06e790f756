import { describe, expect, it } from "vitest";
import { adverseImpact } from "./adverseImpact.ts";
import { barnardExact } from "./barnardExact.ts";
import { compareSelection } from "./compareSelection.ts";
import { scoringRates } from "./scoringRates.ts";
import { thrownIssues } from "../testing/thrownIssues.ts";

/** Codes and paths of everything that a call is refused for. */
const refused = (run: () => unknown): string[] =>
  thrownIssues(run).map(({ code, path }) => [code, ...path].join(" "));

const groups = [
  { key: "a", selected: 48, total: 80 },
  { key: "b", selected: 12, total: 40 },
];

describe("adverseImpact", () => {
  it("compares with the group of the highest rate, whose rate is 60 %, and finds half of it", () => {
    const [table] = adverseImpact(groups).tables;
    expect(table?.reference).toBe("a");
    const [reference, focal] = table?.groups ?? [];
    expect(reference).toMatchObject({ status: "reference", selectionRate: { value: 0.6 } });
    expect(focal).toMatchObject({ status: "compared", comparison: { impactRatio: { value: 0.5 }, fourFifths: "below" } });
    expect(focal?.because.map(({ code }) => code)).toEqual([
      "scoring/group-counted",
      "scoring/below-four-fifths",
      "scoring/difference-beyond-chance",
    ]);
  });

  it("compares with the group that is named, whatever its rate", () => {
    const [table] = adverseImpact(groups, { reference: "b" }).tables;
    expect(table?.groups[0]).toMatchObject({ status: "compared", comparison: { impactRatio: { value: 2 } } });
    expect(table?.because.map(({ code }) => code)).toEqual(["scoring/reference-chosen"]);
  });

  it("takes the larger group, then the first key, where rates are equal", () => {
    const equal = [
      { key: "c", selected: 10, total: 20 },
      { key: "b", selected: 10, total: 20 },
      { key: "a", selected: 5, total: 10 },
    ];
    expect(adverseImpact(equal).tables[0]?.reference).toBe("b");
  });

  it("says of every audit that it is no bias audit and no verdict on the cause", () => {
    for (const audit of [adverseImpact(groups), adverseImpact(groups, { smallCell: 1000 })]) {
      expect(audit.because.map(({ code }) => code)).toEqual(
        expect.arrayContaining(["scoring/no-bias-audit", "scoring/no-verdict-on-cause"]),
      );
    }
  });

  it("has no ratio where nobody was selected anywhere: 0/0 is neither 0 nor 1", () => {
    const audit = adverseImpact([
      { key: "a", selected: 0, total: 30 },
      { key: "b", selected: 0, total: 20 },
    ]);
    const focal = audit.tables[0]?.groups[1];
    expect(focal).toMatchObject({
      status: "compared",
      comparison: {
        impactRatio: { status: "undefined", reason: "nobody-selected" },
        fourFifths: "undefined",
        impactRatioIntervals: { koopman: { status: "undefined" }, adjustedLog: { status: "undefined" } },
        tests: { zPooled: { status: "undefined", reason: "zero-variance" }, phi: { status: "undefined" } },
        oddsRatio: { sample: { status: "undefined" }, conditional: { status: "undefined" } },
      },
    });
    expect(audit.tables[0]?.lowestRatio).toMatchObject({ status: "undefined", reason: "nobody-selected" });
    expect(audit.tables[0]?.chiSquare).toMatchObject({ status: "undefined", reason: "zero-variance" });
  });

  it("leaves groups below 2 % out of the ratios where asked: 2 of 101 is below, 2 of 100 is not", () => {
    const withSmall = (large: number) =>
      adverseImpact(
        [
          { key: "large", selected: 20, total: large },
          { key: "middle", selected: 10, total: 30 },
          { key: "small", selected: 2, total: 2 },
        ],
        { leaveOutBelowTwoPercent: true, smallCell: 1 },
      ).tables[0];
    expect(withSmall(68)?.reference).toBe("small");
    expect(withSmall(69)?.reference).toBe("middle");
    expect(withSmall(69)?.groups[2]).toMatchObject({ status: "not-compared", selected: 2 });
  });

  it("protects a small group from subtraction: the next smallest goes with it", () => {
    const audit = adverseImpact([...groups, { key: "c", selected: 1, total: 3 }]);
    expect(audit.tables[0]?.groups.map(({ status }) => status)).toEqual(["not-compared", "suppressed", "suppressed"]);
    expect(audit.tables[0]?.because.map(({ code }) => code)).toEqual(["scoring/too-few-groups-shown"]);
    expect(JSON.stringify(audit.tables[0]?.groups.slice(1))).not.toMatch(/selected":|total":/);
  });

  it("shows nothing, the total neither, where that would give a small group away", () => {
    const audit = adverseImpact([
      { key: "a", selected: 0, total: 80 },
      { key: "b", selected: 0, total: 3 },
    ]);
    expect(audit).toMatchObject({ status: "suppressed", tables: [] });
    expect(audit).not.toHaveProperty("total");
  });

  it("withholds a cell of an intersection that two sums would give, and rests no figure on it", () => {
    const cell = (sex: string, origin: string, selected: number, total: number) => ({
      key: `${sex} ${origin}`,
      selected,
      total,
      categories: [
        { dimension: "sex", category: sex },
        { dimension: "origin", category: origin },
      ],
    });
    const audit = adverseImpact([
      cell("f", "x", 9, 30),
      cell("f", "y", 1, 3),
      cell("m", "x", 12, 30),
      cell("m", "y", 8, 20),
    ]);
    const [origin, sex, crossed] = audit.tables;
    expect(sex?.groups.map((group) => group.status !== "suppressed" && group.total)).toEqual([33, 50]);
    expect(origin?.groups.map((group) => group.status !== "suppressed" && group.total)).toEqual([60, 23]);
    // With both margins shown, one cell gives all four: none of them can be shown.
    expect(crossed?.groups.map(({ status }) => status)).toEqual(Array.from({ length: 4 }, () => "suppressed"));
    expect(crossed?.chiSquare).toMatchObject({ status: "undefined", reason: "too-few-groups" });
  });

  it("says that one person tips the ratio: 7 of 10 against 9 of 10 is 0.78, 8 of 10 is 0.89", () => {
    const { onePersonFlips } = compareSelection({ selected: 7, total: 10 }, { selected: 9, total: 10 });
    expect(onePersonFlips.find(({ change }) => change === "one-more")).toMatchObject({
      fourFifths: "reached",
      fourFifthsChanges: true,
      significanceChanges: false,
    });
    const [impossible] = compareSelection({ selected: 10, total: 10 }, { selected: 9, total: 10 }).onePersonFlips;
    expect(impossible).toEqual({ change: "one-more", status: "impossible" });
  });

  it("keeps its head with counts near 2^53", () => {
    const half = 2 ** 51;
    const compared = compareSelection({ selected: half - 1, total: 2 * half }, { selected: half, total: 2 * half });
    expect(compared.rateDifference).toMatchObject({ status: "ok", value: -1 / (2 * half) });
    expect(compared.exactTests.fisher).toMatchObject({ status: "undefined", reason: "too-many-people" });
    expect(barnardExact({ selected: 1, total: half }, { selected: 1, total: half })).toMatchObject({
      reason: "too-many-people",
    });
  });
});

describe("adverseImpact's refusals", () => {
  it("names everything that is wrong at once, by code and place", () => {
    const bad = [
      { key: "a", selected: -1, total: 10 },
      { key: "b", selected: 1.5, total: Number.NaN },
      { key: "c", selected: 11, total: 10 },
      { key: "c", selected: 0, total: 0 },
      { key: "d", selected: 1, total: 2, categories: [{ dimension: "sex", category: "f" }] },
    ];
    expect(refused(() => adverseImpact(bad, { level: 1, smallCell: 0, reference: "z" }))).toEqual([
      "scoring/invalid-count groups 0 selected",
      "scoring/invalid-count groups 1 selected",
      "scoring/invalid-count groups 1 total",
      "scoring/selected-above-total groups 2 selected",
      "scoring/empty-group groups 3 total",
      "scoring/duplicate-group groups 3 key",
      "scoring/dimensions-differ groups 4 categories",
      "scoring/invalid-confidence-level level",
      "scoring/invalid-small-cell smallCell",
      "scoring/unknown-reference-group reference",
    ]);
  });

  it("refuses one group, none, and a million of them", () => {
    expect(refused(() => adverseImpact(groups.slice(1)))).toEqual(["scoring/too-few-groups groups"]);
    expect(refused(() => adverseImpact([]))).toEqual(["scoring/too-few-groups groups"]);
    const many = Array.from({ length: 1_000_001 }, (_, at) => ({ key: `g${at}`, selected: 1, total: 2 }));
    expect(refused(() => adverseImpact(many))).toEqual(["scoring/too-many-groups groups"]);
  });

  it("refuses the same cell under two keys, and counts whose sum is no longer exact", () => {
    const categories = [{ dimension: "sex", category: "f" }];
    const twice = [
      { key: "a", selected: 1, total: 9, categories },
      { key: "b", selected: 1, total: 9, categories },
    ];
    expect(refused(() => adverseImpact(twice))).toEqual(["scoring/duplicate-group groups 1 categories"]);
    const total = Number.MAX_SAFE_INTEGER;
    const vast = [{ key: "a", selected: 1, total }, { key: "b", selected: 1, total }];
    expect(refused(() => adverseImpact(vast))).toEqual(["scoring/invalid-count groups"]);
  });

  it("takes any label, prototype names included", () => {
    const labels = ["__proto__", "constructor", "toString"];
    const audit = adverseImpact(labels.map((key, at) => ({ key, selected: 10 + at, total: 20 })));
    expect(audit.tables[0]?.groups.map(({ key }) => key)).toEqual(["__proto__", "constructor", "toString"]);
  });
});

describe("scoringRates", () => {
  it("counts those strictly above everybody's median, the mean of the two middle scores", () => {
    const rates = scoringRates(
      [
        { key: "a", scores: [{ score: 1, count: 2 }, { score: 4, count: 3 }] },
        { key: "b", scores: [{ score: 3, count: 3 }, { score: 5, count: 2 }] },
      ],
      { smallCell: 1 },
    );
    // 1 1 3 3 3 | 4 4 4 5 5
    expect(rates.median).toBe(3.5);
    expect(rates.tables[0]?.groups).toMatchObject([{ selected: 3 }, { selected: 2 }]);
    expect(rates.because.map(({ code }) => code)).toContain("scoring/scored-above-median");
  });

  it("refuses scores that are no numbers, twice the same score and counts that are none", () => {
    const scores = [{ score: Number.NaN, count: 1 }, { score: 1, count: -1 }, { score: 1, count: 2 }];
    expect(refused(() => scoringRates([{ key: "a", scores }, { key: "b", scores: [{ score: 1, count: 5 }] }]))).toEqual([
      "scoring/invalid-score groups 0 scores 0 score",
      "scoring/invalid-count groups 0 scores 1 count",
      "scoring/duplicate-score groups 0 scores 2 score",
    ]);
  });
});
