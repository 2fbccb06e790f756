import { parseAssessment } from "@samtal/core";
import { arbitraryRubric, arbitraryScorecard, buildRubric, buildScorecard } from "@samtal/core/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "./assess.ts";
import { weightedMean } from "./combination/weightedMean.ts";

const buildScorecardOnce = buildScorecard();
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

describe("assess on hostile cards", () => {
  const secret = "Qz7AnnaAndersson";
  const key = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9.~-]{0,20}$/);
  const hostileId = fc.oneof(key, fc.constantFrom("constructor", "toString", "hasOwnProperty", "0", "1e9", "-".padStart(2, "a")));
  const rated = fc.oneof(
    fc.constantFrom("l1", "l5", "l6", "constructor").map((level) => ({ on: "level", level })),
    fc.constant({ on: "value", value: 4711.25 }),
  );
  const card = fc
    .record({ id: hostileId, rater: hostileId, competency: hostileId, rated, sealed: fc.boolean() })
    .map(({ id, rater, competency, rated: given, sealed }) =>
      buildScorecard({
        id: `scorecard_${id}`,
        interviewerId: `interviewer_${rater}`,
        sealedAt: sealed ? "2027-03-16T10:05:00Z" : null,
        metadata: { secret },
        evidence: [{ id: "evidence_1", questionId: "question_1", notedAt: "2027-03-16T09:30:00Z", text: `${secret}\n=cmd|'/C'!A0` }],
        ratings: [
          { state: "rated", id: `rating_${id}`, competencyId: `competency_${competency}`, rated: given, evidenceIds: ["evidence_1"] },
        ],
        amendments: sealed
          ? [{ at: "2027-03-18T10:00:00Z", reason: secret, ratings: [{ state: "not-rated", id: `rating_${id}`, competencyId: `competency_${competency}` }] }]
          : [],
      } as never),
    );

  it("law 5: no note, reason or rating is in an issue, and nothing is partly scored", () => {
    fc.assert(
      fc.property(fc.array(card, { minLength: 1, maxLength: 5 }), fc.array(hostileId, { minLength: 1, maxLength: 4 }), (scorecards, keys) => {
        const { competencies: _, ...rest } = buildRubric({ quorum: 1 });
        const competencies = [...new Set(keys)].map((own) => ({ competencyId: `competency_${own}`, scaleId: "scale_five", weight: 1 }));
        const rubric = buildRubric({ ...rest, competencies } as never);
        const outcome = assess({ applicationId: scorecards[0]?.applicationId as never, rubric, scorecards });
        expect(JSON.stringify(outcome)).not.toContain(secret);
        if (outcome.status !== "refused") return;
        expect(Object.keys(outcome).sort()).toEqual(["applicationId", "issues", "status"]);
        expect(JSON.stringify(outcome.issues)).not.toMatch(/4711|"l[156]"/);
        // Every card that is wrong by itself is named.
        const named = new Set(outcome.issues.map(({ path }) => path[1]));
        for (const [at, { sealedAt }] of scorecards.entries()) if (sealedAt === null) expect(named.has(at)).toBe(true);
      }),
    );
  });

  it("names every one of very many issues", () => {
    const cards = Array.from({ length: 20_000 }, (_, at) => {
      const own = { id: `scorecard_${at}`, interviewerId: `interviewer_${at}`, sealedAt: null, ratings: [] };
      return Object.assign({}, buildScorecardOnce, own) as never;
    });
    const outcome = assess({ applicationId: buildScorecardOnce.applicationId, rubric: buildRubric(), scorecards: cards });
    expect(outcome.status === "refused" && outcome.issues.length).toBe(20_000);
  });
});
