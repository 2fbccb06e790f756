import { parseAssessment } from "@samtal/core";
import { arbitraryRubric, arbitraryScorecard } from "@samtal/core/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "./assess.ts";
import { weightedMean } from "./combination/weightedMean.ts";

const marker = "Hemligt 4711";

describe("assess on any documents that parse", () => {
  it("law 5: refuses with codes or assesses, and never throws", () => {
    fc.assert(
      fc.property(arbitraryRubric(), fc.array(arbitraryScorecard(), { minLength: 1, maxLength: 4 }), (rubric, scorecards) => {
        const outcome = assess({ applicationId: scorecards[0]?.applicationId as never, rubric, scorecards });
        const codes = outcome.status === "refused" ? outcome.issues.map(({ code }) => code) : [];
        expect(codes.every((code) => /^(?:scoring\/|core\/(?:invalid-config|config-not-expected)$)/.test(code))).toBe(true);
      }),
    );
  });

  it("law 4: cards that answer any averageable rubric are assessed, within its scales", () => {
    fc.assert(
      fc.property(arbitraryRubric(), fc.array(arbitraryScorecard(), { minLength: 1, maxLength: 4 }), (rubric, loose) => {
        const applicationId = loose[0]?.applicationId as never;
        const scorecards = loose.map((card, rater) =>
          Object.assign({}, card, {
            id: `scorecard_${rater}`,
            interviewerId: `interviewer_${rater}`,
            applicationId,
            rubricId: rubric.id,
            rubricVersion: rubric.version,
            guideId: "guide_1",
            guideVersion: 1,
            sealedAt: "2027-03-16T10:05:00Z",
            amendments: [],
            metadata: { note: marker },
            ratings: rubric.competencies.map(({ competencyId, scaleId }, at) => {
              const scale = rubric.scales.find(({ id }) => id === scaleId);
              const rated =
                scale?.kind === "continuous"
                  ? { on: "value", value: scale.minimum }
                  : { on: "level", level: scale && "levels" in scale ? scale.levels[0]?.key : "l1" };
              return { state: "rated", id: `rating_${rater}-${at}`, competencyId, rated, evidenceIds: [] };
            }),
          }),
        );
        const { mustHaveRule: _, ...rest } = rubric;
        const plain = { ...rest, combination: { id: weightedMean.id }, quorum: 1 };
        const outcome = assess({ applicationId, rubric: plain, scorecards });
        expect(JSON.stringify(outcome)).not.toContain("Hemligt");
        const codes = outcome.status === "refused" ? outcome.issues.map(({ code }) => code) : [];
        const ofRubric = new Set(["scoring/nominal-not-averaged", "scoring/scale-ranges-differ", "scoring/scale-too-large", "scoring/unknown-plugin"]);
        expect(codes.filter((code) => !ofRubric.has(code))).toEqual([]);
        fc.pre(outcome.status === "assessed");
        const { assessment } = outcome as Extract<typeof outcome, { status: "assessed" }>;
        expect(parseAssessment(JSON.parse(JSON.stringify(assessment)))).toBeTruthy();
        expect(assessment.coverage).toBe(1);
        expect(Number.isFinite(assessment.score)).toBe(true);
      }),
    );
  });
});
