import type { RatingsGrid } from "../statistic/ratingsGrid.ts";

/** Who rated whom, without what they rated. */
export interface PanelDesign {
  /** Candidates with a rating. */
  readonly candidates: number;
  /** Raters with a rating. */
  readonly raters: number;
  readonly ratings: number;
  /** Ratings of each row of the grid. */
  readonly perCandidate: Int32Array;
  /** Ratings of each column of the grid. */
  readonly perRater: Int32Array;
  /** Every candidate was rated by every rater, rows and columns without any rating aside. */
  readonly complete: boolean;
  /** Harmonic mean of the ratings per candidate. */
  readonly kHarmonic: number;
  /** Candidates with two ratings or more. */
  readonly pairable: number;
  /** The most candidates that one rater rated. */
  readonly busiestRater: number;
  /** Groups of candidates and raters that share nobody with another group. */
  readonly groups: number;
}

/**
 * Reads from a grid who rated whom.
 *
 * @param grid - the ratings
 * @returns the counts that tell which model the data can carry
 */
export function panelDesign({ units, raters, values, rated }: RatingsGrid): PanelDesign {
  const perCandidate = new Int32Array(units);
  const perRater = new Int32Array(raters);
  for (let unit = 0, at = 0; unit < units; unit++) {
    for (let rater = 0; rater < raters; rater++, at++) {
      if (Number.isNaN(values[at])) continue;
      perCandidate[unit] = (perCandidate[unit] as number) + 1;
      perRater[rater] = (perRater[rater] as number) + 1;
    }
  }
  const counts = perCandidate.filter((count) => count > 0);
  const activeRaters = perRater.filter((count) => count > 0).length;
  return {
    candidates: counts.length,
    raters: activeRaters,
    ratings: rated,
    perCandidate,
    perRater,
    complete: rated === counts.length * activeRaters,
    kHarmonic: harmonicMean(counts),
    pairable: counts.filter((count) => count > 1).length,
    busiestRater: perRater.reduce((most, count) => Math.max(most, count), 0),
    groups: activeRaters - joins(units, raters, values),
  };
}

/** Counted by how often each number occurs, so that equal panels give that number itself, whatever the order. */
function harmonicMean(counts: Int32Array): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  let reciprocals = 0;
  for (const count of [...times.keys()].sort((a, b) => a - b)) reciprocals += (times.get(count) as number) / count;
  return counts.length / reciprocals;
}

/** How many times a candidate brings two groups of raters together, from as many groups as there are raters. */
function joins(units: number, raters: number, values: Float64Array): number {
  const parent = Int32Array.from({ length: raters }, (_, rater) => rater);
  const rootOf = (rater: number): number => {
    let root = rater;
    while (parent[root] !== root) root = parent[root] = parent[parent[root] as number] as number;
    return root;
  };
  let joined = 0;
  for (let unit = 0; unit < units; unit++) {
    let first = -1;
    for (let rater = 0; rater < raters; rater++) {
      if (Number.isNaN(values[unit * raters + rater])) continue;
      const root = rootOf(rater);
      if (first >= 0 && root !== first) {
        parent[root] = first;
        joined++;
      } else first = root;
    }
  }
  return joined;
}
