import { type Issue, issue, SamtalError } from "@samtal/core";
import { isRatingNumber } from "../statistic/isRatingNumber.ts";
import { ratingNumberIssue } from "../statistic/ratingNumberIssue.ts";
import type { CrossedRatings } from "./mixedModel/crossedRatings.ts";
import type { RaterRating } from "./raterRating.ts";

/** Ratings as columns of numbers, with the ids that the numbers stand for, in the order of the ids. */
export interface CodedRatings {
  readonly columns: CrossedRatings;
  readonly candidateIds: readonly string[];
  readonly raterIds: readonly string[];
  /** Empty where the ratings name no competency. */
  readonly competencyIds: readonly string[];
}

const keys: readonly string[] = [
  "candidateId",
  "raterId",
  "competencyId",
  "value",
] satisfies (keyof RaterRating)[];

/**
 * Checks ratings and turns their ids into numbers.
 *
 * @throws SamtalError with every issue: `scoring/rating-key-unknown`, `scoring/rating-id-missing`,
 *   `scoring/rating-not-finite`, `scoring/rating-out-of-range`,
 *   `scoring/competency-on-some-ratings`
 */
export function codedRatings(ratings: readonly RaterRating[], further: readonly string[] = []): CodedRatings {
  const withCompetency = ratings[0]?.competencyId !== undefined;
  SamtalError.throwIfAny(ratingIssues(ratings, new Set([...keys, ...further]), withCompetency));
  const [candidate, rater] = [levelsOf(ratings, "candidateId"), levelsOf(ratings, "raterId")];
  const plain = {
    candidate: candidate.column,
    rater: rater.column,
    score: new Float64Array(ratings.length).map((_, at) => ratings[at]?.value ?? Number.NaN),
    candidates: candidate.ids.length,
    raters: rater.ids.length,
  };
  const ids = { candidateIds: candidate.ids, raterIds: rater.ids };
  if (!withCompetency) return { columns: plain, ...ids, competencyIds: [] };
  const competency = levelsOf(ratings, "competencyId");
  const columns = { ...plain, competency: competency.column, competencies: competency.ids.length };
  return { columns, ...ids, competencyIds: competency.ids };
}

function ratingIssues(
  ratings: readonly RaterRating[],
  known: ReadonlySet<string>,
  withCompetency: boolean,
): Issue[] {
  const issues: Issue[] = [];
  const isId = (id: unknown): boolean => typeof id === "string" && id !== "";
  for (const [at, rating] of ratings.entries()) {
    if (typeof rating !== "object" || rating === null) {
      issues.push(issue("scoring/rating-id-missing", [at]));
      continue;
    }
    for (const key in rating)
      if (!known.has(key)) issues.push(issue("scoring/rating-key-unknown", [at, "*"]));
    for (const field of ["candidateId", "raterId"] as const) {
      if (!isId(rating[field])) issues.push(issue("scoring/rating-id-missing", [at, field]));
    }
    if (!isRatingNumber(rating.value)) issues.push(ratingNumberIssue(rating.value, [at, "value"]));
    if ((rating.competencyId !== undefined) !== withCompetency) {
      issues.push(issue("scoring/competency-on-some-ratings", [at, "competencyId"]));
    } else if (withCompetency && !isId(rating.competencyId)) {
      issues.push(issue("scoring/rating-id-missing", [at, "competencyId"]));
    }
  }
  return issues;
}

function levelsOf(
  ratings: readonly RaterRating[],
  field: "candidateId" | "raterId" | "competencyId",
): { ids: string[]; column: Int32Array } {
  const number = new Map<string, number>();
  const column = new Int32Array(ratings.length);
  for (let at = 0; at < column.length; at++) {
    const id = ratings[at]?.[field] ?? "";
    const level = number.get(id);
    column[at] = level ?? number.size;
    if (level === undefined) number.set(id, number.size);
  }
  // Without a comparison function, texts are ordered by their code units, on every runtime.
  const ids = [...number.keys()].sort();
  const rank = new Int32Array(ids.length);
  for (const [at, id] of ids.entries()) rank[number.get(id) as number] = at;
  return { ids, column: column.map((level) => rank[level] as number) };
}
