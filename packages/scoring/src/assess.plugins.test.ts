import { pluginRegistry, type Rubric, toId } from "@samtal/core";
import { buildRubric, buildScorecard } from "@samtal/core/testing";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { assess } from "./assess.ts";
import type { CombinationRule } from "./combination/combinationRule.ts";
import { weightedMean } from "./combination/weightedMean.ts";
import type { MustHaveRule } from "./plugins/mustHaveRule.ts";
import { panelMean } from "./plugins/panelMean.ts";
import type { ScalePlugin } from "./plugins/scalePlugin.ts";
import { scoringPlugins } from "./plugins/scoringPlugins.ts";
import { assessed } from "./testing/assessed.ts";
import { cardsOf, type Mark, rubricOf } from "./testing/cardsOf.ts";
import { thrownIssues } from "./testing/thrownIssues.ts";

const applicationId = toId("application", "1");
const musts = (weights: readonly number[], minimumLevel: string, more: Partial<Rubric> = {}): Rubric => {
  const base = rubricOf(weights);
  const competencies = base.competencies.map((competency) => Object.assign({}, competency, { mustHave: { on: "level", minimumLevel } }));
  return buildRubric({ ...base, competencies, ...more } as never);
};
const stars: ScalePlugin<{ most: number }> = {
  kind: "scale",
  id: "acme/stars",
  version: 4,
  apiVersion: 1,
  laws: ["bounded"],
  configSchema: z.strictObject({ most: z.int().min(2) }),
  range: ({ most }) => ({ lowest: 1, highest: most }),
  numberOf: (rated, { most }) => {
    const count = rated.on === "level" && /^\*+$/.test(rated.level.replaceAll("s", "*")) ? rated.level.length : 0;
    return count >= 1 && count <= most ? count : undefined;
  },
};
const starred = (overrides: Record<string, unknown> = {}, config: unknown = { most: 5 }): Rubric =>
  buildRubric({
    ...rubricOf([1]),
    scales: [{ kind: "plugin", id: "scale_stars", scale: { id: "acme/stars", config } }],
    competencies: [{ competencyId: "competency_0", scaleId: "scale_stars", weight: 1, ...overrides }],
  } as never);
const starCard = (level: string) => [
  buildScorecard({
    evidence: [],
    ratings: [{ state: "rated", id: "rating_1", competencyId: "competency_0", rated: { on: "level", level }, evidenceIds: [] }],
  }),
];
const plugins = pluginRegistry([...scoringPlugins, stars]);
const issuesOf = (rubric: Rubric, scorecards = cardsOf([[3]]), registry = plugins) => {
  const outcome = assess({ applicationId, rubric, scorecards, plugins: registry });
  return outcome.status === "refused" ? outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`) : outcome.status;
};

describe("a scale of a vendor's own", () => {
  it("gives the numbers, and the assessment names it", () => {
    const assessment = assessed({
      rubric: starred({ mustHave: { on: "level", minimumLevel: "sss" } }),
      scorecards: starCard("ssss"),
      plugins,
    });
    expect(assessment).toMatchObject({ score: 4, mustHaves: [{ verdict: "met" }] });
    expect(assessment.plugins).toEqual([
      { kind: "combination-rule", id: "samtal/weighted-mean", version: 1 },
      { kind: "must-have-rule", id: "samtal/panel-mean", version: 1 },
      { kind: "scale", id: "acme/stars", version: 4 },
    ]);
    const bounds = assessed({ rubric: starred(), scorecards: cardsOf([["not-rated"]]), plugins }).bounds;
    expect(bounds).toEqual({ lowest: 1, highest: 5 });
  });

  it("refuses what is off it, a config it does not take, and a rubric that nobody knows the scale of", () => {
    expect(issuesOf(starred(), starCard("ssssss"))).toEqual(["scoring/rating-off-scale scorecards.0.ratings.0.rated"]);
    expect(issuesOf(starred({ mustHave: { on: "value", minimumValue: 3 } }), starCard("s"))).toEqual([
      "scoring/must-have-off-scale rubric.competencies.0.mustHave",
    ]);
    expect(issuesOf(starred({}, { most: 1 }), starCard("s"))).toEqual(["core/invalid-config rubric.scales.0.scale.config.most"]);
    // The ratings of a scale that cannot be read are not called off it.
    expect(issuesOf(starred(), starCard("s"), pluginRegistry(scoringPlugins))).toEqual([
      "scoring/unknown-plugin rubric.scales.0.scale.id",
    ]);
  });

  it.each<[string, Partial<ScalePlugin<{ most: number }>>, string]>([
    ["a number beyond its range", { numberOf: () => 7 }, "within-range"],
    ["no number", { numberOf: () => Number.NaN }, "within-range"],
    ["an empty range", { range: () => ({ lowest: 2, highest: 2 }) }, "within-range"],
    ["an endless range", { range: () => ({ lowest: 0, highest: Number.POSITIVE_INFINITY }) }, "within-range"],
    ["an exception", { numberOf: () => { throw new Error("rating ssss"); } }, "answers"],
  ])("that gives %s is named, and scores nobody", (_, more, law) => {
    const registry = pluginRegistry([...scoringPlugins, { ...stars, ...more }]);
    const issues = thrownIssues(() => assess({ applicationId, rubric: starred(), scorecards: starCard("ssss"), plugins: registry }));
    expect(issues.map(({ code, params }) => [code, params])).toEqual([
      ["scoring/broken-plugin", { kind: "scale", plugin: "acme/stars", law }],
    ]);
  });
});

describe("rules with needs and configs", () => {
  it("refuses a rubric that cannot give its rule what it needs", () => {
    expect(issuesOf(rubricOf([1], { combination: { id: "samtal/lowest-of-must-haves" } }))).toEqual([
      "scoring/rule-needs-must-have rubric.combination.id",
    ]);
    const zero = { ...rubricOf([1]), scales: rubricOf([1]).scales.map((scale) => Object.assign({}, scale, { levels: [
      { key: "l0", value: 0, label: { en: "0" } }, { key: "l3", value: 3, label: { en: "3" } },
    ] })) };
    expect(issuesOf(buildRubric({ ...zero, combination: { id: "samtal/geometric-mean" } } as never))).toEqual([
      "scoring/rule-needs-positive-scale rubric.combination.id",
    ]);
  });

  it("refuses a wrong config and an unknown must-have rule at once, and says what is known", () => {
    const rubric = rubricOf([1], { combination: { id: "samtal/trimmed-mean", config: { proportion: 0.7 } }, mustHaveRule: { id: "acme/none" } });
    expect(issuesOf(rubric)).toEqual([
      "core/invalid-config rubric.combination.config.proportion",
      "scoring/unknown-plugin rubric.mustHaveRule.id",
    ]);
    const outcome = assess({ applicationId, rubric, scorecards: [] });
    expect(outcome.status === "refused" && outcome.issues[1]?.params).toEqual({
      kind: "must-have-rule",
      known: "samtal/every-rater samtal/panel-mean",
    });
    expect(issuesOf(rubricOf([1], { combination: { id: "samtal/weighted-mean", config: {} } }))).toEqual([
      "core/config-not-expected rubric.combination.config",
    ]);
  });

  it("trims by its config", () => {
    const rubric = rubricOf([1, 1, 1, 1], { combination: { id: "samtal/trimmed-mean", config: { proportion: 0.25 } } });
    // Without 1 and 5: (2 + 3) / 2
    expect(assessed({ rubric, scorecards: cardsOf([[1, 2, 3, 5]]) }).score).toBe(2.5);
  });

  it("takes the median over the competencies, and leaves the others without weight", () => {
    const rubric = rubricOf([1, 1, 1], { combination: { id: "samtal/weighted-median" }, pooling: "competency-first" });
    const { score, tree } = assessed({ rubric, scorecards: cardsOf([[1, 4, 5], [2, 4, 5]]) });
    expect(score).toBe(4);
    expect(tree.children.map(({ value, weight }) => [value, weight])).toEqual([[1.5, 0], [4, 1], [5, 0]]);
  });

  it("says that a geometric mean's contributions are attributions, which add up all the same", () => {
    const rubric = rubricOf([1, 1], { combination: { id: "samtal/geometric-mean" } });
    const { score, tree } = assessed({ rubric, scorecards: cardsOf([[1, 4]]) });
    expect(score).toBeCloseTo(2, 12);
    expect(tree.because.map(({ code }) => code)).toEqual(["scoring/combined", "scoring/contributions-are-attributions"]);
    // √(1 × 4) = 2; its slopes are 2 / (2 × 1) and 2 / (2 × 4).
    expect(tree.children.map(({ weight, contribution }) => [weight, contribution])).toEqual([
      [expect.closeTo(1, 12), expect.closeTo(1, 12)],
      [expect.closeTo(0.25, 12), expect.closeTo(1, 12)],
    ]);
    const none = assessed({ rubric: { ...rubric, minimumCoverage: 1 }, scorecards: cardsOf([[1, "withheld"]]) });
    expect(none.tree.because.map(({ code }) => code)).toEqual(["scoring/combined"]);
  });

  const weakest = (pooling: Rubric["pooling"], marks: Mark[][]) => {
    const base = rubricOf([1, 1], { pooling });
    const [first, ...others] = base.competencies;
    const competencies = [Object.assign({}, first, { mustHave: { on: "level", minimumLevel: "l3" } }), ...others];
    const rubric = buildRubric({ ...base, competencies, combination: { id: "samtal/lowest-of-must-haves" } } as never);
    return assessed({ rubric, scorecards: cardsOf(marks) });
  };
  it("keeps an interviewer without a must-have out of a rater-first mean", () => {
    // Interviewer 0 gives the must-have 4; interviewer 1 rated only the other competency.
    const { score, bounds } = weakest("rater-first", [[4, 1], ["not-rated", 2]]);
    expect(score).toBe(4);
    // The missing must-have at 1 and at 5: (4 + 1) / 2 and (4 + 5) / 2.
    expect(bounds).toEqual({ lowest: 2.5, highest: 4.5 });
  });

  it.each(["rater-first", "competency-first", "cells-pooled"] as const)("has no score %s where no must-have was rated, and says why", (pooling) => {
    const none = weakest(pooling, [["withheld", 2]]);
    expect(none).toMatchObject({ status: "insufficient", score: null, bounds: { lowest: 1, highest: 5 }, coverage: 0.5 });
    expect(none.because.map(({ code }) => code)).toContain("scoring/nothing-to-combine");
    expect(none.tree.children.map(({ weight, contribution }) => [weight, contribution])).toEqual([[0, null], [0, null]]);
  });
});

describe("must-have rules", () => {
  const verdicts = (marks: Mark[][], id: string) =>
    assessed({ rubric: musts([1], "l3", { mustHaveRule: { id } }), scorecards: cardsOf(marks) }).mustHaves.map(({ verdict, because }) => [
      verdict,
      ...because.map(({ code }) => code.replace("scoring/must-have-", "")),
    ]);

  it.each<[string, Mark[][], string[], string[]]>([
    ["all above", [[3], [5]], ["met", "met"], ["met", "met-by-rule"]],
    ["one below, the mean above", [[2], [5]], ["met", "met"], ["not-met", "not-met-by-rule"]],
    ["one above, one missing", [[4], ["withheld"]], ["met", "met", "partly-rated"], ["unknown", "undecided", "partly-rated"]],
    ["one below, one missing", [[2], [null]], ["not-met", "not-met", "partly-rated"], ["not-met", "not-met-by-rule", "partly-rated"]],
    ["one above, one not due", [[4], ["not-applicable"]], ["met", "met"], ["met", "met-by-rule"]],
    ["nobody", [["not-rated"], ["not-applicable"]], ["unknown", "unknown"], ["unknown", "unknown"]],
    ["not due for anyone", [["not-applicable"]], ["unknown", "unknown"], ["unknown", "unknown"]],
  ])("by the panel's mean and by every rater: %s", (_, marks, byMean, byEvery) => {
    expect(verdicts(marks, "samtal/panel-mean")).toEqual([byMean]);
    expect(verdicts(marks, "samtal/every-rater")).toEqual([byEvery]);
  });

  it("never pass silently what one rater could rate only in part", () => {
    const [card] = cardsOf([[5]]);
    const missing = { state: "insufficient-evidence", id: "rating_more", competencyId: "competency_0", questionId: "question_more" };
    const scorecards = [buildScorecard({ ...card, ratings: [...(card?.ratings ?? []), missing] } as never)];
    const [verdict] = assessed({ rubric: musts([1], "l3"), scorecards }).mustHaves;
    expect(verdict?.because.map(({ code, params }) => [code, params["missing"] ?? params["raters"]])).toEqual([
      ["scoring/must-have-met", 1],
      ["scoring/must-have-partly-rated", 1],
    ]);
  });

  it("never change the score", () => {
    const scorecards = cardsOf([[2], [5]]);
    expect(assessed({ rubric: musts([1], "l5", { mustHaveRule: { id: "samtal/every-rater" } }), scorecards }).score).toBe(3.5);
  });

  it.each<[string, MustHaveRule["judge"], Mark, string]>([
    ["a fourth verdict", () => "maybe" as never, 4, "answers"],
    ["an exception", () => { throw new Error("rating 4"); }, 4, "answers"],
    ["a verdict on what nobody rated", () => "met", "withheld", "unknown-stays-unknown"],
  ])("that give %s are named", (_, judge, mark, law) => {
    const rule: MustHaveRule = { ...panelMean, id: "acme/judge", judge };
    const rubric = musts([1], "l3", { mustHaveRule: { id: "acme/judge" } });
    const registry = pluginRegistry([...scoringPlugins, rule]);
    const issues = thrownIssues(() => assess({ applicationId, rubric, scorecards: cardsOf([[mark]]), plugins: registry }));
    expect(issues.map(({ params }) => params)).toEqual([{ kind: "must-have-rule", plugin: "acme/judge", law }]);
  });
});

describe("bands", () => {
  const bands = [
    { key: "low", from: 2, label: { en: "Low" } },
    { key: "middle", from: 3, label: { en: "Middle" } },
    { key: "high", from: 4.5, label: { en: "High" } },
  ];
  it.each<[Mark[], string | null]>([
    [[1], null],
    [[2], "low"],
    [[3], "middle"],
    [[4], "middle"],
    [[5], "high"],
    // (4 + 5) / 2 reaches the band's edge.
    [[4, 5], "high"],
    [["withheld"], null],
  ])("are labels on numbers: %j is %s", (marks, key) => {
    const { band, status, score } = assessed({ rubric: rubricOf(marks.map(() => 1), { bands }), scorecards: cardsOf([marks]) });
    expect(band?.key ?? null).toBe(key);
    expect(band?.because.map(({ code }) => code) ?? []).toEqual(key === null ? [] : ["scoring/in-band"]);
    expect(status).toBe(score === null ? "insufficient" : "scored");
  });

  it("change nothing else", () => {
    const without = assessed({ rubric: rubricOf([1]), scorecards: cardsOf([[1]]) });
    const { band, rubricHash: _, ...rest } = assessed({ rubric: rubricOf([1], { bands }), scorecards: cardsOf([[1]]) });
    expect(band).toBeNull();
    expect(without).toMatchObject(rest);
  });
});

describe("rules of the caller's own", () => {
  it("stand beside those that come with Samtal, by kind and id", () => {
    const twin: CombinationRule = { ...weightedMean, id: "acme/mean" };
    const registry = pluginRegistry([...scoringPlugins, twin]);
    expect(registry.list()).toHaveLength(scoringPlugins.length + 1);
    const rubric = rubricOf([1], { combination: { id: "acme/mean" } });
    expect(assessed({ rubric, scorecards: cardsOf([[4]]), plugins: registry }).score).toBe(4);
    expect(issuesOf(rubric)).toEqual(["scoring/unknown-plugin rubric.combination.id"]);
  });
});
