import { compareText, type Assessment, type Id } from "@samtal/core";

/** What an assessment's tree tells about who rated what. */
export interface AssessmentFacts {
  /** The competencies that somebody rated, by id. */
  readonly competencyIds: readonly Id<"competency">[];
  /** How many interviewers rated something. */
  readonly raters: number;
}

/** Reads from an assessment's tree which competencies were rated, and by how many interviewers. */
export function assessmentFacts({ tree }: Assessment): AssessmentFacts {
  const rated = tree.children.filter(({ value }) => value !== null);
  const cells = rated.flatMap(({ children }) => children.filter(({ value }) => value !== null));
  return {
    competencyIds: rated.map(({ id }) => id as Id<"competency">).sort(compareText),
    raters: new Set(cells.map(({ id }) => id)).size,
  };
}
