import type { EpochMilliseconds } from "@samtal/core/time";
import { type Seating, seatings } from "../panels/seatings.ts";
import type { LoopRound, PreparedLoop } from "./preparedLoop.ts";

/** A round at one of its starts, with people on its seats. */
export interface SeatedLeg {
  readonly event: number;
  readonly round: number;
  readonly at: EpochMilliseconds;
  /** The opening of the lobby, and the end of the assessment. */
  readonly from: EpochMilliseconds;
  readonly until: EpochMilliseconds;
  readonly seating: Seating;
  /** Everyone seated, by the loop's numbers, seat by seat. */
  readonly people: readonly number[];
}

/**
 * Seats one leg by itself, in the order of preference of every search for slots.
 *
 * @param loop - a loop, reckoned
 * @param event - the round and its start
 * @param excluded - people by number who are needed elsewhere
 * @returns the leg, or `undefined` where the others can't fill its required seats
 */
export function seatedLeg(
  loop: PreparedLoop,
  event: number,
  excluded: ReadonlySet<number> | undefined,
): SeatedLeg | undefined {
  if (excluded !== undefined && excluded.size > 0) return legOf(loop, event, excluded);
  const known = loop.alone.get(event);
  if (known) return known;
  const leg = legOf(loop, event);
  if (leg) loop.alone.set(event, leg);
  return leg;
}

function legOf(loop: PreparedLoop, event: number, excluded?: ReadonlySet<number>): SeatedLeg | undefined {
  const { at: starts, round: rounds, position } = loop.events;
  const round = rounds[event] as number;
  const at = starts[event] as number;
  const leg = loop.rounds[round] as LoopRound;
  const seating =
    excluded === undefined ? leg.seatingAt(position[event] as number) : seatedWithout(leg, at, excluded);
  if (!seating) return undefined;
  const { lobby, length } = leg.search.meeting;
  return {
    event,
    round,
    at,
    from: at - lobby,
    until: at + length,
    seating,
    people: peopleOf(leg, seating),
  };
}

const nothing = new Float64Array(0);

function seatedWithout(
  leg: LoopRound,
  at: EpochMilliseconds,
  excluded: ReadonlySet<number>,
): Seating | undefined {
  const seats = leg.seats.map((seat) => ({
    ...seat,
    members: seat.members.map((member) =>
      excluded.has(leg.people[member.person] as number) ? { ...member, permitted: nothing } : member,
    ),
  }));
  return seatings(Float64Array.of(at), seats)(0);
}

function peopleOf({ seats, people }: LoopRound, { taken }: Seating): number[] {
  const seated: number[] = [];
  taken.forEach((members, seat) => {
    for (const member of members)
      seated.push(people[seats[seat]?.members[member]?.person as number] as number);
  });
  return seated;
}
