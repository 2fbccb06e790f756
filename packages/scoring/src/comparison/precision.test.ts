import { type Assessment, SamtalError, toId } from "@samtal/core";
import { buildAssessment, buildScorecard } from "@samtal/core/testing";
import { describe, expect, it } from "vitest";
import golden from "../../testdata/comparison/precision.json" with { type: "json" };
import { compare } from "../compare.ts";
import { assessed } from "../testing/assessed.ts";
import { cardsOf, type Mark, rubricOf } from "../testing/cardsOf.ts";
import { bandsOf } from "./bandsOf.ts";
import { parseComparison } from "./comparison.ts";
import { panelPrecision } from "./panelPrecision.ts";
import type { ScorePrecision } from "./scorePrecision.ts";
import { superiorities } from "./superiorities.ts";
import { superiority } from "./superiority.ts";

const scored = (key: string, score: number) => ({ applicationId: toId("application", key), score });
const given = (standardErrors: Record<string, number>): ScorePrecision => ({
  method: "given",
  standardErrors: Object.fromEntries(Object.entries(standardErrors).map(([key, each]) => [`application_${key}`, each])),
});
const assessmentOf = (key: string, rows: Mark[][], weights: number[]): Assessment => {
  const scorecards = cardsOf(rows).map((card) => buildScorecard({ ...card, applicationId: `application_${key}` }));
  return assessed({ rubric: rubricOf(weights), scorecards });
};
const codeOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return SamtalError.isInstance(error) ? error.issues.map(({ code, path }) => [code, ...path].join(" ")) : error;
  }
};

describe("superiority", () => {
  it.each(golden.superiority)("agrees with scipy's normal distribution: $difference, $standardErrors", (known) => {
    const [ofA = 0, ofB = 0] = known.standardErrors;
    const found = superiority(scored("a", known.difference), scored("b", 0), given({ a: ofA, b: ofB }));
    if (found.status !== "ok") throw new Error(found.reason);
    expect(Math.abs(found.value - known.probability)).toBeLessThanOrEqual(1e-12 * known.probability);
    expect(found.standardError).toBeCloseTo(known.standardError, 14);
  });

  it("takes Student's t where the spread was estimated: scipy.stats.t.cdf(1.2, 4)", () => {
    const source = { ...given({ a: 0.3, b: 0.4 }), degreesOfFreedom: 4 };
    const found = superiority(scored("a", 0.6), scored("b", 0), source);
    expect(found.status === "ok" && found.value).toBeCloseTo(0.8518243033438233, 12);
    // scipy.stats.t.ppf(0.975, 2) = 4.302652729749462: 2.1 standard errors apart are told apart by z, not by this t.
    const apart = [scored("a", 2.1), scored("b", 0)];
    expect(bandsOf(apart, given({ a: 1, b: 0 }), 0.95)).toHaveLength(2);
    expect(bandsOf(apart, { ...given({ a: 1, b: 0 }), degreesOfFreedom: 2 }, 0.95)).toHaveLength(1);
  });

  it.each([0, -1, Number.NaN])("refuses %s degrees of freedom", (degreesOfFreedom) => {
    const source = { ...given({ a: 1, b: 1 }), degreesOfFreedom };
    const expected = ["scoring/invalid-degrees-of-freedom precision degreesOfFreedom"];
    expect(codeOf(() => superiority(scored("a", 1), scored("b", 0), source))).toEqual(expected);
    expect(codeOf(() => bandsOf([scored("a", 1)], source, 0.95))).toEqual(expected);
    const options = { tieTolerance: 0, minimumRaters: 1, precision: { source, confidence: 0.95 } };
    expect(codeOf(() => compare([buildAssessment()], options))).toEqual(expected);
  });

  it("asks for a pair's difference in one order, and turns the sign with the arguments", () => {
    const asked: string[] = [];
    const source: ScorePrecision = {
      ...given({}),
      difference: (a, b) => {
        asked.push(`${a} ${b}`);
        return { difference: 0.3, standardError: 0.3 };
      },
    };
    const [a, b] = [scored("a", 1), scored("b", 5)];
    const one = superiority(a, b, source);
    const other = superiority(b, a, source);
    expect(asked).toEqual(["application_a application_b", "application_a application_b"]);
    expect(one.status === "ok" && other.status === "ok" && one.value + other.value).toBeCloseTo(1, 14);
    // Φ(1) to ten digits.
    expect(one.status === "ok" && one.value).toBeCloseTo(0.8413447461, 10);
  });

  it("says why there is no figure, and never 0/0", () => {
    const [a, b] = [scored("a", 4), scored("b", 4)];
    expect(superiority(a, b, given({ a: 0.2 }))).toMatchObject({ status: "undefined", reason: "not-identified" });
    expect(superiority(a, b, given({ a: 0, b: 0 }))).toMatchObject({ status: "undefined", reason: "zero-variance" });
    expect(superiority(a, b, { ...given({ a: 1, b: 1 }), difference: () => undefined })).toMatchObject({ reason: "not-identified" });
    expect(superiority(scored("toString", 1), b, given({ b: 1 })).status).toBe("undefined");
  });

  it.each([-0.1, Number.NaN, Infinity])("refuses the standard error %s", (bad) => {
    const [a, b] = [scored("a", 4), scored("b", 4)];
    expect(codeOf(() => superiority(a, b, given({ a: bad, b: 1 })))).toEqual([
      "scoring/invalid-standard-error precision standardErrors application_a",
    ]);
    expect(codeOf(() => superiority(a, b, { ...given({}), difference: () => ({ difference: 0, standardError: bad }) }))).toEqual([
      "scoring/invalid-standard-error precision difference",
    ]);
  });

  it("goes through every pair once, whatever the order", () => {
    const all = ["c", "a", "b"].map((key, at) => scored(key, at));
    const pairs = [...superiorities(all, given({ a: 1, b: 1, c: 1 }))].map(({ a, b }) => `${a} ${b}`);
    expect(pairs).toEqual(["application_a application_b", "application_a application_c", "application_b application_c"]);
    expect([...superiorities(all.slice(0, 1), given({}))]).toEqual([]);
  });
});

describe("panelPrecision", () => {
  const { weights, panels, spread, degreesOfFreedom, standardErrors } = golden.panel;
  const all = Object.entries(panels).map(([key, rows]) => assessmentOf(key, rows, weights));

  it("agrees with numpy on the pooled spread and each standard error", () => {
    const found = panelPrecision(all);
    if (found.status !== "ok") throw new Error(found.reason);
    expect(found).toMatchObject({ degreesOfFreedom, n: 4, unitsUsed: 3 });
    expect(found.value).toBeCloseTo(spread, 12);
    for (const [key, known] of Object.entries(standardErrors)) {
      expect(found.precision.standardErrors[`application_${key}`]).toBeCloseTo(known, 12);
    }
  });

  it("sets raters against each other on what all of them rated only", () => {
    // Both rated the first competency, 2 and 4: spread √2. The second, rated by one, is nobody's disagreement.
    const found = panelPrecision([assessmentOf("a", [[2, null], [4, 5]], [1, 1])]);
    expect(found.status === "ok" && found.value).toBeCloseTo(Math.SQRT2, 12);
    // Rater first: 2 and 4.5 weigh a half each.
    expect(found.status === "ok" && found.precision.standardErrors["application_a"]).toBeCloseTo(1, 12);
  });

  it("counts a rater by the share in the score", () => {
    const scorecards = cardsOf([[2, 3], [4, null], [3, null]]);
    const rubric = rubricOf([1, 1], { pooling: "competency-first" });
    const found = panelPrecision([assessed({ rubric, scorecards })]);
    if (found.status !== "ok") throw new Error(found.reason);
    // Ratings 2, 4, 3 of the shared competency: s = 1. Shares: 1/6 + 1/2, 1/6, 1/6.
    expect(found.value).toBeCloseTo(1, 12);
    expect(found.precision.standardErrors["application_1"]).toBeCloseTo(Math.sqrt((4 / 6) ** 2 + 2 / 36), 12);
  });

  it("has no figure without two raters on one competency, or where all agree", () => {
    expect(panelPrecision([])).toMatchObject({ status: "undefined", reason: "one-rater", n: 0 });
    expect(panelPrecision([assessmentOf("a", [[2, 3]], [1, 1])])).toMatchObject({ reason: "one-rater" });
    expect(panelPrecision([assessmentOf("a", [[2, null], [null, 3]], [1, 1])])).toMatchObject({ reason: "one-rater" });
    expect(panelPrecision([assessmentOf("a", [[4, 5, 2], [4, 5, 2]], [0.2, 0.3, 0.2])])).toMatchObject({ reason: "zero-variance" });
  });

  it("takes one rubric at a time, in any order", () => {
    const other = buildAssessment({ applicationId: "application_z" });
    expect(codeOf(() => panelPrecision([...all, other]))).toEqual(["scoring/mixed-rubrics assessments 4 rubricHash"]);
    expect(JSON.stringify(panelPrecision(all.toReversed()))).toBe(JSON.stringify(panelPrecision(all)));
  });
});

describe("bandsOf", () => {
  const { scores, standardErrors, byConfidence } = golden.bands;
  const all = scores.map((score, at) => scored(`${at}`, score));
  const source = given(Object.fromEntries(standardErrors.map((each, at) => [`${at}`, each])));
  const placesOf = (bands: ReturnType<typeof bandsOf>) =>
    bands.map(({ applicationIds }) => applicationIds.map((id) => Number(id.replace("application_", ""))));

  it.each(Object.entries(byConfidence))("agrees with scipy's quantiles at %s", (confidence, known) => {
    expect(placesOf(bandsOf(all, source, Number(confidence)))).toEqual(known);
  });

  it("leads a band by its highest score, and stands alone where all are apart", () => {
    expect(bandsOf(all, source, 0.95).map(({ leaderId }) => leaderId)).toEqual(["application_0", "application_4", "application_6", "application_7"]);
    expect(bandsOf(all.slice(0, 1), source, 0.95)).toHaveLength(1);
    expect(bandsOf([], source, 0.95)).toEqual([]);
  });

  it("keeps equal scores together, and those of whom nothing is known with whoever is above", () => {
    expect(placesOf(bandsOf([scored("1", 3), scored("0", 3)], given({ "0": 0, "1": 0 }), 0.95))).toEqual([[0, 1]]);
    expect(placesOf(bandsOf([scored("1", 1), scored("0", 5)], given({ "0": 0.1 }), 0.95))).toEqual([[0, 1]]);
    expect(placesOf(bandsOf([scored("1", 1), scored("0", 5)], given({ "0": 0, "1": 0 }), 0.95))).toEqual([[0], [1]]);
  });

  it.each([0, 1, -0.5, Number.NaN])("refuses the confidence %s", (confidence) => {
    expect(codeOf(() => bandsOf(all, source, confidence))).toEqual(["scoring/invalid-confidence-level confidence"]);
  });
});

describe("compare with a source of precision", () => {
  const { weights, panels } = golden.panel;
  const all = Object.entries(panels).map(([key, rows]) => assessmentOf(key, rows, weights));
  const found = panelPrecision(all);
  if (found.status !== "ok") throw new Error(found.reason);
  const precision = { source: found.precision, confidence: 0.95 };
  const comparison = compare(all, { tieTolerance: 0, minimumRaters: 1, precision });

  it("tells each one's standard error, the lead over the next, and the bands", () => {
    const [group] = comparison.groups;
    const [first, second] = group?.entries ?? [];
    // c: 5 by one rater; b: (2 + 4.25) / 2; a: (3.75 + 4.75 + 3) / 3.
    expect(group?.entries.map(({ applicationId }) => applicationId.slice(-1))).toEqual(["c", "a", "b", "d"]);
    expect(first?.standardError).toBeCloseTo(golden.panel.spread, 12);
    expect(first?.overNext).toMatchObject({ applicationId: "application_a" });
    expect(first?.overNext?.difference).toBeCloseTo(5 - 11.5 / 3, 12);
    expect(first?.overNext?.standardError).toBeCloseTo(golden.panel.spread * Math.sqrt(1 + 1 / 3), 12);
    expect(second?.overNext?.applicationId).toBe("application_b");
    expect(group?.entries.at(-1)?.overNext).toBeUndefined();
    expect(group?.bands).toEqual(bandsOf(group?.entries ?? [], found.precision, 0.95));
    expect(comparison.precision).toMatchObject({ method: found.method, confidence: 0.95 });
    expect(parseComparison(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
  });

  it("moves nobody, and has nothing of it without a source", () => {
    const plain = compare(all, { tieTolerance: 0, minimumRaters: 1 });
    const ranks = ({ groups }: typeof plain) => groups.map(({ entries }) => entries.map(({ applicationId, rank }) => [applicationId, rank]));
    expect(ranks(comparison)).toEqual(ranks(plain));
    expect(JSON.stringify(plain)).not.toMatch(/overNext|bands|standardError|precision/);
  });

  it("puts assessments of other plugin versions apart", () => {
    const [one, two] = all;
    const older = { ...two, plugins: [{ kind: "combination-rule", id: "samtal/weighted-mean", version: 7 }] } as Assessment;
    const apart = compare([one as Assessment, older], { tieTolerance: 0, minimumRaters: 1 });
    expect(apart.notComparable[0]?.because.map(({ code }) => code)).toEqual(["scoring/plugin-versions-differ"]);
  });

  it.each([
    ["min", [1, 2, 2, 4]],
    ["max", [1, 3, 3, 4]],
    ["dense", [1, 2, 2, 3]],
    ["average", [1, 2.5, 2.5, 4]],
  ] as const)("counts a tie by %s and says so", (tieMethod, ranks) => {
    const four = [4, 3, 3, 2].map((score, at) => buildAssessment({ applicationId: `application_${at}`, score }));
    const counted = compare(four, { tieTolerance: 0, minimumRaters: 1, tieMethod });
    expect(counted.tieMethod).toBe(tieMethod);
    expect(counted.groups[0]?.entries.map(({ rank }) => rank)).toEqual(ranks);
    expect(counted.because.at(-1)).toEqual({ code: "scoring/ties-counted", params: { method: tieMethod } });
    expect(parseComparison(counted)).toEqual(counted);
  });

  it("refuses an unknown tie method and a confidence of 1, at once", () => {
    const bad = { tieTolerance: 0, minimumRaters: 1, tieMethod: "ordinal", precision: { ...precision, confidence: 1 } };
    expect(codeOf(() => compare(all, bad as never))).toEqual(["scoring/invalid-tie-method tieMethod", "scoring/invalid-confidence-level precision confidence"]);
  });
});
