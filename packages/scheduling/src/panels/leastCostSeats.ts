import { lowestSeats } from "./lowestSeats.ts";

/** Nobody of the pool sits there, or the pools can't be filled. */
const none = -1;

/**
 * Gives each place a person of its pool, nobody two, so that the sum of costs is least: the assignment
 * problem by shortest augmenting paths.
 *
 * Of all assignments of that cost the first in order is returned: the first place gets the lowest person with
 * whom one exists, then the second place, and so on. Costs are compared exactly: hand in integers whose sums stay below 2^53.
 *
 * Source: J. Munkres, "Algorithms for the Assignment and Transportation Problems", 1957, in the form with
 * potentials of both sides.
 *
 * @param pools - for each place the numbers of the people who can take it, ascending
 * @param costs - for each place the costs of those people, in the same order; integers of 0 and up
 * @returns a person's number for each place, or `undefined` when no complete assignment exists
 * @example
 * ```ts
 * import { leastCostSeats } from "@samtal/scheduling";
 *
 * leastCostSeats([[0, 1], [0, 1]], [[1, 2], [1, 9]]); // => [1, 0]
 * ```
 */
export function leastCostSeats(
  pools: readonly (readonly number[])[],
  costs: readonly (readonly number[])[],
): number[] | undefined {
  const people = [...new Set(pools.flat())].sort((a, b) => a - b);
  if (people.length < pools.length) return undefined;
  const columnOf = new Map(people.map((person, column) => [person, column]));
  const cost = pools.map((pool, place) => {
    const row = new Float64Array(people.length).fill(Number.POSITIVE_INFINITY);
    pool.forEach((person, index) => (row[columnOf.get(person) as number] = costs[place]?.[index] ?? 0));
    return row;
  });
  const placePotential = new Float64Array(pools.length);
  const personPotential = new Float64Array(people.length);
  const placeOf = new Int32Array(people.length).fill(none);
  for (let place = 0; place < pools.length; place++) {
    if (!augment(place, cost, placeOf, placePotential, personPotential)) return undefined;
  }
  const columnAt = new Int32Array(pools.length);
  placeOf.forEach((place, column) => {
    if (place !== none) columnAt[place] = column;
  });
  lowestSeats({
    columnAt,
    people: people.length,
    isTight: (place, column) =>
      (cost[place]?.[column] as number) - (placePotential[place] as number) === personPotential[column],
    canLeave: (column) => personPotential[column] === 0,
  });
  return Array.from(columnAt, (column) => people[column] as number);
}

/** Places one more row along the shortest path; false when there is none. */
function augment(
  root: number,
  cost: readonly Float64Array[],
  placeOf: Int32Array,
  placePotential: Float64Array,
  personPotential: Float64Array,
): boolean {
  const size = placeOf.length;
  const distance = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(size).fill(none);
  const settled = new Uint8Array(size);
  const rows = [root];
  let place = root;
  let reached = 0;
  let last = none;
  while (last === none) {
    let nearest = none;
    for (let column = 0; column < size; column++) {
      if (settled[column] === 1) continue;
      const reduced =
        reached +
        (cost[place]?.[column] as number) -
        (placePotential[place] as number) -
        (personPotential[column] as number);
      if (reduced < (distance[column] as number)) {
        distance[column] = reduced;
        cameFrom[column] = place;
      }
      if (nearest === none || (distance[column] as number) < (distance[nearest] as number)) nearest = column;
    }
    if (nearest === none || distance[nearest] === Number.POSITIVE_INFINITY) return false;
    settled[nearest] = 1;
    reached = distance[nearest] as number;
    const holder = placeOf[nearest] as number;
    if (holder === none) last = nearest;
    else {
      rows.push(holder);
      place = holder;
    }
  }
  const columnOf = new Map<number, number>();
  placeOf.forEach((holder, column) => {
    if (holder !== none) columnOf.set(holder, column);
  });
  for (const row of rows) {
    const column = columnOf.get(row);
    const own = row === root || column === undefined ? 0 : (distance[column] as number);
    placePotential[row] = (placePotential[row] as number) + reached - own;
  }
  for (let column = 0; column < size; column++)
    if (settled[column] === 1)
      personPotential[column] = (personPotential[column] as number) - (reached - (distance[column] as number));
  for (let column = last; column !== none; ) {
    const from = cameFrom[column] as number;
    const before = columnOf.get(from);
    placeOf[column] = from;
    column = from === root || before === undefined ? none : before;
  }
  return true;
}
