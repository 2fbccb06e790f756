/** Candidates (numbered first) and raters as a graph; everybody's neighbours, ascending, each once. */
export interface RatingGraph {
  readonly candidates: number;
  /** Neighbours of `v` stand from `start[v]` up to `start[v + 1]`. */
  readonly start: Int32Array;
  readonly neighbours: Int32Array;
}

/** Lays out who rated whom, repeated ratings counted once. */
export function ratingGraph(
  candidate: Int32Array,
  rater: Int32Array,
  candidates: number,
  raters: number,
): RatingGraph {
  const byRater = grouped(rater, candidate, raters);
  const byCandidate = grouped(candidate, rater, candidates);
  const start = new Int32Array(candidates + raters + 1);
  const neighbours = new Int32Array(2 * candidate.length);
  let length = 0;
  const append = (vertex: number, { from, members }: Grouped, group: number, shift: number): void => {
    start[vertex] = length;
    const list = members.subarray(from[group] as number, from[group + 1] as number).sort();
    for (let at = 0; at < list.length; at++) {
      if (at === 0 || list[at] !== list[at - 1]) neighbours[length++] = (list[at] as number) + shift;
    }
  };
  for (let i = 0; i < candidates; i++) append(i, byCandidate, i, candidates);
  for (let j = 0; j < raters; j++) append(candidates + j, byRater, j, 0);
  start[candidates + raters] = length;
  return { candidates, start, neighbours: neighbours.slice(0, length) };
}

interface Grouped {
  readonly from: Int32Array;
  readonly members: Int32Array;
}

function grouped(key: Int32Array, value: Int32Array, groups: number): Grouped {
  const from = new Int32Array(groups + 1);
  for (let n = 0; n < key.length; n++)
    from[(key[n] as number) + 1] = (from[(key[n] as number) + 1] as number) + 1;
  for (let group = 0; group < groups; group++)
    from[group + 1] = (from[group + 1] as number) + (from[group] as number);
  const next = from.slice();
  const members = new Int32Array(key.length);
  for (let n = 0; n < key.length; n++) {
    const group = key[n] as number;
    members[next[group] as number] = value[n] as number;
    next[group] = (next[group] as number) + 1;
  }
  return { from, members };
}
