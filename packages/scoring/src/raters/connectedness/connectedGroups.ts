/** Who belongs together: candidates and raters whom a chain of ratings joins. */
export interface ConnectedGroups {
  readonly count: number;
  /** Group of each candidate, numbered by the first candidate in it. */
  readonly ofCandidate: Int32Array;
  readonly ofRater: Int32Array;
}

/** Joins the two ends of every rating (union-find with path halving, the smaller number leading). */
export function connectedGroups(
  candidate: Int32Array,
  rater: Int32Array,
  candidates: number,
  raters: number,
): ConnectedGroups {
  const leader = Int32Array.from({ length: candidates + raters }, (_, at) => at);
  const leaderOf = (member: number): number => {
    let at = member;
    while (leader[at] !== at) {
      leader[at] = leader[leader[at] as number] as number;
      at = leader[at] as number;
    }
    return at;
  };
  for (let n = 0; n < candidate.length; n++) {
    const one = leaderOf(candidate[n] as number);
    const other = leaderOf(candidates + (rater[n] as number));
    leader[Math.max(one, other)] = Math.min(one, other);
  }
  const group = new Int32Array(candidates + raters).fill(-1);
  let count = 0;
  for (let at = 0; at < group.length; at++) {
    const first = leaderOf(at);
    if (group[first] === -1) group[first] = count++;
    group[at] = group[first] as number;
  }
  return { count, ofCandidate: group.slice(0, candidates), ofRater: group.slice(candidates) };
}
