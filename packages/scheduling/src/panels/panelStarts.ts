import type { ZoneTable } from "@samtal/core/time";
import { intersect } from "../intervals/intersect.ts";
import type { IntervalSet } from "../intervals/intervalSet.ts";
import { gridStarts } from "../slots/gridStarts.ts";
import { assignSeats } from "./assignSeats.ts";
import { type FreeMasks, freeMasks, isFree, maskKey } from "./freeMasks.ts";

/** Someone who can take places of one kind. */
export interface PoolMember {
  /** The person's number; one person can be in several pools. */
  readonly person: number;
  /** The starts that suit. */
  readonly permitted: IntervalSet;
}

/** What {@link panelStarts} needs. */
export interface PanelStartsInput {
  /** Starts that suit each person without whom there is no meeting. */
  readonly everyone: readonly [IntervalSet, ...IntervalSet[]];
  /** Places to fill, each with a person of its own out of its pool. */
  readonly places: readonly (readonly PoolMember[])[];
  /** The grid's zone, and its step in minutes; divides 1440. */
  readonly table: ZoneTable;
  readonly minutes: number;
}

/**
 * The starts at which a panel can meet: the kernel under every search.
 *
 * Those without whom there is no meeting are intersected first, and the grid laid over what is left; only there
 * are pools looked at. Who is free changes rarely, so each set of free people is seated once.
 *
 * Each member's starts already leave room for the whole meeting. To count instead how many are free at each
 * instant, and look for room afterwards, would offer times at which different people are free in turn.
 *
 * @param input - everyone needed, the places and the grid
 * @returns the starts, ascending
 * @throws SamtalError `core/outside-zone-rules`
 * @example
 * ```ts
 * import { parseTimeZone } from "@samtal/core/time";
 * import { panelStarts, startsWithin } from "@samtal/scheduling";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const hour = 3_600_000;
 * const open = (from: number, until: number) => startsWithin(Float64Array.of(from * hour, until * hour), hour);
 * const table = tzdataRules.table(parseTimeZone("UTC"));
 * const pool = [{ person: 0, permitted: open(8, 10) }, { person: 1, permitted: open(9, 12) }];
 * const starts = panelStarts({ everyone: [open(8, 12)], places: [pool, pool], table, minutes: 60 });
 * Array.from(starts, (at) => at / hour); // => [9]
 * ```
 */
export function panelStarts({ everyone, places, table, minutes }: PanelStartsInput): Float64Array {
  const [first, ...others] = everyone;
  let common: IntervalSet = first;
  for (const each of others) {
    if (common.length === 0) break;
    common = intersect(common, each);
  }
  const starts = gridStarts(common, table, minutes);
  if (places.length === 0 || starts.length === 0) return starts;
  const pools = new Pools(places);
  const masks = freeMasks(starts, pools.permitted);
  const known = new Map<number | string, readonly number[] | undefined>();
  const passing = new Float64Array(starts.length);
  let size = 0;
  let seated: readonly number[] | undefined;
  for (let index = 0; index < starts.length; index++) {
    // Mostly those who could sit at the start before are free at this one as well.
    if (!seated || !allFree(masks, index, seated)) {
      const key = maskKey(masks, index);
      if (!known.has(key)) known.set(key, pools.seatedAt(masks, index));
      seated = known.get(key);
    }
    if (seated) passing[size++] = starts[index] as number;
  }
  return passing.slice(0, size);
}

/** Pools as positions in one list, in which members of the same person and starts share a place. */
class Pools {
  readonly permitted: IntervalSet[] = [];
  readonly #people: number[] = [];
  readonly #pools: number[][];

  constructor(places: readonly (readonly PoolMember[])[]) {
    const known = new Map<IntervalSet, Map<number, number>>();
    this.#pools = places.map((pool) =>
      pool.map(({ person, permitted }) => {
        const byPerson = known.get(permitted) ?? new Map<number, number>();
        known.set(permitted, byPerson);
        const position = byPerson.get(person) ?? this.permitted.length;
        if (position === this.permitted.length) {
          this.permitted.push(permitted);
          this.#people.push(person);
          byPerson.set(person, position);
        }
        return position;
      }),
    );
  }

  /** For each place the position of someone who is free at a start, nobody twice. */
  seatedAt(masks: FreeMasks, start: number): number[] | undefined {
    const free = this.#pools.map((pool) => pool.filter((position) => isFree(masks, start, position)));
    const assigned = assignSeats(
      free.map((pool) => pool.map((position) => this.#people[position] as number)),
    );
    return assigned?.map(
      (person, place) => free[place]?.find((position) => this.#people[position] === person) as number,
    );
  }
}

function allFree(masks: FreeMasks, start: number, positions: readonly number[]): boolean {
  for (const position of positions) if (!isFree(masks, start, position)) return false;
  return true;
}
