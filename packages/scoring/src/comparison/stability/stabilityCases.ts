import { type Assessment, compareText, type Id, type Rubric } from "@samtal/core";
import { type PoolCell, pool } from "../../assessment/pool.ts";
import type { PreparedRubric } from "../../rubric/preparedRubric.ts";
import { rounding } from "../rounding.ts";

/** A cell of an assessment's tree, with the numbers of its ratings. */
export interface StabilityCell extends PoolCell {
  readonly numbers: readonly number[];
}

/** One application's cells, as the rule meets them. */
export interface StabilityCase {
  readonly applicationId: Id<"application">;
  readonly cells: readonly StabilityCell[];
  readonly score: number;
}

/** Everything that a certificate is reckoned from. */
export interface StabilityGround {
  readonly prepared: PreparedRubric;
  readonly pooling: Rubric["pooling"];
  readonly first: StabilityCase;
  /** By id. */
  readonly rivals: readonly StabilityCase[];
  /** Everyone who rated; a cell's `interviewer` counts within. */
  readonly interviewerIds: readonly Id<"interviewer">[];
  /** Whether the score is a weighted mean of the ratings, which can be reckoned with exactly. */
  readonly linear: boolean;
}

/** The rated cells of each assessment's tree, row by row as they were combined, under the score that they give again. */
export function stabilityCases(
  assessments: readonly Assessment[],
  prepared: PreparedRubric,
): { readonly cases: StabilityCase[]; readonly interviewerIds: Id<"interviewer">[] } {
  const rated = new Set(assessments.flatMap(({ tree }) => tree.children.flatMap(({ children }) => children.map(({ id }) => id))));
  const interviewerIds = [...rated].sort(compareText) as Id<"interviewer">[];
  const columnOf = new Map<string, number>(interviewerIds.map((id, column) => [id, column]));
  const cases = assessments.map(({ applicationId, tree }) => {
    const rows = new Map(tree.children.map((row) => [row.id, row.children]));
    const cells = prepared.competencies.flatMap(({ id, weight, threshold }, competency) =>
      (rows.get(id) ?? [])
        .flatMap((cell): StabilityCell[] => {
          const { value } = cell;
          if (value === null) return [];
          const numbers = cell.children.flatMap((rating) => (rating.value === null ? [] : [rating.value]));
          const interviewer = columnOf.get(cell.id) ?? 0;
          return [{ competency, interviewer, weight, mustHave: threshold !== null, value, numbers }];
        })
        .sort((a, b) => a.interviewer - b.interviewer),
    );
    return { applicationId, cells, score: scoreOf(cells, prepared) ?? Number.NaN };
  });
  return { cases, interviewerIds };
}

/** The score that cells come to under the rubric's rule; null where it has no figure for them. */
export function scoreOf(cells: readonly PoolCell[], { rubric, combine }: PreparedRubric): number | null {
  return cells.length === 0 ? null : (pool(cells, rubric.pooling, combine)?.value ?? null);
}

/** Whether a rival's score lies above the first's by more than what rounding can make of equals. */
export function overtakes(rival: number, first: number): boolean {
  return rival - first > rounding * Math.max(1, Math.abs(first));
}
