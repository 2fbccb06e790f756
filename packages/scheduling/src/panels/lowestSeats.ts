/** Nobody holds the column. */
const nobody = -1;

/** An assignment of least cost, and what tells others of the same cost from dearer ones. */
export interface CheapestSeats {
  /** For each place the column of the person who has it; changed where a lower one costs the same. */
  readonly columnAt: Int32Array;
  /** How many people there are. */
  readonly people: number;
  /**
   * Whether a place and a person fit at no more than least cost: the pair's cost is the sum of its
   * potentials.
   */
  readonly isTight: (place: number, column: number) => boolean;
  /** Whether an assignment may leave a person out at least cost: the person's potential is 0. */
  readonly canLeave: (column: number) => boolean;
}

/**
 * Turns an assignment of least cost into the first of them in order: the first place gets the lowest person
 * with whom an assignment of that cost exists, then the second place, and so on.
 *
 * An assignment is one of the cheapest exactly when its pairs are tight and nobody is left out who must not
 * be (complementary slackness). So a place takes a lower person where a chain of tight pairs, perhaps by
 * way of those who sit nowhere, leads from that person's place back to its own.
 *
 * @param seats - the assignment, and its potentials as questions
 */
export function lowestSeats({ columnAt, people, isTight, canLeave }: CheapestSeats): void {
  const placeOf = new Int32Array(people).fill(nobody);
  columnAt.forEach((column, place) => (placeOf[column] = place));
  const places = columnAt.length;
  // The place after the last stands for all who sit nowhere.
  const pool = places;

  const give = (place: number, column: number): true => {
    columnAt[place] = column;
    placeOf[column] = place;
    return true;
  };

  /** Whether a place whose person was taken can have another, and so on until somebody takes `own`. */
  function settle(place: number, after: number, own: number, asked: Uint8Array): boolean {
    asked[place] = 1;
    if (place === pool) {
      if (canLeave(own)) {
        placeOf[own] = nobody;
        return true;
      }
      for (let other = after + 1; other < places; other++) {
        const held = columnAt[other] as number;
        if (asked[other] === 1 || !canLeave(held) || !settle(other, after, own, asked)) continue;
        placeOf[held] = nobody;
        return true;
      }
      return false;
    }
    if (isTight(place, own)) return give(place, own);
    for (let other = after + 1; other < places; other++) {
      const held = columnAt[other] as number;
      if (asked[other] === 0 && isTight(place, held) && settle(other, after, own, asked))
        return give(place, held);
    }
    if (asked[pool] === 1) return false;
    const spare = placeOf.findIndex((holder, column) => holder === nobody && isTight(place, column));
    return spare !== nobody && settle(pool, after, own, asked) && give(place, spare);
  }

  for (let place = 0; place < places; place++) {
    const own = columnAt[place] as number;
    // Whoever could not be settled for one person can't be for the next.
    const asked = new Uint8Array(places + 1);
    for (let column = 0; column < own; column++) {
      const holder = placeOf[column] as number;
      if ((holder !== nobody && holder < place) || !isTight(place, column)) continue;
      const start = holder === nobody ? pool : holder;
      if (asked[start] === 0 && settle(start, place, own, asked)) {
        give(place, column);
        break;
      }
    }
  }
}
