import { compareText, type Id } from "@samtal/core";
import { epochMilliseconds } from "@samtal/core/time";
import { assignSeats } from "./assignSeats.ts";
import { availabilityLayers } from "./availabilityLayers.ts";
import { gridStarts } from "./gridStarts.ts";
import { type Meeting, meetingOf } from "./meeting.ts";
import { seatVerdicts } from "./seatVerdicts.ts";
import type { SlotOptions } from "./slotOptions.ts";
import type { SlotRequest } from "./slotRequest.ts";
import { verdict, verdictsOf } from "./verdicts.ts";

/** Someone in a seat's pool, with the verdict for each start. */
export interface PoolMember {
  readonly personId: Id<"interviewer">;
  readonly verdicts: Uint8Array;
}

/** A seat with everyone who could take it, ordered by id. */
export interface SearchedSeat {
  readonly seatId: Id<"seat">;
  readonly pool: readonly PoolMember[];
}

/** A start at which everybody can meet. */
export interface PassingStart {
  /** Position among the search's starts. */
  readonly index: number;
  /** Who takes which seat: for each seat in order an interviewer. */
  readonly interviewerIds: readonly Id<"interviewer">[];
}

/** Everything that a search looked at: what lists the slots also explains their absence. */
export interface StartSearch {
  readonly meeting: Meeting;
  /** Every start that window and grid allow, ascending. */
  readonly starts: Float64Array;
  /** Position of the first start that keeps the notice. */
  readonly firstInTime: number;
  readonly candidateVerdicts: Uint8Array;
  /** Ordered by id. */
  readonly seats: readonly SearchedSeat[];
  /**
   * For each seat at how many starts, out of those open to the candidate, somebody of its pool can take it.
   */
  readonly seatFilled: readonly number[];
  /** Starts open to the candidate. */
  readonly openToCandidate: number;
  /** Starts at which each seat has somebody, be it the same person for two. */
  readonly everySeatFilled: number;
  readonly passing: readonly PassingStart[];
}

/** Looks at every start of a validated request. The one path under listing and explaining. */
export function searchStarts(request: SlotRequest, options: SlotOptions): StartSearch {
  const { window, grid, candidate } = request;
  const meeting = meetingOf(request);
  const [from, until] = [epochMilliseconds(window.start), epochMilliseconds(window.end)];
  const table = options.zoneRules.table(grid.zone);
  const starts = gridStarts(table, grid.minutes, from, until - meeting.length);
  const late = starts.findIndex((start) => start - meeting.lobby >= meeting.earliestLobby);
  const firstInTime = late < 0 ? starts.length : late;
  const candidateVerdicts = verdictsOf(starts, meeting, availabilityLayers(candidate, window, options));
  const seats = searchedSeats(request, options, starts, meeting);
  const seatFilled = seats.map(() => 0);
  const passing: PassingStart[] = [];
  let openToCandidate = 0;
  let everySeatFilled = 0;
  const people = [...new Set(seats.flatMap(({ pool }) => pool.map(({ personId }) => personId)))].sort();
  const numberOf = new Map(people.map((personId, number) => [personId, number]));
  const numbers = seats.map(({ pool }) => pool.map(({ personId }) => numberOf.get(personId) as number));
  for (let index = firstInTime; index < starts.length; index++) {
    if (candidateVerdicts[index] !== verdict.free) continue;
    openToCandidate++;
    const free = seats.map(({ pool }, seat) =>
      (numbers[seat] as number[]).filter((_, member) => pool[member]?.verdicts[index] === verdict.free),
    );
    free.forEach((pool, seat) => {
      if (pool.length > 0) seatFilled[seat] = (seatFilled[seat] as number) + 1;
    });
    if (free.some((pool) => pool.length === 0)) continue;
    everySeatFilled++;
    const assigned = assignSeats(free);
    if (assigned)
      passing.push({ index, interviewerIds: assigned.map((number) => people[number] as Id<"interviewer">) });
  }
  return {
    meeting,
    starts,
    firstInTime,
    candidateVerdicts,
    seats,
    seatFilled,
    openToCandidate,
    everySeatFilled,
    passing,
  };
}

function searchedSeats(
  { round, interviewers, window }: SlotRequest,
  options: SlotOptions,
  starts: Float64Array,
  meeting: Meeting,
): SearchedSeat[] {
  const asked = new Set(round.panel.seats.flatMap(({ pool }) => pool));
  const people = interviewers.filter(({ personId }) => asked.has(personId));
  const verdicts = new Map(
    people.map((person) => [
      person.personId,
      verdictsOf(starts, meeting, availabilityLayers(person, window, options)),
    ]),
  );
  return [...round.panel.seats]
    .sort((a, b) => compareText(a.id, b.id))
    .map((seat) => {
      const members = new Set(seat.pool);
      const pool = people
        .filter(({ personId }) => members.has(personId))
        .sort((a, b) => compareText(a.personId, b.personId))
        .map((person) => {
          const table = options.zoneRules.table(person.timeZone);
          const own = verdicts.get(person.personId) as Uint8Array;
          return { personId: person.personId, verdicts: seatVerdicts(starts, own, person, seat, table) };
        });
      return { seatId: seat.id, pool };
    });
}
