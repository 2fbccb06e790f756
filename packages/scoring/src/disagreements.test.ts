import { pluginRegistry, type Rubric, SamtalError, type Scorecard } from "@samtal/core";
import { buildContinuousScale, buildRubric, buildScorecard } from "@samtal/core/testing";
import { describe, expect, it } from "vitest";
import { disagreements } from "./disagreements.ts";
import type { ScalePlugin } from "./plugins/scalePlugin.ts";
import type { ScoringPlugin } from "./plugins/scoringPlugin.ts";
import { scoringPlugins } from "./plugins/scoringPlugins.ts";
import { assessed } from "./testing/assessed.ts";
import { thrownIssues } from "./testing/thrownIssues.ts";
import { cardsOf, rubricOf } from "./testing/cardsOf.ts";

const threshold = { levels: 2, shareOfRange: 0.5 };
const found = (rubric: Rubric, scorecards: readonly Scorecard[]) =>
  disagreements(assessed({ rubric, scorecards }), rubric, threshold);

const unequal = {
  kind: "ordered" as const,
  id: "scale_five",
  levels: [0, 50, 75, 100, 101].map((value, at) => ({ key: `l${at + 1}`, value, label: { en: `Level ${at + 1}` } })),
};

const continuousCards = (values: readonly number[]) =>
  values.map((value, at) =>
    buildScorecard({
      id: `scorecard_${at}`,
      interviewerId: `interviewer_${at}`,
      evidence: [],
      ratings: [
        { state: "rated", id: `rating_${at}`, competencyId: "competency_0", rated: { on: "value", value }, evidenceIds: [] },
      ],
    }),
  );

const codeOf = (call: () => unknown) => {
  try {
    return call();
  } catch (error) {
    return SamtalError.isInstance(error) ? error.code : error;
  }
};

describe("disagreements", () => {
  it("finds the competencies where raters are two levels apart", () => {
    // First: 2 against 5, three levels. Second: 3 against 4, one level. Third: one rater only.
    const result = found(rubricOf([1, 1, 1]), cardsOf([[2, 3, 1], [5, 4, "not-rated"], [4, 3, null]]));
    expect(result).toEqual([
      {
        applicationId: "application_1",
        competencyId: "competency_0",
        interviewerIds: ["interviewer_0", "interviewer_1"],
        ratingIds: ["rating_0-0", "rating_1-0"],
        because: [{ code: "scoring/raters-disagree", params: { competencyId: "competency_0", raters: 3 } }],
      },
    ]);
  });

  it("counts levels, not numbers, when steps are unequal", () => {
    // 0 and 50 are far apart in numbers and next to each other in levels.
    expect(found(rubricOf([1], { scales: [unequal] }), cardsOf([[1], [2]]))).toEqual([]);
    // 75 and 101: two levels.
    expect(found(rubricOf([1], { scales: [unequal] }), cardsOf([[3], [5]]))).toHaveLength(1);
  });

  it("measures a continuous scale by share of its range", () => {
    const rubric = buildRubric({
      ...rubricOf([1]),
      scales: [buildContinuousScale({ id: "scale_share", minimum: 10, maximum: 20 })],
      competencies: [{ competencyId: "competency_0", scaleId: "scale_share", weight: 1 }],
    });
    expect(found(rubric, continuousCards([12, 17]))).toHaveLength(1);
    expect(found(rubric, continuousCards([12, 16.9]))).toEqual([]);
  });

  it("measures a plugin's scale by share of its range, and asks for the plugin", () => {
    const percent: ScalePlugin<void> = {
      kind: "scale",
      id: "acme/percent",
      version: 1,
      apiVersion: 1,
      laws: [],
      range: () => ({ lowest: 0, highest: 100 }),
      numberOf: (rated) => (rated.on === "value" && rated.value >= 0 && rated.value <= 100 ? rated.value : undefined),
    };
    const plugins = pluginRegistry<ScoringPlugin>([...scoringPlugins, percent]);
    const rubric = buildRubric({
      ...rubricOf([1]),
      scales: [{ kind: "plugin", id: "scale_share", scale: { id: "acme/percent" } }],
      competencies: [{ competencyId: "competency_0", scaleId: "scale_share", weight: 1 }],
    });
    const apart = assessed({ rubric, scorecards: continuousCards([20, 70]), plugins });
    const near = assessed({ rubric, scorecards: continuousCards([20, 69]), plugins });
    expect(disagreements(apart, rubric, threshold, plugins)).toHaveLength(1);
    expect(disagreements(near, rubric, threshold, plugins)).toEqual([]);
    expect(codeOf(() => disagreements(apart, rubric, threshold))).toBe("scoring/unknown-plugin");
  });

  it("refuses another rubric than the assessment's, and a distance of nothing", () => {
    const assessment = assessed({ rubric: rubricOf([1]), scorecards: cardsOf([[3]]) });
    expect(codeOf(() => disagreements(assessment, rubricOf([2]), threshold))).toBe("scoring/rubric-mismatch");
    expect(codeOf(() => disagreements(assessment, rubricOf([1]), { ...threshold, levels: 0 }))).toBe("scoring/invalid-threshold");
    expect(codeOf(() => disagreements(assessment, rubricOf([1]), { ...threshold, shareOfRange: Number.NaN }))).toBe("scoring/invalid-threshold");
    const nothing = thrownIssues(() => disagreements(assessment, rubricOf([1]), { levels: 0, shareOfRange: 0 }));
    expect(nothing.map(({ path }) => path.join("."))).toEqual(["threshold.levels", "threshold.shareOfRange"]);
  });
});
