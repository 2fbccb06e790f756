import type { RatingGraph } from "./ratingGraph.ts";

/** Whose removal, or which pair's, parts raters from raters. Numbers are those of the graph. */
export interface Separations {
  readonly vertices: readonly number[];
  readonly edges: readonly (readonly [candidate: number, rater: number])[];
}

/**
 * Finds the cut vertices and cut edges that leave raters on both sides, by depth-first search with low points
 * (Hopcroft and Tarjan 1973), without recursion: a long chain of raters overflows no stack.
 */
export function separations({ candidates, start, neighbours }: RatingGraph): Separations {
  const size = start.length - 1;
  const found = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const parent = new Int32Array(size).fill(-1);
  const next = start.slice(0, size);
  // Raters in the part of the search tree below a vertex, itself included.
  const below = new Int32Array(size);
  // Raters and branches that a vertex' removal cuts off downwards.
  const cutOff = new Int32Array(size);
  const branches = new Int32Array(size);
  const vertices: number[] = [];
  const edges: (readonly [number, number])[] = [];
  let time = 0;
  for (let root = 0; root < size; root++) {
    if (found[root] !== -1) continue;
    const order: number[] = [];
    const enter = (vertex: number): void => {
      found[vertex] = time;
      low[vertex] = time++;
      below[vertex] = vertex < candidates ? 0 : 1;
      order.push(vertex);
    };
    enter(root);
    for (let at = root; at !== -1; ) {
      const place = next[at] as number;
      if (place < (start[at + 1] as number)) {
        next[at] = place + 1;
        const other = neighbours[place] as number;
        if (found[other] === -1) {
          parent[other] = at;
          enter(other);
          at = other;
        } else if (other !== parent[at]) low[at] = Math.min(low[at] as number, found[other] as number);
        continue;
      }
      const up = parent[at] as number;
      if (up !== -1) {
        low[up] = Math.min(low[up] as number, low[at] as number);
        below[up] = (below[up] as number) + (below[at] as number);
        if ((low[at] as number) >= (found[up] as number) && (below[at] as number) > 0) {
          cutOff[up] = (cutOff[up] as number) + (below[at] as number);
          branches[up] = (branches[up] as number) + 1;
        }
      }
      at = up;
    }
    const all = below[root] as number;
    for (const vertex of order) {
      const rest = all - (cutOff[vertex] as number) - (vertex < candidates ? 0 : 1);
      if ((branches[vertex] as number) + (rest > 0 ? 1 : 0) > 1 && (branches[vertex] as number) > 0)
        vertices.push(vertex);
      const up = parent[vertex] as number;
      const inside = below[vertex] as number;
      if (up !== -1 && low[vertex] === found[vertex] && inside > 0 && inside < all) {
        edges.push(vertex < candidates ? [vertex, up] : [up, vertex]);
      }
    }
  }
  const byCandidate = (a: readonly [number, number], b: readonly [number, number]): number =>
    a[0] - b[0] || a[1] - b[1];
  return { vertices: vertices.sort((a, b) => a - b), edges: edges.sort(byCandidate) };
}
