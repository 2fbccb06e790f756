import { describe, expect, it } from "vitest";
import golden from "../../testdata/fairness/adverse-impact.json" with { type: "json" };
import settled from "../../testdata/fairness/settled.json" with { type: "json" };
import { barnardExact } from "./barnardExact.ts";
import { boschlooExact } from "./boschlooExact.ts";
import { adverseImpact } from "./adverseImpact.ts";
import type { AuditTable } from "./auditTable.ts";
import { cochranMantelHaenszel } from "./cochranMantelHaenszel.ts";
import { compareSelection } from "./compareSelection.ts";
import type { FairnessFigure, FairnessInterval } from "./fairnessFigure.ts";
import { fourFifths } from "./fourFifths.ts";
import type { GroupCounts } from "./groupCounts.ts";
import { scoreDifference } from "./scoreDifference.ts";
import { scoringRates } from "./scoringRates.ts";
import type { Selection } from "./selection.ts";
import { selectionRate } from "./selectionRate.ts";

type Figure = number | null | readonly Figure[] | { readonly [key: string]: Figure };
type Undefined = { readonly undefined: string };

/** A figure's value, or that it has none and why. */
const valueOf = (figure: FairnessFigure): number | Undefined =>
  figure.status === "ok" ? figure.value : { undefined: figure.reason };
const boundsOf = (interval: FairnessInterval): readonly (number | null)[] | Undefined =>
  interval.status === "ok" ? [interval.lower, interval.upper] : { undefined: interval.reason };
const testOf = (figure: FairnessFigure<{ test: { pValue: number } }>): readonly number[] | Undefined =>
  figure.status === "ok" ? [figure.value, figure.test.pValue] : { undefined: figure.reason };
const pOf = (figure: FairnessFigure<{ test: { pValue: number } }>): number | Undefined =>
  figure.status === "ok" ? figure.test.pValue : { undefined: figure.reason };
const more = <Key extends string>(figure: FairnessFigure<Record<Key, number>>, key: Key): number | Undefined =>
  figure.status === "ok" ? figure[key] : { undefined: figure.reason };

function expectFigure(actual: unknown, expected: unknown, tolerance: number): void {
  if (Array.isArray(expected)) {
    const listed = actual as readonly unknown[];
    expect(Array.isArray(listed) && listed.length).toBe(expected.length);
    expected.forEach((each, at) => expectFigure(listed[at], each, tolerance));
  } else if (typeof expected === "number") {
    expect(typeof actual).toBe("number");
    const distance = Math.abs((actual as number) - expected);
    // Below 1e-13 a figure is what a solver or a cancellation left of zero.
    expect(distance, `${String(actual)} for ${expected}`).toBeLessThanOrEqual(tolerance * Math.abs(expected) + 1e-13);
  } else {
    expect(actual).toEqual(expected);
  }
}

function figuresOf(focal: Selection, reference: Selection): Record<string, unknown> {
  const compared = compareSelection(focal, reference);
  const { tests, exactTests, impactRatioIntervals: ratio, oddsRatio } = compared;
  const difference = compared.rateDifference;
  if (difference.status !== "ok") throw new Error("a difference always has a value");
  const rates = [focal, reference].map((group) => {
    const rate = selectionRate(group, 0.95);
    if (rate.status !== "ok") throw new Error("a rate always has a value");
    return rate;
  });
  const gained = compared.onePersonFlips.find(({ change }) => change === "place-gained");
  const [audited] = adverseImpact(
    [
      { key: "focal", ...focal },
      { key: "reference", ...reference },
    ],
    { smallCell: 1 },
  ).tables;
  const own = audited?.groups.find(({ key }) => key === "focal");
  return {
    selectionRateFocal: rates[0]?.value,
    selectionRateReference: rates[1]?.value,
    impactRatio: valueOf(compared.impactRatio),
    // The group of the highest rate is the reference itself; of equal rates the larger group, whose ratio is 1 too.
    impactRatioVsHighest: own?.status === "compared" ? valueOf(own.comparison.impactRatio) : 1,
    rateDifference: valueOf(difference),
    cohensH: valueOf(compared.cohensH),
    phi: valueOf(tests.phi),
    shortfall: valueOf(compared.shortfall),
    zPooled: valueOf(tests.zPooled),
    zPooledP: pOf(tests.zPooled),
    zUnpooled: valueOf(tests.zUnpooled),
    zUnpooledP: pOf(tests.zUnpooled),
    chi2: testOf(tests.chiSquare),
    chi2Yates: testOf(tests.chiSquareYates),
    fisherTwoSided: valueOf(exactTests.fisher),
    fisherLess: more(exactTests.fisher, "less"),
    fisherGreater: more(exactTests.fisher, "greater"),
    lancasterMidPLess: more(exactTests.midP, "less"),
    lancasterMidPTwoSided: valueOf(exactTests.midP),
    barnardTwoSided: valueOf(barnardExact(focal, reference)),
    boschlooTwoSided: valueOf(boschlooExact(focal, reference)),
    ratioCI95_log_katz: boundsOf(ratio.katzLog),
    ratioCI95_log: boundsOf(ratio.katzLog),
    ratioCI95_log_adjusted: boundsOf(ratio.adjustedLog),
    ratioCI95_score: boundsOf(ratio.miettinenNurminen),
    ratioCI95_score_koopman: boundsOf(ratio.koopman),
    diffCI95_wald: boundsOf(difference.intervals.wald),
    diffCI95_newcomb: boundsOf(difference.intervals.newcombe),
    diffCI95_agresti_caffo: boundsOf(difference.intervals.agrestiCaffo),
    diffCI95_score: boundsOf(difference.intervals.miettinenNurminen),
    oddsRatioSample: valueOf(oddsRatio.sample),
    oddsRatioConditional: valueOf(oddsRatio.conditional),
    oddsRatioConditionalCI95: boundsOf(oddsRatio.exact),
    rateCI95_wilson_focal: rates[0] && boundsOf(rates[0].intervals.wilson),
    rateCI95_clopperPearson_focal: rates[0] && boundsOf(rates[0].intervals.clopperPearson),
    rateCI95_wilson_reference: rates[1] && boundsOf(rates[1].intervals.wilson),
    rateCI95_clopperPearson_reference: rates[1] && boundsOf(rates[1].intervals.clopperPearson),
    flipOne: gained?.status === "ok" ? { ratioAfter: gained.impactRatio } : null,
    fourFifths: compared.fourFifths === "reached",
  };
}

// Found by the oracle's solver, not in closed form.
const solved: Record<string, number> = {
  ratioCI95_score: 1e-11,
  ratioCI95_score_koopman: 1e-11,
  oddsRatioConditional: 1e-10,
  oddsRatioConditionalCI95: 1e-10,
};

// Where the oracle gives an error, null or (scipy's Katz interval of a ratio of 0) [0, NaN] for a figure that is not
// defined.
const undefinedIn: Record<string, Record<string, string>> = {
  "zero-focal": { ratioCI95_log_katz: "unbounded", ratioCI95_log: "unbounded" },
  "all-selected": {
    phi: "zero-variance",
    zPooled: "zero-variance",
    zPooledP: "zero-variance",
    zUnpooled: "zero-variance",
    zUnpooledP: "zero-variance",
    chi2: "zero-variance",
    chi2Yates: "zero-variance",
    oddsRatioSample: "zero-variance",
    oddsRatioConditional: "zero-variance",
  },
  "large-n-significant-but-ratio-ok": { barnardTwoSided: "too-many-people", boschlooTwoSided: "too-many-people" },
};

describe.each(golden.twoGroup)("two groups: $id", ({ id, focal, reference, expected }) => {
  const one = { selected: focal.selected, total: focal.n };
  const other = { selected: reference.selected, total: reference.n };
  const figures = figuresOf(one, other);
  const anew: Readonly<Record<string, Figure>> =
    (settled.twoGroup as Record<string, Readonly<Record<string, Figure>>>)[id] ?? {};

  it.each(Object.entries(expected))("%s", (key, figure) => {
    expect(Object.keys(figures)).toContain(key);
    const reason = undefinedIn[id]?.[key];
    if (reason !== undefined) expect(figures[key]).toEqual({ undefined: reason });
    else if (Object.hasOwn(anew, key)) {
      expectFigure(figures[key], anew[key], /barnard|boschloo/.test(key) ? 1e-10 : 1e-12);
    } else if (key === "flipOne" && figure !== null) {
      const { ratioAfter } = figure as { ratioAfter: number };
      expectFigure((figures[key] as { ratioAfter: number }).ratioAfter, ratioAfter, 1e-12);
    } else expectFigure(figures[key], figure, solved[key] ?? 1e-12);
  });

  it("Barnard and Boschloo as the golden file has them: selected and not selected as the fixed samples", () => {
    expect.hasAssertions();
    const selected = { selected: one.selected, total: one.selected + other.selected };
    const rest = { selected: one.total - one.selected, total: one.total + other.total - selected.total };
    if (rest.total === 0) return expect(() => barnardExact(selected, rest)).toThrow("scoring/empty-group");
    const { barnardTwoSided, boschlooTwoSided } = expected;
    const expectedOr = (figure: unknown) => figure ?? { undefined: "too-many-people" };
    expectFigure(valueOf(barnardExact(selected, rest)), expectedOr(barnardTwoSided), 1e-6);
    return expectFigure(valueOf(boschlooExact(selected, rest)), expectedOr(boschlooTwoSided), 1e-9);
  });
});

describe("four fifths", () => {
  it.each(golden.fourFifthsFloatTraps.cases)("%i/%i against %i/%i is 4/5, though doubles say %d", (a, n1, b, n2, naive) => {
    expect((a as number) / (n1 as number) / ((b as number) / (n2 as number))).toBe(naive);
    const verdict = fourFifths({ selected: a as number, total: n1 as number }, { selected: b as number, total: n2 as number });
    expect(verdict).toBe("reached");
  });
});

const { data } = golden.multiGroup;
const dimensions = ["race", "sex"] as const;

/** The counts that a caller hands in, from the golden file's rows. */
function cellsOf(isCounted: (row: number) => boolean): GroupCounts[] {
  const cells = new Map<string, { selected: number; total: number; race: string; sex: string }>();
  data.race.forEach((race, row) => {
    const sex = data.sex[row] ?? "";
    const cell = cells.get(`${race},${sex}`) ?? { selected: 0, total: 0, race, sex };
    cell.total += 1;
    cell.selected += isCounted(row) ? 1 : 0;
    cells.set(`${race},${sex}`, cell);
  });
  return [...cells].map(([key, { selected, total, race, sex }]) => {
    const categories = [
      { dimension: "race", category: race },
      { dimension: "sex", category: sex },
    ];
    return { key, selected, total, categories };
  });
}

function scoresOf(isIn: (row: number) => boolean): { score: number; count: number }[] {
  const counts = new Map<number, number>();
  data.score.forEach((score, row) => {
    if (isIn(row)) counts.set(score, (counts.get(score) ?? 0) + 1);
  });
  return [...counts].map(([score, count]) => ({ score, count }));
}

/** A table as the golden file writes it. */
function rowsOf(table: AuditTable | undefined): unknown[] {
  return (table?.groups ?? []).map((group) => {
    if (group.status === "suppressed") return "suppressed";
    const rate = valueOf(group.selectionRate);
    const impactRatio = group.status === "compared" ? valueOf(group.comparison.impactRatio) : 1;
    const { key, selected, total: n, shareOfTotal: shareOfData } = group;
    return { group: key.split(","), selected, n, rate, impactRatio, shareOfData };
  });
}

function expectRows(actual: unknown[], expected: readonly Readonly<Record<string, unknown>>[]): void {
  expect(actual.length).toBe(expected.length);
  expected.forEach((row, at) => {
    const own = actual[at] as Record<string, unknown>;
    for (const [key, figure] of Object.entries(row)) expectFigure(own[key], figure, 1e-12);
  });
}

describe("several groups", () => {
  const selection = adverseImpact(cellsOf((row) => data.selected[row] === 1));
  const cells = cellsOf(() => false);
  const scoring = scoringRates(
    cells.map(({ key, categories = [] }) => ({
      key,
      categories,
      scores: scoresOf((row) => `${data.race[row]},${data.sex[row]}` === key),
    })),
  );
  const tableOf = (tables: readonly AuditTable[], name: string): AuditTable | undefined =>
    tables.find((table) => (name === "intersectional" ? table.dimensions.length === 2 : table.dimensions.join() === name));
  const { selection: selectionRows, scoring_ll144: scoringRows, ...rest } = golden.multiGroup;

  it.each([...dimensions, "intersectional"] as const)("selection rates by %s", (name) => {
    expect.hasAssertions();
    expectRows(rowsOf(tableOf(selection.tables, name)), selectionRows[name]);
  });

  it.each([...dimensions, "intersectional"] as const)("scoring rates by %s", (name) => {
    expect.hasAssertions();
    expectRows(rowsOf(tableOf(scoring.tables, name)), scoringRows[name]);
  });

  it("the median", () => expect(scoring.median).toBe(golden.multiGroup.median));

  it("parity ratio, parity difference and chi-square over the groups", () => {
    const race = tableOf(selection.tables, "race");
    if (race === undefined) throw new Error("no table by race");
    expectFigure(valueOf(race.lowestRatio), golden.multiGroup.fairlearn.demographicParityRatio, 1e-12);
    expectFigure(valueOf(race.largestDifference), golden.multiGroup.fairlearn.demographicParityDifference, 1e-12);
    expectFigure(testOf(race.chiSquare), golden.multiGroup.omnibusChi2.value, 1e-12);
    expect(race.chiSquare.status === "ok" && race.chiSquare.test).toMatchObject({ df1: golden.multiGroup.omnibusChi2.df });
  });

  it.each(Object.entries(golden.multiGroup.standardizedDifference))("standardised difference %s", (pair, expected) => {
    const [one, other] = pair
      .split("-")
      .map((name) => scoresOf((row) => data.race[row] === name || data.sex[row] === name));
    const compared = scoreDifference(one ?? [], other ?? []);
    if (compared.status !== "ok") throw new Error("suppressed");
    const { cohensD, hedgesG, welch } = compared;
    const people = (scores: typeof one) => scores?.reduce((sum, { count }) => sum + count, 0);
    const figures = {
      cohensD: valueOf(cohensD),
      hedgesG: valueOf(hedgesG),
      n: [people(one), people(other)],
      tWelch: welch.status === "ok" && [welch.test.statistic, welch.test.pValue],
    };
    expect(Object.keys(figures)).toEqual(Object.keys(expected));
    for (const [key, figure] of Object.entries(expected)) expectFigure(figures[key as keyof typeof figures], figure, 1e-11);
  });

  it("holds every part of the file", () => {
    const handled = ["id", "seed", "data", "median", "fairlearn", "omnibusChi2", "standardizedDifference"];
    expect(Object.keys(rest).sort()).toEqual(handled.sort());
    expect(Object.keys(selectionRows)).toEqual([...dimensions, "intersectional"]);
    expect(Object.keys(scoringRows).sort()).toEqual(["intersectional", "race", "rule", "sex"]);
    expect(Object.keys(golden).sort()).toEqual(
      ["calls", "fourFifthsFloatTraps", "format", "multiGroup", "rCheck", "stratified", "twoGroup", "versions"].sort(),
    );
  });
});

describe("over jobs", () => {
  const compared = cochranMantelHaenszel(
    golden.stratified.tables.map((table) => {
      const [focal, reference] = table.map(([selected = 0, not = 0]) => ({ selected, total: selected + not }));
      return { focal: focal as Selection, reference: reference as Selection };
    }),
  );
  if (compared.status !== "ok") throw new Error("suppressed");
  const { oddsRatio } = compared;
  const interval = oddsRatio.status === "ok" ? oddsRatio.interval : undefined;
  const bounds = [interval?.lower, interval?.upper];
  const figures: Record<string, unknown> = {
    mantelHaenszelOddsRatio: valueOf(oddsRatio),
    mantelHaenszelRiskRatio: valueOf(compared.riskRatio),
    oddsRatioCI95: bounds,
    cmh: testOf(compared.chiSquare),
    cmhContinuity: testOf(compared.chiSquareCorrected),
    breslowDay: testOf(compared.homogeneity.breslowDay),
    breslowDayTarone: testOf(compared.homogeneity.tarone),
    statistic: valueOf(compared.chiSquare),
    p: pOf(compared.chiSquare),
    commonOddsRatio: valueOf(oddsRatio),
    ci: bounds,
    exactP: valueOf(compared.exact),
  };

  it.each([...Object.entries(golden.stratified.expected), ...Object.entries(golden.rCheck.values.cmh)])("%s", (key, figure) => {
    expect(Object.keys(figures)).toContain(key);
    expectFigure(figures[key], figure, 1e-12);
  });
});

// R's uniroot stops within 1.2e-4 of the odds or of its reciprocal: scipy has 0.00382418 where R prints 0.00383268.
const rTolerance: Record<string, number> = { conditionalOddsRatio: 1e-3, conditionalOddsRatioCI95: 3e-3 };
const { cmh: _, ...rValues } = golden.rCheck.values;

describe.each(Object.entries(rValues))("R: %s", (id, expected) => {
  const found = golden.twoGroup.find((each) => each.id === id);
  const [a, n1, b, n2] = found
    ? [found.focal.selected, found.focal.n, found.reference.selected, found.reference.n]
    : ((settled.rCheckTables as Record<string, number[]>)[id] ?? []);
  const focal = { selected: a ?? 0, total: n1 ?? 0 };
  const reference = { selected: b ?? 0, total: n2 ?? 0 };
  const figures = figuresOf(focal, reference);
  const wald = figures["diffCI95_wald"] as [number, number];
  const own: Record<string, unknown> = {
    fisherTwoSided: figures["fisherTwoSided"],
    fisherLess: figures["fisherLess"],
    conditionalOddsRatio: figures["oddsRatioConditional"],
    conditionalOddsRatioCI95: figures["oddsRatioConditionalCI95"],
    propTestP: figures["zPooledP"],
    // R cuts the interval at −1 and 1.
    propTestDiffCI95: [Math.max(-1, wald[0]), Math.min(1, wald[1])],
    riskRatioWald: [figures["impactRatio"], figures["ratioCI95_log_katz"]].flat(),
  };

  it.each(Object.entries(expected))("%s", (key, figure) => {
    if (key === "midPBinomial") return expect(figure).toBeNull();
    expect(Object.keys(own)).toContain(key);
    const undefinedNow = JSON.stringify(own[key]).includes('"undefined"');
    if (!undefinedNow) return expectFigure(own[key], figure, rTolerance[key] ?? 1e-10);
    // R prints NaN or infinity (null here), 0 for an odds ratio of 0/0, and [0, NaN] around a ratio of 0.
    const atFault = key === "conditionalOddsRatio" && figure === 0 && ["all-selected", "none-selected"].includes(id);
    const trivial = key === "riskRatioWald" && (figure as (number | null)[]).every((each) => each === null || each === 0);
    return expect(figure === null || atFault || trivial).toBe(true);
  });
});
