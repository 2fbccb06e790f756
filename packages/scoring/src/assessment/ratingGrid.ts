import { compareText, type Id, type Rating, type Scorecard } from "@samtal/core";
import type { MeasuredCompetency } from "../rubric/measuredCompetency.ts";
import { numberOf } from "../rubric/numberOf.ts";

/** One rating with the number that it stands for; null for the four kinds of missing. */
export interface GridRating {
  readonly rating: Rating;
  readonly value: number | null;
}

/** All that one interviewer said about one competency, over all of that interviewer's cards. */
export interface GridCell {
  readonly interviewerId: Id<"interviewer">;
  readonly ratings: readonly GridRating[];
  /** The mean of the numbers; null where there is none. */
  readonly value: number | null;
  /**
   * `missing` when a rating was due and is not there, which includes a card that does not mention the competency;
   * `not-applicable` when every rating says so.
   */
  readonly state: "rated" | "missing" | "not-applicable";
}

/** Competencies in rows and interviewers in columns, both in the order of their ids. */
export interface RatingGrid {
  readonly competencies: readonly MeasuredCompetency[];
  readonly interviewerIds: readonly Id<"interviewer">[];
  readonly cells: readonly (readonly GridCell[])[];
}

/** Sorts the ratings of several cards into a grid. */
export function ratingGrid(
  competencies: readonly MeasuredCompetency[],
  scorecards: readonly Scorecard[],
): RatingGrid {
  const interviewerIds = [...new Set(scorecards.map((card) => card.interviewerId))].sort(compareText);
  const byCell = new Map<string, Rating[]>();
  for (const { interviewerId, ratings } of scorecards) {
    for (const rating of ratings) {
      const key = `${rating.competencyId} ${interviewerId}`;
      const list = byCell.get(key);
      if (list === undefined) byCell.set(key, [rating]);
      else list.push(rating);
    }
  }
  const cells = competencies.map((competency) =>
    interviewerIds.map((interviewerId) =>
      gridCell(competency, interviewerId, byCell.get(`${competency.id} ${interviewerId}`) ?? []),
    ),
  );
  return { competencies, interviewerIds, cells };
}

function gridCell(
  competency: MeasuredCompetency,
  interviewerId: Id<"interviewer">,
  ratings: readonly Rating[],
): GridCell {
  const numbered = ratings
    .toSorted((a, b) => compareText(a.id, b.id))
    .map((rating) => ({
      rating,
      value: rating.state === "rated" ? (numberOf(competency.scale, rating.rated) ?? null) : null,
    }));
  const values = numbered.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length > 0) {
    const value = values.reduce((sum, next) => sum + next, 0) / values.length;
    return { interviewerId, ratings: numbered, value, state: "rated" };
  }
  const applicable = ratings.length === 0 || ratings.some(({ state }) => state !== "not-applicable");
  return { interviewerId, ratings: numbered, value: null, state: applicable ? "missing" : "not-applicable" };
}
