import type { IntervalSet } from "../intervals/intervalSet.ts";
import { assignSeats } from "./assignSeats.ts";
import { freeMasks, isFree, maskKey } from "./freeMasks.ts";
import { leastCostSeats } from "./leastCostSeats.ts";

/** A seat, as far as seating people needs to know it. */
export interface SeatToFill {
  readonly count: number;
  readonly optional: boolean;
  readonly members: readonly SeatMember[];
}

/** Someone who can take a seat. */
export interface SeatMember {
  readonly person: number;
  readonly permitted: IntervalSet;
  /** Asked only where the pool falls short. */
  readonly alternate: boolean;
  /** Whether somebody else has sat here for other candidates. */
  readonly changesPanel: boolean;
  /** 0 to 10,000. */
  readonly load: number;
}

/** Who sits where at a start. */
export interface Seating {
  /** For each seat the positions of its members who take it, ascending. */
  readonly taken: readonly (readonly number[])[];
  /** For each seat the positions of members who are free and sit nowhere, ascending. */
  readonly spare: readonly (readonly number[])[];
  readonly alternates: number;
  readonly panelChanges: number;
  /** Optional places that nobody takes. */
  readonly open: number;
  readonly load: { readonly worst: number; readonly sum: number };
}

// Each weight is more than 32 places of the next can add up to, and 32 of the first stay below 2^53.
const weights = { open: 2 ** 46, alternate: 2 ** 40, panelChange: 2 ** 34, load: 1e4 };

/**
 * Who sits where at each of some starts: as many optional places filled as can be, then as few alternates as
 * can be, as few changes against the panel that the role's other candidates met, and the least load.
 *
 * Where nothing of this tells people apart, the first seat gets the lowest number with whom all others can
 * still be filled, and so on.
 *
 * @param starts - ascending; each can be seated
 * @param seats - the seats
 * @returns the seating at each start, by position; `undefined` where the required places can't be filled
 */
export function seatings(
  starts: Float64Array,
  seats: readonly SeatToFill[],
): (position: number) => Seating | undefined {
  const { permitted, columns } = columnsOf(seats);
  const masks = freeMasks(starts, permitted);
  const panel = panelOf(seats);
  const known = new Map<number | string, Seating | undefined>();
  return (position) => {
    const key = maskKey(masks, position);
    if (known.has(key)) return known.get(key);
    const free = columns.map((each) => {
      const members: number[] = [];
      for (let member = 0; member < each.length; member++)
        if (isFree(masks, position, each[member] as number)) members.push(member);
      return members;
    });
    const seating = seated(panel, free);
    known.set(key, seating);
    return seating;
  };
}

/** One column for each set of starts: whoever is in several pools mostly has the same starts in all. */
function columnsOf(seats: readonly SeatToFill[]): {
  readonly permitted: readonly IntervalSet[];
  readonly columns: readonly (readonly number[])[];
} {
  const known = new Map<IntervalSet, number>();
  const columns = seats.map(({ members }) =>
    members.map(({ permitted }) => {
      const column = known.get(permitted) ?? known.size;
      known.set(permitted, column);
      return column;
    }),
  );
  return { permitted: [...known.keys()], columns };
}

/** What is the same at every start. */
interface Panel {
  readonly seats: readonly SeatToFill[];
  /** For each place its seat. */
  readonly places: readonly number[];
  /** For each seat what each of its members costs. */
  readonly costs: readonly (readonly number[])[];
  /** One more than the highest number of a person. */
  readonly people: number;
}

function panelOf(seats: readonly SeatToFill[]): Panel {
  return {
    seats,
    places: seats.flatMap(({ count }, seat) => Array.from({ length: count }, () => seat)),
    costs: seats.map(({ members }) => members.map(costOf)),
    people: seats.reduce(
      (most, { members }) => members.reduce((high, { person }) => Math.max(high, person + 1), most),
      0,
    ),
  };
}

function seated(
  { seats, places, costs: own, people }: Panel,
  free: readonly (readonly number[])[],
): Seating | undefined {
  const pools: number[][] = [];
  const costs: number[][] = [];
  let alike = true;
  places.forEach((seat, place) => {
    const { members, optional } = seats[seat] as SeatToFill;
    const [pool, cost]: [number[], number[]] = [[], []];
    for (const member of free[seat] as readonly number[]) {
      const price = own[seat]?.[member] as number;
      pool.push((members[member] as SeatMember).person);
      cost.push(price);
      alike &&= price === 0;
    }
    if (optional) {
      // Nobody has a number of its own for each place.
      pool.push(people + place);
      cost.push(weights.open);
      alike = false;
    }
    pools.push(pool);
    costs.push(cost);
  });
  const assigned = alike ? assignSeats(pools) : leastCostSeats(pools, costs);
  if (!assigned) return undefined;
  const memberOf = (seat: number, member: number): SeatMember => seats[seat]?.members[member] as SeatMember;
  const taken = seats.map((): number[] => []);
  places.forEach((seat, place) => {
    const person = assigned[place] as number;
    if (person < people)
      taken[seat]?.push((seats[seat] as SeatToFill).members.findIndex((each) => each.person === person));
  });
  for (const members of taken) members.sort((a, b) => a - b);
  // In this order, so that sums of loads come out the same whoever was placed first.
  const seatedMembers = taken.flatMap((members, seat) => members.map((member) => memberOf(seat, member)));
  const sitting = new Set(assigned);
  const load = { worst: 0, sum: 0 };
  let [alternates, panelChanges] = [0, 0];
  for (const each of seatedMembers) {
    if (each.alternate) alternates++;
    if (each.changesPanel) panelChanges++;
    load.worst = Math.max(load.worst, each.load);
    load.sum += each.load;
  }
  return {
    taken,
    spare: free.map((members, seat) =>
      members.filter((member) => !sitting.has(memberOf(seat, member).person)),
    ),
    alternates,
    panelChanges,
    open: places.length - seatedMembers.length,
    load,
  };
}

function costOf({ alternate, changesPanel, load }: SeatMember): number {
  return (
    (alternate ? weights.alternate : 0) +
    (changesPanel ? weights.panelChange : 0) +
    Math.round(load * weights.load)
  );
}
