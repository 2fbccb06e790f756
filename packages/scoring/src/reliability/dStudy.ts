import { type Issue, issue, SamtalError } from "@samtal/core";
import { designPrecision, type DesignPrecision } from "./designPrecision.ts";
import type { DefinedGStudy } from "./gStudy.ts";

/** The designs that a D study looks at. */
export interface DStudyOptions {
  /** Numbers of competencies. @defaultValue `[1]` */
  readonly competencies?: readonly number[];
  /** Numbers of raters. */
  readonly raters: readonly number[];
  /**
   * Whether the competencies are all there are (fixed), or a sample of those that could have been asked about.
   *
   * @defaultValue false
   */
  readonly competenciesFixed?: boolean;
}

/**
 * A decision study: what each number of competencies and raters would make of the mean score.
 *
 * `generalizability` answers for comparing candidates who had the same raters, `dependability` for a score against a
 * threshold, or for candidates who had different ones. More raters never make either worse; more competencies never
 * do where the competencies are a sample.
 *
 * @param study - a G study that found its components
 * @param options - the numbers to look at
 * @returns one row per design, by competencies, then raters, in the order given
 * @throws SamtalError `scoring/invalid-design-count` for a number that is not whole or below 1, or for other than one
 *   competency where the G study had no competencies
 * @example
 * ```ts
 * import { dStudy, gStudy } from "@samtal/scoring";
 *
 * const study = gStudy({ design: "candidate-rater", ratings: [[1, 3], [2, 2], [4, 5], [5, 4]] });
 * if (study.status !== "ok") throw new Error(study.reason);
 * const rows = dStudy(study, { raters: [1, 2, 4] });
 * rows.map((row) => Math.round(row.generalizability * 100) / 100); // => [0.69, 0.82, 0.9]
 * ```
 */
export function dStudy(study: DefinedGStudy, options: DStudyOptions): DesignPrecision[] {
  const { competencies = [1], raters, competenciesFixed = false } = options;
  const single = study.design === "candidate-rater";
  const issues: Issue[] = [];
  competencies.forEach((count, at) => {
    if (isCount(count) && (!single || count === 1)) return;
    issues.push(issue("scoring/invalid-design-count", ["options", "competencies", at]));
  });
  raters.forEach((count, at) => {
    if (!isCount(count)) issues.push(issue("scoring/invalid-design-count", ["options", "raters", at]));
  });
  SamtalError.throwIfAny(issues);
  return competencies.flatMap((competency) =>
    raters.map((rater) => designPrecision(study, { competencies: competency, raters: rater }, competenciesFixed)),
  );
}

function isCount(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 1;
}
