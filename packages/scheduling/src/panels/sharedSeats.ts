/** Places that have fewer people between them than there are places. */
export interface SharedSeats {
  /** Positions of the places, ascending. */
  readonly places: readonly number[];
  /** Everyone who can take any of them, ascending. */
  readonly people: readonly number[];
}

/**
 * Why places can't all be filled by people of their own: places whose pools together hold too few.
 *
 * When no augmenting path is left from a place, the places reached from it are such a set (P. Hall, "On
 * Representatives of Subsets", 1935).
 *
 * @param pools - for each place the numbers of the people who can take it
 * @returns such a set, or `undefined` when every place can have a person of its own
 * @example
 * ```ts
 * import { sharedSeats } from "@samtal/scheduling";
 *
 * sharedSeats([[7], [5, 6], [7]]); // => { "places": [0, 2], "people": [7] }
 * ```
 */
export function sharedSeats(pools: readonly (readonly number[])[]): SharedSeats | undefined {
  const placeOf = new Map<number, number>();
  for (let root = 0; root < pools.length; root++) {
    const cameFrom = new Map<number, number>();
    const reached = [root];
    let open: number | undefined;
    for (let next = 0; next < reached.length && open === undefined; next++) {
      const place = reached[next] as number;
      for (const person of pools[place] ?? []) {
        if (cameFrom.has(person)) continue;
        cameFrom.set(person, place);
        const holder = placeOf.get(person);
        if (holder === undefined) {
          open = person;
          break;
        }
        reached.push(holder);
      }
    }
    if (open === undefined) {
      const ascending = (a: number, b: number): number => a - b;
      return { places: reached.sort(ascending), people: [...cameFrom.keys()].sort(ascending) };
    }
    for (let person: number | undefined = open; person !== undefined; ) {
      const place = cameFrom.get(person) as number;
      const before = [...placeOf].find(([, held]) => held === place)?.[0];
      placeOf.set(person, place);
      if (before !== undefined && before !== person) placeOf.delete(before);
      person = place === root ? undefined : before;
    }
  }
  return undefined;
}
