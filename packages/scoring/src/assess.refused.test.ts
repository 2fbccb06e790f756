import { toId } from "@samtal/core";
import { buildContinuousScale, buildNominalScale, buildRubric, buildScorecard } from "@samtal/core/testing";
import { describe, expect, it } from "vitest";
import { assess } from "./assess.ts";
import { cardsOf, rubricOf } from "./testing/cardsOf.ts";

const applicationId = toId("application", "1");
const refusal = (input: Omit<Parameters<typeof assess>[0], "applicationId">) => {
  const outcome = assess({ applicationId, ...input });
  return outcome.status === "refused" ? outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`) : outcome;
};

describe("assess refuses documents that do not fit together", () => {
  it("refuses an unsealed card", () => {
    const [card] = cardsOf([[4]]);
    expect(refusal({ rubric: rubricOf([1]), scorecards: [buildScorecard({ ...card, sealedAt: null })] })).toEqual([
      "scoring/unsealed-card scorecards.0.sealedAt",
    ]);
  });

  it("names everything that is wrong at once, and nothing that anyone said", () => {
    const [fine, other] = cardsOf([[4, 4], [3, 3]]);
    const scorecards = [
      buildScorecard({ ...fine }),
      buildScorecard({ ...fine, metadata: { note: "SECRET" } }),
      buildScorecard({ ...other, sealedAt: null, applicationId: "application_2", rubricVersion: 7, guideVersion: 2 }),
      buildScorecard({
        ...other,
        id: "scorecard_3",
        interviewerId: "interviewer_3",
        ratings: [
          { state: "rated", id: "rating_0-0", competencyId: "competency_9", rated: { on: "level", level: "l1" }, evidenceIds: [] },
          { state: "rated", id: "rating_z", competencyId: "competency_0", rated: { on: "level", level: "l6" }, evidenceIds: [] },
          { state: "rated", id: "rating_y", competencyId: "competency_1", rated: { on: "value", value: 77.25 }, evidenceIds: [] },
        ],
      } as never),
    ];
    const found = refusal({ rubric: rubricOf([1, 1], { combination: { id: "acme/unheard-of" } }), scorecards });
    expect(found).toEqual([
      "scoring/unknown-plugin rubric.combination.id",
      "scoring/duplicate-card scorecards.1",
      "scoring/unsealed-card scorecards.2.sealedAt",
      "scoring/other-application scorecards.2.applicationId",
      "scoring/other-rubric scorecards.2.rubricVersion",
      "scoring/mixed-guide-versions scorecards.2.guideVersion",
      "scoring/unknown-competency scorecards.3.ratings.0.competencyId",
      "scoring/duplicate-rating-id scorecards.3.ratings.0.id",
      "scoring/rating-off-scale scorecards.3.ratings.1.rated",
      "scoring/rating-off-scale scorecards.3.ratings.2.rated",
    ]);
    const outcome = JSON.stringify(assess({ applicationId, rubric: rubricOf([1, 1]), scorecards }));
    expect(outcome).not.toMatch(/SECRET|77\.25|"l6"/);
  });

  it("refuses a card that was handed in twice, also where one or both are set aside", () => {
    const [counted, trainees] = cardsOf([[4], [2]]);
    const twin = buildScorecard({ ...trainees, id: "scorecard_0" });
    const again = buildScorecard({ ...twin, interviewId: "interview_2" });
    const traineeIds = [toId("interviewer", "1")];
    const input = { rubric: rubricOf([1]), traineeIds };
    expect(refusal({ ...input, scorecards: [twin, counted as typeof twin] })).toEqual(["scoring/duplicate-card scorecards.0"]);
    const other = buildScorecard({ ...counted, id: "scorecard_2" });
    expect(refusal({ ...input, scorecards: [other, twin, again] })).toEqual(["scoring/duplicate-card scorecards.2"]);
  });

  it("checks the ratings of amendments too", () => {
    const [card] = cardsOf([[2]]);
    const amended = buildScorecard({
      ...card,
      amendments: [
        {
          at: "2027-03-18T10:00:00Z",
          reason: "slip",
          ratings: [
            { state: "rated", id: "rating_0-0", competencyId: "competency_0", rated: { on: "level", level: "l9" }, evidenceIds: [] },
          ],
        },
      ],
    });
    expect(refusal({ rubric: rubricOf([1]), scorecards: [amended] })).toEqual([
      "scoring/rating-off-scale scorecards.0.amendments.0.ratings.0.rated",
    ]);
  });

  it("never averages nominal codes, nor scales of different ranges", () => {
    const { scales } = buildRubric();
    const rubric = buildRubric({
      ...rubricOf([1, 1, 1]),
      scales: [...scales, buildNominalScale({ id: "scale_codes" }), buildContinuousScale({ id: "scale_wide", minimum: 0, maximum: 1e13 })],
      competencies: [
        { competencyId: "competency_0", scaleId: "scale_five", weight: 1 },
        { competencyId: "competency_1", scaleId: "scale_codes", weight: 1 },
        { competencyId: "competency_2", scaleId: "scale_wide", weight: 1 },
      ],
    });
    expect(refusal({ rubric, scorecards: cardsOf([[4]]) })).toEqual([
      "scoring/nominal-not-averaged rubric.competencies.1.scaleId",
      "scoring/scale-too-large rubric.competencies.2.scaleId",
      "scoring/scale-ranges-differ rubric.competencies.2.scaleId",
    ]);
  });
});
