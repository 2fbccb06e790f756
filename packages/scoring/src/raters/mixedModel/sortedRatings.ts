import type { CrossedRatings } from "./crossedRatings.ts";

/** Ratings ordered by candidate, rater, competency and score, the scores less their mean. */
export interface SortedRatings {
  readonly candidate: Int32Array;
  readonly rater: Int32Array;
  /** All 0 where the ratings name no competency. */
  readonly competency: Int32Array;
  /** Scores less {@link mean}: squares of centred numbers lose no digits to a large common part. */
  readonly score: Float64Array;
  readonly mean: number;
  /** Candidate `i`'s ratings stand at `start[i]` up to `start[i + 1]`. */
  readonly start: Int32Array;
}

/**
 * Brings ratings into one order, so that the same ratings give the same bytes in whatever order they come.
 * Counting sorts from the least telling column to the most, then the scores within equal columns.
 */
export function sortedRatings(ratings: CrossedRatings): SortedRatings {
  const count = ratings.score.length;
  const competencies = ratings.competency ?? new Int32Array(count);
  let order: Int32Array = new Int32Array(count).map((_, at) => at);
  order = countingSort(order, competencies, ratings.competencies ?? 1);
  order = countingSort(order, ratings.rater, ratings.raters);
  order = countingSort(order, ratings.candidate, ratings.candidates);
  const candidate = new Int32Array(count);
  const rater = new Int32Array(count);
  const competency = new Int32Array(count);
  const score = new Float64Array(count);
  const start = new Int32Array(ratings.candidates + 1);
  for (let at = 0; at < count; at++) {
    const from = order[at] as number;
    candidate[at] = ratings.candidate[from] as number;
    rater[at] = ratings.rater[from] as number;
    competency[at] = competencies[from] as number;
    score[at] = ratings.score[from] as number;
    start[(candidate[at] as number) + 1] = at + 1;
  }
  for (let i = 1; i <= ratings.candidates; i++)
    start[i] = Math.max(start[i] as number, start[i - 1] as number);
  sortRepeats({ candidate, rater, competency, score });
  const mean = meanOf(score);
  for (let at = 0; at < count; at++) score[at] = (score[at] as number) - mean;
  return { candidate, rater, competency, score, mean, start };
}

function countingSort(order: Int32Array, key: Int32Array, levels: number): Int32Array {
  const place = new Int32Array(levels + 1);
  for (let at = 0; at < order.length; at++) {
    const next = (key[at] as number) + 1;
    place[next] = (place[next] as number) + 1;
  }
  for (let level = 1; level <= levels; level++)
    place[level] = (place[level] as number) + (place[level - 1] as number);
  const sorted = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) {
    const from = order[at] as number;
    const level = key[from] as number;
    sorted[place[level] as number] = from;
    place[level] = (place[level] as number) + 1;
  }
  return sorted;
}

type Columns = Pick<SortedRatings, "candidate" | "rater" | "competency" | "score">;

function sortRepeats({ candidate, rater, competency, score }: Columns): void {
  for (let from = 0, at = 1; at <= score.length; at++) {
    const same =
      at < score.length &&
      candidate[at] === candidate[from] &&
      rater[at] === rater[from] &&
      competency[at] === competency[from];
    if (same) continue;
    if (at - from > 1) score.subarray(from, at).sort();
    from = at;
  }
}

/** The mean, with a second pass that takes the rounding of the first one out. */
function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at] as number;
  const rough = sum / values.length;
  let rest = 0;
  for (let at = 0; at < values.length; at++) rest += (values[at] as number) - rough;
  return rough + rest / values.length;
}
