import { SamtalError } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { compositeReliability } from "./compositeReliability.ts";
import { dStudy } from "./dStudy.ts";
import { type DefinedGStudy, gStudy } from "./gStudy.ts";
import { planPanel } from "./planPanel.ts";
import type { PlanPanelOptions } from "./planPanelOptions.ts";

/** Components in a row: candidate 1, candidate x competency 0.4, candidate x rater 0.2, rater 0.5, residual 0.8. */
const study: DefinedGStudy = {
  status: "ok",
  design: "candidate-competency-rater",
  components: {
    candidate: 1,
    competency: 0,
    rater: 0.5,
    candidateCompetency: 0.4,
    candidateRater: 0.2,
    competencyRater: 0,
    residual: 0.8,
  },
  candidates: 40,
  competencies: 4,
  raters: 3,
  method: "",
  reference: "",
  warnings: [],
};
const wish: PlanPanelOptions = {
  target: 0.79,
  coefficient: "generalizability",
  current: { raters: 2, competencies: 2 },
  limits: { raters: 6, competencies: 6 },
  minutes: { perRater: 20, perCompetency: 10 },
};
const issuesOf = (act: () => unknown): string[] => {
  try {
    act();
    return [];
  } catch (error) {
    if (!SamtalError.isInstance(error)) throw error;
    return error.issues.map(({ code, path }) => [code, ...path].join(" "));
  }
};

describe("gStudy", () => {
  it("says why there is nothing to reckon with", () => {
    const reasonOf = (scores: number[][][]) => {
      const found = gStudy({ design: "candidate-competency-rater", scores });
      return found.status === "undefined" ? found.reason : found.status;
    };
    expect(reasonOf([])).toBe("one-rater");
    expect(
      reasonOf([
        [[1], [2]],
        [[3], [4]],
      ]),
    ).toBe("one-rater");
    expect(
      reasonOf([
        [
          [1, 2],
          [2, 3],
        ],
      ]),
    ).toBe("no-pairable-units");
    expect(reasonOf([[[1, 2]], [[3, 4]]])).toBe("not-identified");
    // Raters and competencies differ, candidates do not.
    expect(
      reasonOf([
        [
          [1, 2],
          [2, 3],
        ],
        [
          [1, 2],
          [2, 3],
        ],
      ]),
    ).toBe("zero-variance");
    expect(
      gStudy({
        design: "candidate-rater",
        ratings: [
          [1, 2],
          [1, 2],
        ],
      }),
    ).toMatchObject({ reason: "zero-variance" });
    expect(gStudy({ design: "candidate-rater", ratings: [[1], [2]] })).toMatchObject({ reason: "one-rater" });
  });

  it("finds each effect where it alone is", () => {
    const levels = [-1, 0, 1];
    const effect = (of: (p: number, i: number, r: number) => number) => {
      const scores = levels.map((p) => levels.map((i) => levels.map((r) => of(p, i, r) + p)));
      const found = gStudy({ design: "candidate-competency-rater", scores });
      return found.status === "ok" ? found.anova : undefined;
    };
    // Sums of squares by hand: 27 scores, a sum of -1, 0, 1 has 18 squares, a product of two has 12, of three 8.
    const of = (anova: ReturnType<typeof effect>) =>
      Object.fromEntries(Object.entries(anova ?? {}).map(([name, { sumOfSquares }]) => [name, sumOfSquares]));
    const pairs = { candidateCompetency: 0, candidateRater: 0, competencyRater: 0 };
    const none = { candidate: 18, competency: 0, rater: 0, ...pairs, residual: 0 };
    expect(of(effect((_, i) => i))).toEqual({ ...none, competency: 18 });
    expect(of(effect((_, __, r) => 2 * r))).toEqual({ ...none, rater: 72 });
    expect(of(effect((p, i) => p * i))).toEqual({ ...none, candidateCompetency: 12 });
    expect(of(effect((p, _, r) => p * r))).toEqual({ ...none, candidateRater: 12 });
    expect(of(effect((_, i, r) => i * r))).toEqual({ ...none, competencyRater: 12 });
    expect(of(effect((p, i, r) => p * i * r))).toEqual({ ...none, residual: 8 });
  });

  it("names every mistake at once, a missing rating too", () => {
    const scores = [[[1, 2], [Number.NaN]], [[3, 4]]];
    expect(issuesOf(() => gStudy({ design: "candidate-competency-rater", scores }))).toEqual([
      "scoring/ragged-ratings scores 0 1",
      "scoring/rating-not-finite scores 0 1 0",
      "scoring/ragged-ratings scores 1",
    ]);
  });
});

describe("dStudy", () => {
  it("splits the error as the textbook does", () => {
    const [row] = dStudy(study, { competencies: [2], raters: [4] });
    // 0.4 / 2 + 0.2 / 4 + 0.8 / 8 = 0.35; 0.35 + 0.5 / 4 = 0.475
    expect(row?.relativeErrorVariance).toBeCloseTo(0.35, 12);
    expect(row?.absoluteErrorVariance).toBeCloseTo(0.475, 12);
    expect(row?.generalizability).toBeCloseTo(1 / 1.35, 12);
    expect(row?.dependability).toBeCloseTo(1 / 1.475, 12);
    expect(row?.semAbsolute).toBeCloseTo(Math.sqrt(0.475), 12);
  });

  it("may find fewer competencies more reliable where they are all there are", () => {
    // What one competency shows of a candidate counts as the thing itself then.
    const components = { ...study.components, candidateCompetency: 4, residual: 0 };
    const rows = dStudy({ ...study, components }, { competencies: [1, 2], raters: [2], competenciesFixed: true });
    expect(rows[0]?.generalizability).toBeGreaterThan(rows[1]?.generalizability ?? 1);
  });

  it("names every mistake at once", () => {
    expect(issuesOf(() => dStudy(study, { competencies: [0, 1.5], raters: [Number.NaN, 2] }))).toEqual([
      "scoring/invalid-design-count options competencies 0",
      "scoring/invalid-design-count options competencies 1",
      "scoring/invalid-design-count options raters 0",
    ]);
    const single = { ...study, design: "candidate-rater" as const };
    expect(issuesOf(() => dStudy(single, { competencies: [2], raters: [2] }))).toHaveLength(1);
  });
});

describe("planPanel", () => {
  it("answers whether two more interviewers or one more competency", () => {
    // 0.79 leaves an error variance of 0.266 for 0.4/c + 0.2/r + 0.8/cr. Today that is 0.5. With two competencies nine
    // raters or more would do, beyond the limit; with two raters five competencies, 0.26.
    const plan = planPanel(study, wish);
    if (plan.status !== "reached") throw new Error(plan.status);
    expect(plan.current.value).toBeCloseTo(2 / 3, 12);
    expect(plan.moreRaters).toBeUndefined();
    expect(plan.moreCompetencies).toMatchObject({ raters: 2, competencies: 5, minutes: 140 });
    const all = [...plan.cheapest, ...plan.alternatives];
    const sizes = all.map(({ raters, competencies, minutes }) => [raters, competencies, minutes]);
    expect(plan.cheapest).toHaveLength(1);
    expect(sizes).toEqual([
      [2, 5, 140],
      [2, 6, 160],
      [3, 4, 180],
      [4, 3, 200],
    ]);
    expect(plan.because.map(({ code, params }) => [code, params])).toEqual([
      ["scoring/panel-falls-short", { raters: 2, competencies: 2, target: 0.79 }],
      ["scoring/panel-largest-error", { source: "candidateCompetency", percent: 40 }],
      ["scoring/raters-alone-not-enough", {}],
      ["scoring/competencies-alone-enough", { added: 3, minutes: 60 }],
      ["scoring/panel-cheapest", { raters: 2, competencies: 5, minutes: 140 }],
    ]);
  });

  it("blames no competency where the competencies are all there are", () => {
    // 0.2 / 2 against 0.8 / 4.
    const { because } = planPanel(study, { ...wish, competenciesFixed: true });
    const found = because.find(({ code }) => code === "scoring/panel-largest-error");
    expect(found?.params).toEqual({ source: "residual", percent: 67 });
  });

  it("says that today's panel does", () => {
    const plan = planPanel(study, { ...wish, target: 0.6 });
    expect(plan.because[0]?.code).toBe("scoring/panel-suffices");
    expect(plan.because.some(({ code }) => code.includes("alone"))).toBe(false);
    expect(plan.moreRaters).toEqual(plan.current);
  });

  it("gives the best there is where nothing within the limits reaches the target", () => {
    const plan = planPanel(study, { ...wish, target: 0.99, limits: { raters: 3, competencies: 3 } });
    expect(plan).toMatchObject({ status: "unreachable", best: { raters: 3, competencies: 3 } });
    expect(plan.because.at(-1)?.code).toBe("scoring/panel-out-of-reach");
  });

  it("names every mistake at once", () => {
    const bad = {
      ...wish,
      target: 1,
      current: { raters: 0, competencies: 3 },
      limits: { raters: 2, competencies: 2 },
      minutes: { perRater: -1, perCompetency: Number.NaN },
    };
    expect(issuesOf(() => planPanel(study, bad))).toEqual([
      "scoring/invalid-panel-plan options target",
      "scoring/invalid-panel-plan options current raters",
      "scoring/invalid-panel-plan options limits competencies",
      "scoring/invalid-panel-plan options minutes perRater",
      "scoring/invalid-panel-plan options minutes perCompetency",
    ]);
    expect(issuesOf(() => planPanel(study, { ...wish, limits: { raters: 1e6, competencies: 1e6 } }))).toHaveLength(
      1,
    );
    expect(issuesOf(() => planPanel(study, { ...wish, minutes: { perRater: 0, perCompetency: 0 } }))).toHaveLength(
      1,
    );
    expect(issuesOf(() => planPanel({ ...study, design: "candidate-rater" }, wish))).toHaveLength(2);
  });
});

describe("compositeReliability", () => {
  const parts = {
    covariance: [
      [1, 0.5],
      [0.5, 1],
    ],
    reliabilities: [0.7, 0.7],
    weights: [0.5, 0.5],
  };

  it("has no value where the composite does not vary", () => {
    const same = {
      covariance: [
        [1, 1],
        [1, 1],
      ],
      reliabilities: [0.7, 0.7],
      weights: [1, -1],
    };
    expect(compositeReliability(same)).toMatchObject({ status: "undefined", reason: "zero-variance" });
  });

  it("names every mistake at once", () => {
    expect(
      issuesOf(() => compositeReliability({ ...parts, reliabilities: [1.2], weights: [Number.NaN, 1] })),
    ).toEqual([
      "scoring/invalid-composite weights 0",
      "scoring/invalid-composite reliabilities",
      "scoring/invalid-composite reliabilities 0",
    ]);
    expect(
      issuesOf(() =>
        compositeReliability({
          ...parts,
          covariance: [
            [1, 0.5],
            [0.4, 1],
          ],
        }),
      ),
    ).toHaveLength(2);
    expect(
      issuesOf(() =>
        compositeReliability({
          ...parts,
          covariance: [
            [1, 2],
            [2, 1],
          ],
        }),
      ),
    ).toHaveLength(2);
    expect(issuesOf(() => compositeReliability({ covariance: [], reliabilities: [], weights: [] }))).toHaveLength(
      1,
    );
    // Each pair is possible, the three together are not.
    const impossible = [
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1],
    ];
    const three = { covariance: impossible, reliabilities: [1, 1, 1], weights: [1, 1, 1] };
    expect(issuesOf(() => compositeReliability(three))).toEqual(["scoring/invalid-composite covariance"]);
  });
});
