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
  const masks = freeMasks(
    starts,
    seats.flatMap(({ members }) => members.map(({ permitted }) => permitted)),
  );
  const offsets = seats.map((_, seat) =>
    seats.slice(0, seat).reduce((sum, { members }) => sum + members.length, 0),
  );
  const known = new Map<number | string, Seating | undefined>();
  return (position) => {
    const key = maskKey(masks, position);
    if (known.has(key)) return known.get(key);
    const free = seats.map(({ members }, seat) =>
      members.flatMap((_, member) => (isFree(masks, position, (offsets[seat] as number) + member) ? [member] : [])),
    );
    const seating = seated(seats, free);
    known.set(key, seating);
    return seating;
  };
}

function seated(seats: readonly SeatToFill[], free: readonly (readonly number[])[]): Seating | undefined {
  const people = Math.max(0, ...seats.flatMap(({ members }) => members.map(({ person }) => person + 1)));
  const places = seats.flatMap(({ count }, seat) => Array.from({ length: count }, () => seat));
  const nobody = (place: number): number => people + place;
  const memberOf = (seat: number, member: number): SeatMember => seats[seat]?.members[member] as SeatMember;
  const pools: number[][] = [];
  const costs: number[][] = [];
  let alike = true;
  places.forEach((seat, place) => {
    const members = (free[seat] as readonly number[]).map((member) => memberOf(seat, member));
    pools.push(members.map(({ person }) => person));
    costs.push(members.map(costOf));
    if (seats[seat]?.optional) {
      pools[place]?.push(nobody(place));
      costs[place]?.push(weights.open);
    }
    alike &&= costs[place]?.every((cost) => cost === 0) ?? true;
  });
  const assigned = alike ? assignSeats(pools) : leastCostSeats(pools, costs);
  if (!assigned) return undefined;
  const sitting = new Set(assigned);
  const taken = seats.map(({ members }, seat) =>
    places
      .flatMap((each, place) => (each === seat ? [assigned[place] as number] : []))
      .filter((person) => person < people)
      .map((person) => members.findIndex((member) => member.person === person))
      .sort((a, b) => a - b),
  );
  const seatedMembers = taken.flatMap((members, seat) => members.map((member) => memberOf(seat, member)));
  const loads = seatedMembers.map(({ load }) => load);
  return {
    taken,
    spare: free.map((members, seat) => members.filter((member) => !sitting.has(memberOf(seat, member).person))),
    alternates: seatedMembers.filter(({ alternate }) => alternate).length,
    panelChanges: seatedMembers.filter(({ changesPanel }) => changesPanel).length,
    open: places.length - seatedMembers.length,
    load: { worst: Math.max(0, ...loads), sum: loads.reduce((sum, load) => sum + load, 0) },
  };
}

function costOf({ alternate, changesPanel, load }: SeatMember): number {
  return (
    (alternate ? weights.alternate : 0) +
    (changesPanel ? weights.panelChange : 0) +
    Math.round(load * weights.load)
  );
}
