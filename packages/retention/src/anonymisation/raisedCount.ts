import type { TableNetwork } from "./tableNetwork.ts";

/** How far each count may go up and down, and what it costs to have it move at all; Infinity: it may not. */
export interface Leeway {
  up(arc: number): number;
  down(arc: number): number;
  cost(arc: number): number;
}

/**
 * Looks for another table with the same sums in which one count is higher by a wanted amount.
 *
 * @returns the arcs that have to move for it, as cheap as a greedy search finds; null where there is no such table
 */
export function raisedCount(
  network: TableNetwork,
  target: number,
  amount: number,
  { up, down, cost }: Leeway,
): ReadonlySet<number> | null {
  const { arcs, nodes, touching } = network;
  const raised = arcs[target];
  if (raised === undefined || cost(target) === Infinity || up(target) < amount) return null;
  const flow = new Map<number, number>();
  const moved = new Set<number>([target]);
  const price = (arc: number): number => (moved.has(arc) ? 0 : cost(arc));
  const room = (arc: number, isForward: boolean): number => {
    const already = flow.get(arc) ?? 0;
    return isForward ? up(arc) - already : down(arc) + already;
  };
  for (let left = amount; left > 0; ) {
    const path = cheapestPath(raised.to, raised.from);
    if (path === null) return null;
    const pushed = Math.min(left, ...path.map(({ arc, isForward }) => room(arc, isForward)));
    for (const { arc, isForward } of path) {
      flow.set(arc, (flow.get(arc) ?? 0) + (isForward ? pushed : -pushed));
      moved.add(arc);
    }
    left -= pushed;
  }
  return moved;

  function cheapestPath(start: number, end: number): { arc: number; isForward: boolean }[] | null {
    const best = new Float64Array(nodes).fill(Infinity);
    const cameBy: ({ arc: number; isForward: boolean } | undefined)[] = [];
    const isDone = new Uint8Array(nodes);
    // Nodes as near as the one looked at: most arcs that may move cost nothing, so that few nodes have to be searched for.
    const asNear = [start];
    best[start] = 0;
    while (best[end] !== 0) {
      const at = asNear.pop() ?? nearest(best, isDone);
      if (at === -1) return null;
      if (at === end) break;
      isDone[at] = 1;
      for (const arc of touching[at] ?? []) {
        if (arc === target) continue;
        const { from, to } = arcs[arc] as { from: number; to: number };
        const isForward = from === at;
        const next = isForward ? to : from;
        const through = (best[at] as number) + price(arc);
        if (through < (best[next] as number) && room(arc, isForward) > 0) {
          best[next] = through;
          cameBy[next] = { arc, isForward };
          if (through === best[at]) asNear.push(next);
        }
      }
    }
    const path = [];
    for (let at = end; at !== start; ) {
      const step = cameBy[at] as { arc: number; isForward: boolean };
      path.push(step);
      const { from, to } = arcs[step.arc] as { from: number; to: number };
      at = step.isForward ? from : to;
    }
    return path;
  }
}

function nearest(best: Float64Array, isDone: Uint8Array): number {
  let at = -1;
  for (let node = 0; node < best.length; node++) {
    if (isDone[node] === 0 && (best[node] as number) < (at === -1 ? Infinity : (best[at] as number))) at = node;
  }
  return at;
}
