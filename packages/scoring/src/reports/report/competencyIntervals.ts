import type { Assessment } from "@samtal/core";
import { tQuantile } from "../../distributions/tQuantile.ts";

/** How far apart interviewers are in one competency, over everybody they rated. */
interface Spread {
  readonly standardDeviation: number;
  readonly degreesOfFreedom: number;
}

/**
 * For each competency, half the width of the interval around a mean over `raters` interviewers.
 *
 * Interviewers of one candidate differ; pooled over all candidates that spread gives the standard error of a mean
 * over so many of them, and Student's t the factor. It needs a candidate whom two interviewers rated. It takes
 * interviewers to be independent and equally far apart for every candidate.
 *
 * @param level - confidence between 0 and 1
 * @returns a function that gives null where no candidate was rated twice
 */
export function competencyIntervals(
  assessments: readonly Assessment[],
  level: number,
): (competencyId: string, raters: number) => number | null {
  const spreads = new Map<string, Spread | null>();
  const spreadOf = (competencyId: string): Spread | null => {
    const known = spreads.get(competencyId);
    if (known !== undefined) return known;
    const spread = pooledSpread(assessments, competencyId);
    spreads.set(competencyId, spread);
    return spread;
  };
  return (competencyId, raters) => {
    const spread = spreadOf(competencyId);
    if (spread === null || raters === 0) return null;
    const factor = tQuantile((1 + level) / 2, spread.degreesOfFreedom);
    return (factor * spread.standardDeviation) / Math.sqrt(raters);
  };
}

function pooledSpread(assessments: readonly Assessment[], competencyId: string): Spread | null {
  let squares = 0;
  let degreesOfFreedom = 0;
  for (const { tree } of assessments) {
    const node = tree.children.find(({ id }) => id === competencyId);
    const values = (node?.children ?? []).flatMap(({ value }) => (value === null ? [] : [value]));
    if (values.length < 2) continue;
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    for (const value of values) squares += (value - mean) ** 2;
    degreesOfFreedom += values.length - 1;
  }
  return degreesOfFreedom === 0
    ? null
    : { standardDeviation: Math.sqrt(squares / degreesOfFreedom), degreesOfFreedom };
}
