import { type Issue, issue, SamtalError } from "@samtal/core";
import { type CodedRatings, codedRatings } from "../codedRatings.ts";
import type { RaterRating } from "../raterRating.ts";

/** Ratings as columns of numbers, ordered so that the order of the input changes no sum. */
export interface OrdinalColumns {
  readonly candidate: Int32Array;
  readonly rater: Int32Array;
  /** All 0 where the ratings name no competency. */
  readonly competency: Int32Array;
  /** Place of the rating among the categories that occur, from 0. */
  readonly category: Int32Array;
  readonly candidates: number;
  readonly raters: number;
  readonly competencies: number;
  readonly categories: number;
}

/** Ratings on a declared scale, with what their numbers stand for. */
export interface OrdinalRatings {
  readonly coded: CodedRatings;
  readonly columns: OrdinalColumns;
  /** The categories that occur, from the lowest. */
  readonly used: readonly number[];
  readonly unused: number;
}

/**
 * Checks ratings against their declared scale and numbers ids and categories.
 *
 * @param further - what else is wrong, to be thrown along with it
 * @throws SamtalError with every issue: those of `codedRatings` and of the scale
 */
export function ordinalRatings(
  ratings: readonly RaterRating[],
  categories: readonly number[],
  further: readonly Issue[] = [],
): OrdinalRatings {
  const issues = [...further, ...scaleIssues(categories)];
  const known = new Set(categories);
  for (const [at, { value }] of ratings.entries()) {
    if (Number.isFinite(value) && !known.has(value)) {
      issues.push(issue("scoring/rating-outside-categories", [at, "value"]));
    }
  }
  let coded: CodedRatings | undefined;
  try {
    coded = codedRatings(ratings);
  } catch (error) {
    if (!SamtalError.isInstance(error)) throw error;
    issues.push(...error.issues);
  }
  SamtalError.throwIfAny(issues);
  const checked = coded as CodedRatings;
  const occurring = new Set(checked.columns.score);
  const used = categories.filter((category) => occurring.has(category));
  return {
    coded: checked,
    columns: orderedColumns(checked, used),
    used,
    unused: categories.length - used.length,
  };
}

function scaleIssues(categories: readonly number[]): Issue[] {
  const path = ["options", "categories"];
  const issues: Issue[] = [];
  if (categories.length < 2) issues.push(issue("scoring/too-few-categories", path));
  for (const [at, category] of categories.entries()) {
    const before = categories[at - 1];
    if (!Number.isFinite(category)) issues.push(issue("scoring/invalid-category", [...path, at]));
    else if (categories.indexOf(category) < at)
      issues.push(issue("scoring/duplicate-category", [...path, at]));
    else if (before !== undefined && before > category) {
      issues.push(issue("scoring/ordinal-scale-not-ascending", [...path, at]));
    }
  }
  return issues;
}

function orderedColumns({ columns }: CodedRatings, used: readonly number[]): OrdinalColumns {
  const { candidate, rater, competency, score, candidates, raters, competencies = 1 } = columns;
  const place = new Map(used.map((category, at) => [category, at]));
  const category = Int32Array.from(score, (value) => place.get(value) ?? 0);
  const order = Int32Array.from(score, (_, at) => at).sort(
    (a, b) =>
      (candidate[a] as number) - (candidate[b] as number) ||
      (rater[a] as number) - (rater[b] as number) ||
      (competency?.[a] ?? 0) - (competency?.[b] ?? 0) ||
      (category[a] as number) - (category[b] as number),
  );
  return {
    candidate: order.map((at) => candidate[at] as number),
    rater: order.map((at) => rater[at] as number),
    competency: order.map((at) => competency?.[at] ?? 0),
    category: order.map((at) => category[at] as number),
    candidates,
    raters,
    competencies,
    categories: used.length,
  };
}
