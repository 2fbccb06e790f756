import { type AssessmentNode, type Reason, type Rating, reason } from "@samtal/core";
import type { Coverage } from "./coverageOf.ts";
import type { PoolCell } from "./pool.ts";
import type { GridCell, GridRating, RatingGrid } from "./ratingGrid.ts";

/** What the tree is grown from. */
export interface TreeInput {
  readonly applicationId: string;
  readonly grid: RatingGrid;
  readonly cells: readonly PoolCell[];
  /** The share of the score that each of `cells` has. */
  readonly shares: readonly number[];
  readonly score: number | null;
  readonly coverage: Coverage;
  readonly because: Reason[];
}

/**
 * The score unfolded: total, competency, interviewer's cell, rating, evidence.
 *
 * Every order of pooling gives the same shape, for each shares the score out among the cells: a competency weighs
 * what its cells weigh together, and a cell's weight is its part of that. So weight × value is what a node adds to
 * its parent, and the children of a node add up to its value, within the rounding of doubles.
 */
export function assessmentTree(input: TreeInput): AssessmentNode {
  const { applicationId, grid, cells, shares, score, because } = input;
  const shareAt = new Map(cells.map((cell, at) => [`${cell.competency} ${cell.interviewer}`, shares[at] ?? 0]));
  const children = grid.competencies.map((_, row) =>
    competencyNode(input, row, (column) => shareAt.get(`${row} ${column}`) ?? 0),
  );
  return {
    kind: "total",
    id: applicationId,
    value: score,
    weight: 1,
    contribution: score,
    evidenceIds: [],
    because,
    children,
  };
}

function competencyNode(
  { grid, score, coverage }: TreeInput,
  row: number,
  shareOf: (column: number) => number,
): AssessmentNode {
  const competency = grid.competencies[row];
  const cells = grid.cells[row] ?? [];
  const rated = cells.flatMap(({ value }, column) => (value === null ? [] : [{ value, share: shareOf(column) }]));
  const weight = rated.reduce((sum, { share }) => sum + share, 0);
  // With equal shares the plain mean is the same figure with less rounding; a rule can also give a row no share.
  const equal = weight === 0 || rated.every(({ share }) => share === rated[0]?.share);
  const partOf = (share: number): number => (equal ? 1 / rated.length : share / weight);
  const value = equal
    ? rated.reduce((sum, next) => sum + next.value, 0) / rated.length
    : rated.reduce((sum, next) => sum + partOf(next.share) * next.value, 0);
  const id = competency?.id ?? "";
  const children = cells.map((cell, column) =>
    cellNode(cell, cell.value === null ? 0 : partOf(shareOf(column))),
  );
  if (rated.length === 0) {
    const because = [reason("scoring/competency-unrated", { competencyId: id })];
    return { kind: "competency", id, value: null, weight: 0, contribution: null, evidenceIds: [], because, children };
  }
  const because = [
    reason("scoring/competency-rated", {
      competencyId: id,
      weight: competency?.weight ?? 0,
      ratedWeight: coverage.ratedWeight,
      raters: rated.length,
    }),
  ];
  const contribution = score === null ? null : weight * value;
  return { kind: "competency", id, value, weight, contribution, evidenceIds: [], because, children };
}

function cellNode({ interviewerId, ratings, value, state }: GridCell, weight: number): AssessmentNode {
  const given = ratings.filter((rating) => rating.value !== null).length;
  const because =
    state === "rated"
      ? reason("scoring/cell-rated", { interviewerId, ratings: given })
      : state === "not-applicable"
        ? reason("scoring/cell-not-applicable", { interviewerId })
        : ratings.length === 0
          ? reason("scoring/cell-not-mentioned", { interviewerId })
          : reason("scoring/cell-missing", { interviewerId });
  return {
    kind: "cell",
    id: interviewerId,
    value,
    weight,
    contribution: value === null ? null : weight * value,
    evidenceIds: [],
    because: [because],
    children: ratings.map((rating) => ratingNode(rating, given)),
  };
}

function ratingNode({ rating, value }: GridRating, given: number): AssessmentNode {
  const weight = value === null ? 0 : 1 / given;
  return {
    kind: "rating",
    id: rating.id,
    value,
    weight,
    contribution: value === null ? null : weight * value,
    evidenceIds: rating.state === "rated" ? rating.evidenceIds.toSorted() : [],
    because: [ratingReason(rating)],
    children: [],
  };
}

function ratingReason(rating: Rating): Reason {
  const ratingId = rating.id;
  switch (rating.state) {
    case "rated":
      return reason("scoring/rating-given", { ratingId, evidence: rating.evidenceIds.length });
    case "not-rated":
      return reason("scoring/rating-not-rated", { ratingId });
    case "not-applicable":
      return reason("scoring/rating-not-applicable", { ratingId });
    case "insufficient-evidence":
      return reason("scoring/rating-insufficient-evidence", { ratingId });
    case "withheld":
      return reason("scoring/rating-withheld", { ratingId });
  }
}
