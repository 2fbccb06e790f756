import { parseRubric, parseScorecard, type Rating, type Rubric, type Scorecard } from "@samtal/core";
import { buildRubric, buildScorecard } from "@samtal/core/testing";

/** A level from 1 to 5, a kind of missing, or `null` for a card that does not mention the competency. */
export type Mark = number | Exclude<Rating["state"], "rated"> | null;

type RatingInput = NonNullable<NonNullable<Parameters<typeof buildScorecard>[0]>["ratings"]>[number];

/** A rubric over `competency_0`, `competency_1`, … on five levels, one weight each. */
export function rubricOf(weights: readonly number[], overrides: Parameters<typeof buildRubric>[0] = {}): Rubric {
  const { scales } = buildRubric();
  return buildRubric({
    competencies: weights.map((weight, at) => ({
      competencyId: `competency_${at}`,
      scaleId: "scale_five",
      weight,
    })),
    weightJustification: "The job analysis of the role.",
    scales,
    minimumCoverage: 0,
    quorum: 1,
    ...overrides,
  });
}

/** One sealed card per row: what `interviewer_0`, `interviewer_1`, … said about each competency. */
export function cardsOf(rows: readonly (readonly Mark[])[]): Scorecard[] {
  return rows.map((marks, rater) =>
    buildScorecard({
      id: `scorecard_${rater}`,
      interviewerId: `interviewer_${rater}`,
      evidence: [],
      ratings: marks.flatMap((mark, at): RatingInput[] => {
        if (mark === null) return [];
        const place = { id: `rating_${rater}-${at}`, competencyId: `competency_${at}` };
        return typeof mark === "number"
          ? [{ ...place, state: "rated", rated: { on: "level", level: `l${mark}` }, evidenceIds: [] }]
          : [{ ...place, state: mark }];
      }),
    }),
  );
}

/** The same documents as they come back from storage. */
export function reparsed(rubric: Rubric, cards: readonly Scorecard[]): { rubric: Rubric; scorecards: Scorecard[] } {
  return {
    rubric: parseRubric(JSON.parse(JSON.stringify(rubric))),
    scorecards: cards.map((card) => parseScorecard(JSON.parse(JSON.stringify(card)))),
  };
}
