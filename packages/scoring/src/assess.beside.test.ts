import { toId } from "@samtal/core";
import { buildScorecard } from "@samtal/core/testing";
import { parseInstant } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { assess } from "./assess.ts";
import { assessedOutcome } from "./testing/assessed.ts";
import { cardsOf, rubricOf } from "./testing/cardsOf.ts";

const applicationId = toId("application", "1");
const codes = (reasons: readonly { code: string }[] | undefined) => reasons?.map(({ code }) => code);
const [first, second, joint] = cardsOf([[2], [4], [5]]) as [ReturnType<typeof buildScorecard>, ReturnType<typeof buildScorecard>, ReturnType<typeof buildScorecard>];

describe("a consensus card", () => {
  it("is reckoned beside the independent cards and changes nothing of them", () => {
    const rubric = rubricOf([1], { quorum: 2 });
    const alone = assessedOutcome({ rubric, scorecards: [first, second] });
    const { consensus, trace, ...outcome } = assessedOutcome({ rubric, scorecards: [first, second], consensus: joint });
    expect(outcome.assessment).toEqual(alone.assessment);
    expect(alone.consensus).toBeNull();
    expect(consensus).toMatchObject({ score: 5, scorecardIds: ["scorecard_2"] });
    expect(consensus?.because.find(({ code }) => code === "scoring/consensus-beside")?.params).toEqual({
      scorecardId: "scorecard_2",
      cards: 2,
    });
    expect(trace.consensus?.id).toBe("scorecard_2");
  });

  it("never makes up the quorum", () => {
    const outcome = assess({ applicationId, rubric: rubricOf([1], { quorum: 2 }), scorecards: [first], consensus: joint });
    expect(outcome).toMatchObject({ status: "quorum-missing", sealed: 1 });
  });

  it("speaks with its latest word", () => {
    const amended = buildScorecard({
      ...joint,
      amendments: [{ at: "2027-03-18T10:00:00Z", reason: "slip", ratings: first.ratings.map((rating) => ({ ...rating, id: "rating_x" })) }],
    } as never);
    const { consensus, amended: beside } = assessedOutcome({ rubric: rubricOf([1]), scorecards: [second], consensus: amended });
    expect(consensus?.score).toBe(2);
    expect(codes(consensus?.because)).toContain("scoring/amendments-applied");
    expect(beside).toBeNull();
  });

  it("is checked like any other, all issues at once", () => {
    const consensus = buildScorecard({
      ...first,
      sealedAt: null,
      rubricVersion: 9,
      ratings: [{ ...first.ratings[0], rated: { on: "level", level: "l9" } }],
    } as never);
    const outcome = assess({ applicationId, rubric: rubricOf([1]), scorecards: [first], consensus });
    expect(outcome.status === "refused" && outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "scoring/unsealed-card consensus.sealedAt",
      "scoring/other-rubric consensus.rubricVersion",
      "scoring/rating-off-scale consensus.ratings.0.rated",
      "scoring/consensus-among-cards consensus.id",
    ]);
  });

  it("is not one of the cards that were set aside either", () => {
    const traineeIds = [joint.interviewerId];
    const outcome = assess({ applicationId, rubric: rubricOf([1]), scorecards: [first, joint], traineeIds, consensus: joint });
    expect(outcome.status === "refused" && codes(outcome.issues)).toEqual(["scoring/consensus-among-cards"]);
  });
});

describe("cards after the deadline", () => {
  // The builder's cards were sealed at 10:05:00Z.
  const deadline = parseInstant("2027-03-16T10:05:00Z");
  const late = buildScorecard({ ...second, sealedAt: "2027-03-16T10:05:01Z" } as never);
  const rubric = rubricOf([1]);

  it("count and are named, unless the caller sets them aside", () => {
    const counted = assessedOutcome({ rubric, scorecards: [first, late], deadline }).assessment;
    expect(counted.score).toBe(3);
    expect(codes(counted.because)).toContain("scoring/late-card");
    expect(assessedOutcome({ rubric, scorecards: [first, late], deadline, latePolicy: "count-late" }).assessment).toEqual(counted);
  });

  it("are set aside with their reason, and fill no quorum", () => {
    const input = { applicationId, rubric, scorecards: [first, late], deadline, latePolicy: "set-aside-late" as const };
    const { assessment, trace } = assessedOutcome(input);
    expect(assessment).toMatchObject({ score: 2, scorecardIds: ["scorecard_0"] });
    expect(assessment.because.at(-1)).toEqual({
      code: "scoring/late-card-set-aside",
      params: { scorecardId: "scorecard_1", sealedAt: "2027-03-16T10:05:01Z", deadline },
    });
    expect(trace.setAside).toEqual([
      { id: "scorecard_1", interviewerId: "interviewer_1", sealedAt: "2027-03-16T10:05:01Z", why: "late" },
    ]);
    expect(assess({ ...input, rubric: rubricOf([1], { quorum: 2 }) })).toMatchObject({ status: "quorum-missing", sealed: 1 });
  });

  it("are not late at the deadline itself, nor without one", () => {
    expect(assessedOutcome({ rubric, scorecards: [first, second], deadline, latePolicy: "set-aside-late" }).assessment.score).toBe(3);
    expect(assessedOutcome({ rubric, scorecards: [first, late], latePolicy: "set-aside-late" }).assessment.score).toBe(3);
  });

  it("of a trainee are set aside as a trainee's", () => {
    const { trace } = assessedOutcome({ rubric, scorecards: [first, late], deadline, latePolicy: "set-aside-late", traineeIds: [late.interviewerId] });
    expect(trace.setAside.map(({ why }) => why)).toEqual(["trainee"]);
  });
});
