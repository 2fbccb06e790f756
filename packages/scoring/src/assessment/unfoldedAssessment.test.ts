import { buildScorecard } from "@samtal/core/testing";
import { describe, expect, it } from "vitest";
import { assessed } from "../testing/assessed.ts";
import { cardsOf, rubricOf } from "../testing/cardsOf.ts";

describe("unfoldedAssessment", () => {
  it("takes the mean of what one interviewer rated over several questions, and leads down to the evidence", () => {
    const place = (question: string) => ({ competencyId: "competency_0", questionId: `question_${question}` });
    const level = (key: string) => ({ on: "level" as const, level: key });
    const noted = ["evidence_2", "evidence_1"].map((id) => {
      return { id, questionId: "question_a", notedAt: "2027-03-16T09:30:00Z", text: "Said so." };
    });
    const card = buildScorecard({
      evidence: noted,
      ratings: [
        { state: "rated", id: "rating_a", ...place("a"), rated: level("l2"), evidenceIds: ["evidence_2", "evidence_1"] },
        { state: "rated", id: "rating_b", ...place("b"), rated: level("l5"), evidenceIds: [] },
        { state: "not-rated", id: "rating_c", ...place("c") },
        { state: "not-applicable", id: "rating_d", ...place("d") },
      ],
    });
    const assessment = assessed({ rubric: rubricOf([1]), scorecards: [card] });
    // (2 + 5) / 2; the third at 1 gives 8/3, at 5 gives 4; the fourth was never due.
    expect(assessment.score).toBe(3.5);
    expect(assessment.bounds?.lowest).toBeCloseTo(8 / 3, 12);
    expect(assessment.bounds?.highest).toBe(4);
    const ratings = assessment.tree.children[0]?.children[0]?.children ?? [];
    expect(ratings.map(({ id, weight }) => [id, weight])).toEqual([
      ["rating_a", 0.5],
      ["rating_b", 0.5],
      ["rating_c", 0],
      ["rating_d", 0],
    ]);
    expect(ratings[0]?.evidenceIds).toEqual(["evidence_1", "evidence_2"]);
  });

  it("names the rubric by a hash that the vendor's metadata does not change", () => {
    const scorecards = cardsOf([[3]]);
    const hash = assessed({ rubric: rubricOf([1]), scorecards }).rubricHash;
    expect(assessed({ rubric: rubricOf([1], { metadata: { note: "x" } }), scorecards }).rubricHash).toBe(hash);
    expect(assessed({ rubric: rubricOf([2]), scorecards }).rubricHash).not.toBe(hash);
  });
});
