import { compareText, type Id, type Rating } from "@samtal/core";
import type { PreparedCompetency, PreparedRubric } from "../rubric/preparedRubric.ts";
import type { ReadCard } from "./readCard.ts";

/** All that one interviewer said about one competency, over all of that interviewer's cards. */
export interface GridCell {
  /** In the order of their ids. */
  readonly ratings: readonly Rating[];
  /** The number that each rating stands for; null for the four kinds of missing. */
  readonly numbers: readonly (number | null)[];
  /** The mean of the numbers; null where there is none. */
  readonly value: number | null;
  /**
   * `missing` when a rating was due and is not there, which includes a card that does not mention the competency;
   * `not-applicable` when every rating says so.
   */
  readonly state: "rated" | "missing" | "not-applicable";
  /** How many ratings were due and are not there. */
  readonly missing: number;
}

/** Competencies in rows and interviewers in columns, both in the order of their ids. */
export interface RatingGrid {
  readonly competencies: readonly PreparedCompetency[];
  readonly interviewerIds: readonly Id<"interviewer">[];
  readonly rows: readonly (readonly GridCell[])[];
}

const notMentioned: GridCell = { ratings: [], numbers: [], value: null, state: "missing", missing: 1 };

/** Sorts the ratings of several cards into a grid. */
export function ratingGrid({ competencies, rows: rowOf }: PreparedRubric, cards: readonly ReadCard[]): RatingGrid {
  const interviewerIds = [...new Set(cards.map(({ interviewerId }) => interviewerId))].sort(compareText);
  const columnOf = new Map<string, number>(interviewerIds.map((id, column) => [id, column]));
  const columns = interviewerIds.length;
  const said: (Rating[] | undefined)[] = [];
  for (const { interviewerId, ratings } of cards) {
    const column = columnOf.get(interviewerId) ?? 0;
    for (const rating of ratings) {
      const at = (rowOf.get(rating.competencyId) ?? 0) * columns + column;
      const list = said[at];
      if (list === undefined) said[at] = [rating];
      else list.push(rating);
    }
  }
  const rows = competencies.map((competency, row) =>
    interviewerIds.map((_, column) => gridCell(competency, said[row * columns + column])),
  );
  return { competencies, interviewerIds, rows };
}

function gridCell({ scale }: PreparedCompetency, ratings: Rating[] | undefined): GridCell {
  if (ratings === undefined) return notMentioned;
  if (ratings.length > 1) ratings.sort((a, b) => compareText(a.id, b.id));
  let sum = 0;
  let given = 0;
  let due = 0;
  const numbers = ratings.map((rating) => {
    if (rating.state !== "not-applicable") due += 1;
    const number = rating.state === "rated" ? (scale.numberOf(rating.rated) ?? null) : null;
    if (number === null) return null;
    sum += number;
    given += 1;
    return number;
  });
  if (given > 0) return { ratings, numbers, value: sum / given, state: "rated", missing: due - given };
  return { ratings, numbers, value: null, state: due > 0 ? "missing" : "not-applicable", missing: due };
}
