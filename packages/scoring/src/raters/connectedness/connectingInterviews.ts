import type { ConnectedGroups } from "./connectedGroups.ts";
import type { RatingGraph } from "./ratingGraph.ts";

/** An interview that has not been held: this rater of this candidate. */
export interface ConnectingInterview {
  readonly raterId: string;
  readonly candidateId: string;
}

/**
 * The fewest further interviews that connect everything: for each component beyond the one with the most
 * raters (the first of equals), one by its most experienced rater of that component's most rated candidate.
 * Ties go by id.
 */
export function connectingInterviews(
  { start }: RatingGraph,
  groups: ConnectedGroups,
  candidateIds: readonly string[],
  raterIds: readonly string[],
): ConnectingInterview[] {
  if (groups.count < 2) return [];
  const degree = (vertex: number): number => (start[vertex + 1] as number) - (start[vertex] as number);
  const raters = new Int32Array(groups.count);
  for (const group of groups.ofRater) raters[group] = (raters[group] as number) + 1;
  const main = raters.indexOf(raters.reduce((most, count) => Math.max(most, count), 0));
  const candidates = candidateIds.length;
  let rater = -1;
  for (const [at, group] of groups.ofRater.entries()) {
    if (group === main && (rater === -1 || degree(candidates + at) > degree(candidates + rater))) rater = at;
  }
  const candidate = new Int32Array(groups.count).fill(-1);
  for (const [at, group] of groups.ofCandidate.entries()) {
    const best = candidate[group] as number;
    if (best === -1 || degree(at) > degree(best)) candidate[group] = at;
  }
  const others = [...candidate].filter((_, group) => group !== main);
  return others.map((at) => ({
    raterId: raterIds[rater] as string,
    candidateId: candidateIds[at] as string,
  }));
}
