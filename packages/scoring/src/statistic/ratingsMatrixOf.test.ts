import { pluginRegistry, type Rubric, type Scorecard, toId } from "@samtal/core";
import { buildRubric, buildScorecard } from "@samtal/core/testing";
import { describe, expect, it } from "vitest";
import { thrownIssues } from "../testing/thrownIssues.ts";
import { ratingsMatrixOf } from "./ratingsMatrixOf.ts";

type CardInput = NonNullable<Parameters<typeof buildScorecard>[0]>;
type RatingInput = NonNullable<CardInput["ratings"]>[number];

const competencyId = toId("competency", "collaboration");
let made = 0;

/** A card on which one interviewer rated one application's collaboration with these levels, one a question. */
function card(application: number, interviewer: number, levels: readonly string[], more: CardInput = {}): Scorecard {
  made++;
  const ratings = levels.map(
    (level, at): RatingInput => ({
      state: "rated",
      id: `rating_${made}-${at}`,
      competencyId,
      questionId: `question_${at}`,
      rated: { on: "level", level },
      evidenceIds: [],
    }),
  );
  return buildScorecard({
    id: `scorecard_${made}`,
    interviewId: `interview_${made}`,
    applicationId: `application_${application}`,
    interviewerId: `interviewer_${interviewer}`,
    ratings,
    evidence: [],
    ...more,
  });
}

const rubric = buildRubric();
const scaleId = rubric.competencies.find((competency) => competency.competencyId === competencyId)?.scaleId;

/** The rubric with collaboration alone, on another scale. */
const on = (scale: object): Rubric =>
  buildRubric({
    scales: [{ id: "scale_other", ...scale }] as unknown as NonNullable<Parameters<typeof buildRubric>[0]>["scales"],
    competencies: [{ competencyId, scaleId: "scale_other", weight: 1 }],
  } as NonNullable<Parameters<typeof buildRubric>[0]>);

const label = { en: "x", sv: "x" };
const nominal = on({ kind: "nominal", levels: [{ key: "yes", label }, { key: "no", label }] });
const refused = (run: () => unknown) => thrownIssues(run).map(({ code, path }) => [code, ...path]);

describe("ratingsMatrixOf", () => {
  it("puts applications in rows and interviewers in columns, by their ids, in whatever order cards come", () => {
    const cards = [card(2, 1, ["l4"]), card(1, 2, ["l3"]), card(1, 1, ["l5"]), card(3, 3, [])];
    const found = ratingsMatrixOf(cards, rubric, competencyId);
    expect(found).toEqual({
      kind: "numbers",
      applicationIds: ["application_1", "application_2", "application_3"],
      interviewerIds: ["interviewer_1", "interviewer_2", "interviewer_3"],
      ratings: [
        [5, 3, null],
        [4, null, null],
        [null, null, null],
      ],
      categories: [1, 2, 3, 4, 5],
    });
    expect(ratingsMatrixOf(cards.toReversed(), rubric, competencyId)).toEqual(found);
  });

  it("takes the mean of several questions and several interviews", () => {
    const cards = [card(1, 1, ["l2", "l5"]), card(1, 1, ["l5"])];
    expect(ratingsMatrixOf(cards, rubric, competencyId).ratings).toEqual([[4]]);
  });

  it("counts what is missing as null, and other competencies not at all", () => {
    const missing = card(1, 1, [], {
      ratings: [
        { state: "withheld", id: "rating_a", competencyId },
        {
          state: "rated",
          id: "rating_b",
          competencyId: "competency_communication",
          rated: { on: "level", level: "l1" },
          evidenceIds: [],
        },
      ],
    });
    expect(ratingsMatrixOf([missing], rubric, competencyId).ratings).toEqual([[null]]);
  });

  it("reads the ratings as sealed, or with their amendments", () => {
    const corrected: RatingInput = {
      state: "rated",
      id: "rating_c",
      competencyId,
      questionId: "question_0",
      rated: { on: "level", level: "l1" },
      evidenceIds: [],
    };
    const amended = card(1, 1, ["l4"], {
      amendments: [{ at: "2027-03-17T10:00:00Z", reason: "Mixed up two candidates.", ratings: [corrected] }],
    });
    expect(ratingsMatrixOf([amended], rubric, competencyId).ratings).toEqual([[4]]);
    expect(ratingsMatrixOf([amended], rubric, competencyId, { ratings: "sealed" }).ratings).toEqual([[4]]);
    expect(ratingsMatrixOf([amended], rubric, competencyId, { ratings: "amended" }).ratings).toEqual([[1]]);
  });

  it("keeps codes without order as they are, and takes no mean of them", () => {
    const cards = [card(1, 1, ["yes"]), card(1, 2, ["no"])];
    expect(ratingsMatrixOf(cards, nominal, competencyId)).toMatchObject({
      kind: "codes",
      ratings: [["yes", "no"]],
      categories: ["yes", "no"],
    });
    const twice = card(1, 1, ["yes", "no"]);
    expect(refused(() => ratingsMatrixOf([twice], nominal, competencyId))).toEqual([
      ["scoring/nominal-rated-twice", "scorecards", 0],
    ]);
    expect(thrownIssues(() => ratingsMatrixOf([twice], nominal, competencyId))[0]?.params).toEqual({
      ratingId: twice.ratings[1]?.id,
    });
    expect(refused(() => ratingsMatrixOf([card(1, 1, ["perhaps"])], nominal, competencyId))).toEqual([
      ["scoring/rating-off-scale", "scorecards", 0],
    ]);
  });

  it("has no categories on a continuous scale", () => {
    const continuous = on({ kind: "continuous", minimum: 0, maximum: 10 });
    const value = (number: number) =>
      card(1, 1, [], {
        ratings: [
          { state: "rated", id: "rating_v", competencyId, rated: { on: "value", value: number }, evidenceIds: [] },
        ],
      });
    const found = ratingsMatrixOf([value(7.5)], continuous, competencyId);
    expect(found.ratings).toEqual([[7.5]]);
    expect(found).not.toHaveProperty("categories");
    expect(refused(() => ratingsMatrixOf([value(11)], continuous, competencyId))).toEqual([
      ["scoring/rating-off-scale", "scorecards", 0],
    ]);
    const onValue = card(1, 1, [], {
      ratings: [{ state: "rated", id: "rating_v", competencyId, rated: { on: "value", value: 1 }, evidenceIds: [] }],
    });
    expect(refused(() => ratingsMatrixOf([onValue], nominal, competencyId))).toEqual([
      ["scoring/rating-off-scale", "scorecards", 0],
    ]);
  });

  it("refuses a competency that the rubric does not have", () => {
    const unknown = toId("competency", "juggling");
    const [issue] = thrownIssues(() => ratingsMatrixOf([], rubric, unknown));
    expect([issue?.code, issue?.path, issue?.params]).toEqual([
      "scoring/competency-not-in-rubric",
      ["competencyId"],
      { competencyId: unknown },
    ]);
  });

  it("names everything wrong with the cards at once, and no rating", () => {
    const draft = card(1, 1, ["l9"], { sealedAt: null });
    const other = card(1, 2, ["l3"], { rubricVersion: 2 });
    const strange = card(1, 3, ["l3"], { rubricId: "rubric_other" });
    const again = { ...strange };
    const sameSitting = { ...card(2, 3, ["l3"]), interviewId: strange.interviewId };
    expect(refused(() => ratingsMatrixOf([draft, other, strange, again, sameSitting], rubric, competencyId))).toEqual([
      ["scoring/unsealed-card", "scorecards", 0, "sealedAt"],
      ["scoring/other-rubric", "scorecards", 1, "rubricVersion"],
      ["scoring/other-rubric", "scorecards", 2, "rubricVersion"],
      ["scoring/other-rubric", "scorecards", 3, "rubricVersion"],
      ["scoring/duplicate-card", "scorecards", 3],
      ["scoring/duplicate-card", "scorecards", 4],
      ["scoring/rating-off-scale", "scorecards", 0],
    ]);
    const params = thrownIssues(() => ratingsMatrixOf([draft, other, other], rubric, competencyId)).map((issue) => issue.params);
    expect(params).toEqual([
      { scorecardId: draft.id },
      { scorecardId: other.id },
      { scorecardId: other.id },
      { scorecardId: other.id },
      { ratingId: draft.ratings[0]?.id, scaleId },
    ]);
  });

  it("says that a scale's plugin is not there", () => {
    const plugged = on({ kind: "plugin", scale: { id: "acme/stars" } });
    const issues = thrownIssues(() => ratingsMatrixOf([card(1, 1, ["l3"])], plugged, competencyId, { plugins: pluginRegistry([]) }));
    expect(issues.map(({ code }) => code)).toEqual(["scoring/unknown-plugin"]);
  });
});
