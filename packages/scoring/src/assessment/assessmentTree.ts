import { type AssessmentNode, type Rating, type Reason, reason } from "@samtal/core";
import type { PreparedCompetency } from "../rubric/preparedRubric.ts";
import { ratedNumber } from "./ratedNumber.ts";
import type { GridCell } from "./ratingGrid.ts";
import type { ScoreFigures } from "./scoreFigures.ts";

/** What the tree is grown from. */
export interface TreeInput {
  readonly applicationId: string;
  readonly figures: ScoreFigures;
  readonly because: Reason[];
}

/**
 * The score unfolded: total, competency, interviewer's cell, rating, evidence.
 *
 * Every order of pooling gives the same shape, for each shares the score out among the cells: a competency weighs
 * what its cells weigh together, and a cell's weight is its part of that. So weight × value is what a node adds to
 * its parent, and the children of a node add up to its value, within the rounding of doubles.
 */
export function assessmentTree({ applicationId, figures, because }: TreeInput): AssessmentNode {
  const { grid, cells, pooled, score } = figures;
  const columns = grid.interviewerIds.length;
  const shares = new Float64Array(grid.competencies.length * columns);
  for (const [at, { competency, interviewer }] of cells.entries()) {
    shares[competency * columns + interviewer] = pooled?.shares[at] ?? 0;
  }
  const children = grid.competencies.map((_, row) =>
    competencyNode(figures, row, shares.subarray(row * columns, (row + 1) * columns)),
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

function competencyNode({ grid, score, coverage }: ScoreFigures, row: number, shares: Float64Array): AssessmentNode {
  const competency = grid.competencies[row] as PreparedCompetency;
  const cells = grid.rows[row] ?? [];
  const rated = cells.flatMap(({ value }, column) => (value === null ? [] : [{ value, share: shares[column] ?? 0 }]));
  const weight = rated.reduce((sum, { share }) => sum + share, 0);
  // With equal shares the plain mean is the same figure with less rounding; a rule can also give a row no share.
  const equal = weight === 0 || rated.every(({ share }) => share === rated[0]?.share);
  const partOf = (share: number): number => (equal ? 1 / rated.length : share / weight);
  const value = equal
    ? rated.reduce((sum, next) => sum + next.value, 0) / rated.length
    : rated.reduce((sum, next) => sum + partOf(next.share) * next.value, 0);
  const { id } = competency;
  const children = cells.map((cell, column) =>
    cellNode(
      competency,
      grid.interviewerIds[column] ?? "",
      cell,
      cell.value === null ? 0 : partOf(shares[column] ?? 0),
    ),
  );
  if (rated.length === 0) {
    const because = [reason("scoring/competency-unrated", { competencyId: id })];
    return { kind: "competency", id, value: null, weight: 0, contribution: null, evidenceIds: [], because, children };
  }
  const because = [
    reason("scoring/competency-rated", {
      competencyId: id,
      weight: competency.weight,
      ratedWeight: coverage.ratedWeight,
      raters: rated.length,
    }),
  ];
  const contribution = score === null ? null : weight * value;
  return { kind: "competency", id, value, weight, contribution, evidenceIds: [], because, children };
}

function cellNode(
  competency: PreparedCompetency,
  interviewerId: string,
  { ratings, given, value, state }: GridCell,
  weight: number,
): AssessmentNode {
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
    children: ratings.map((rating) => ratingNode(rating, ratedNumber(competency, rating), given)),
  };
}

function ratingNode(rating: Rating, value: number | null, given: number): AssessmentNode {
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
