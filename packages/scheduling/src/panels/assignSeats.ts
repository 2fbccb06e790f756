/**
 * Gives each seat a person of its pool, and nobody two seats: a bipartite matching by augmenting paths.
 *
 * Of all complete assignments the first in order is returned: the first seat gets the lowest person with whom
 * every other seat can still be filled, then the second seat, and so on. So the answer depends on nothing but
 * who is free.
 *
 * Source: H. W. Kuhn, "The Hungarian Method for the Assignment Problem", 1955 (the unweighted case).
 *
 * @param pools - for each seat the numbers of the people who can take it, ascending
 * @returns a person's number for each seat, or `undefined` when no complete assignment exists
 * @example
 * ```ts
 * import { assignSeats } from "@samtal/scheduling";
 *
 * assignSeats([[0, 1], [0]]); // => [1, 0]
 * ```
 */
export function assignSeats(pools: readonly (readonly number[])[]): number[] | undefined {
  const seatOf = new Map<number, number>();
  const personAt: number[] = [];

  /** Seats a person, moving holders of seats from `settled` on; changes nothing when it fails. */
  function place(seat: number, settled: number, asked: Set<number>): boolean {
    for (const person of pools[seat] ?? []) {
      if (asked.has(person)) continue;
      asked.add(person);
      const holder = seatOf.get(person);
      if (holder === undefined || (holder >= settled && place(holder, settled, asked))) {
        seatOf.set(person, seat);
        personAt[seat] = person;
        return true;
      }
    }
    return false;
  }

  /** Whether a seat can have `person` instead of its own, with the seats before it left as they are. */
  function improve(seat: number, person: number): boolean {
    const holder = seatOf.get(person);
    if (holder !== undefined && holder < seat) return false;
    const own = personAt[seat] as number;
    seatOf.delete(own);
    seatOf.set(person, seat);
    personAt[seat] = person;
    if (holder === undefined || place(holder, seat + 1, new Set([person]))) return true;
    seatOf.set(person, holder);
    seatOf.set(own, seat);
    personAt[seat] = own;
    return false;
  }

  for (let seat = 0; seat < pools.length; seat++) if (!place(seat, 0, new Set())) return undefined;
  pools.forEach((pool, seat) => {
    for (const person of pool) if (person === personAt[seat] || improve(seat, person)) break;
  });
  return personAt;
}
