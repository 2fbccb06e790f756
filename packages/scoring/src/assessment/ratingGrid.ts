import { compareText, type Id, type Rating } from "@samtal/core";
import type { PreparedCompetency, PreparedRubric } from "../rubric/preparedRubric.ts";
import { ratedNumber } from "./ratedNumber.ts";
import type { ReadCard } from "./readCard.ts";

/** All that one interviewer said about one competency, over all of that interviewer's cards. */
export interface GridCell {
  /** In the order of their ids. */
  readonly ratings: readonly Rating[];
  /** The sum of the numbers that were given. */
  readonly sum: number;
  /** How many numbers were given. */
  readonly given: number;
  /** How many were due and are not there. */
  readonly missing: number;
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
  readonly competencies: readonly PreparedCompetency[];
  readonly interviewerIds: readonly Id<"interviewer">[];
  readonly rows: readonly (readonly GridCell[])[];
}

const notMentioned: GridCell = { ratings: [], sum: 0, given: 0, missing: 1, value: null, state: "missing" };

/** Sorts the ratings of several cards into a grid. */
export function ratingGrid({ competencies, rows: rowOf }: PreparedRubric, cards: readonly ReadCard[]): RatingGrid {
  const interviewerIds = [...new Set(cards.map(({ interviewerId }) => interviewerId))].sort(compareText);
  const columnOf = new Map<string, number>(interviewerIds.map((id, column) => [id, column]));
  const columns = interviewerIds.length;
  const said: (Rating[] | undefined)[] = [];
  for (let at = competencies.length * columns; at > 0; at--) said.push(undefined);
  for (const { interviewerId, ratings } of cards) {
    const column = columnOf.get(interviewerId) ?? 0;
    for (const rating of ratings) {
      const at = (rowOf.get(rating.competencyId) ?? 0) * columns + column;
      const list = said[at];
      if (list === undefined) said[at] = [rating];
      else list.push(rating);
    }
  }
  const rows = competencies.map((competency, row) => {
    const cells: GridCell[] = [];
    for (let column = 0; column < columns; column++) cells.push(gridCell(competency, said[row * columns + column]));
    return cells;
  });
  return { competencies, interviewerIds, rows };
}

function gridCell(competency: PreparedCompetency, ratings: Rating[] | undefined): GridCell {
  if (ratings === undefined) return notMentioned;
  if (ratings.length > 1) ratings.sort((a, b) => compareText(a.id, b.id));
  let sum = 0;
  let given = 0;
  let missing = 0;
  for (const rating of ratings) {
    const number = ratedNumber(competency, rating);
    if (number !== null) {
      sum += number;
      given += 1;
    } else if (rating.state !== "not-applicable") missing += 1;
  }
  const state = given > 0 ? "rated" : missing > 0 ? "missing" : "not-applicable";
  return { ratings, sum, given, missing, value: given > 0 ? sum / given : null, state };
}

