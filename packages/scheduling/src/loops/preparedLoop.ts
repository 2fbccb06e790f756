import { compareText, type LiveRound } from "@samtal/core";
import { type EpochDay, type EpochMilliseconds, type TimeZone, type ZoneTable } from "@samtal/core/time";
import type { PersonAvailability } from "../availability/personAvailability.ts";
import { zoneAt } from "../layers/zoneAt.ts";
import { type Seating, type SeatToFill, seatings } from "../panels/seatings.ts";
import { type PreparedSearch, preparedSearch } from "../slots/preparedSearch.ts";
import { seatToFill } from "../slots/rankedStarts.ts";
import type { Participant } from "../slots/searchSeats.ts";
import { searchStarts } from "../slots/searchStarts.ts";
import type { SlotOptions } from "../slots/slotOptions.ts";
import { type LoopEvents, loopEvents } from "./loopEvents.ts";
import { type LoopPerson, loopPerson } from "./loopPerson.ts";
import type { LoopRequest } from "./loopRequest.ts";
import { type LunchRoom, lunchRooms } from "./lunchRoom.ts";
import { type Predecessor, roundOrder } from "./roundOrder.ts";
import { roundRequest } from "./roundRequest.ts";
import type { SeatedLeg } from "./seatedLeg.ts";

const minute = 60_000;
const day = 86_400_000;

/** One round of a loop, reckoned as a search for slots. */
export interface LoopRound {
  readonly round: LiveRound;
  readonly search: PreparedSearch;
  readonly starts: Float64Array;
  readonly seats: readonly SeatToFill[];
  /** Who sits where at one of the starts, as long as no other round stands in the way. */
  readonly seatingAt: (position: number) => Seating | undefined;
  /** The loop's number of each of the search's people. */
  readonly people: readonly number[];
  readonly predecessors: readonly Predecessor[];
}

/** A loop, reckoned once: what searches, explains and writes itineraries. */
export interface PreparedLoop {
  readonly request: LoopRequest;
  readonly options: SlotOptions;
  /** Ordered by id. */
  readonly rounds: readonly LoopRound[];
  readonly events: LoopEvents;
  /** Legs seated by themselves, by event, as far as they were asked for. */
  readonly alone: Map<number, SeatedLeg>;
  /** Everyone beside the candidate, ordered by id. */
  readonly people: readonly LoopPerson[];
  /** From the end of one round to the opening of the next lobby, in milliseconds: for the candidate, at least. */
  readonly least: number;
  /** The same, lunch aside, on one day, at most. */
  readonly most: number;
  /** The same for everyone else who sits in both. */
  readonly buffer: number;
  readonly dateAt: (at: EpochMilliseconds) => EpochDay;
  readonly zoneOfCandidate: (at: EpochMilliseconds) => TimeZone;
  /** The candidate's lunch on the day of an instant, if there is one. */
  readonly lunch: ((date: EpochDay, at: EpochMilliseconds) => LunchRoom) | undefined;
}

/**
 * Reckons every round of a loop as a search for slots, and what ties them together.
 *
 * @param request - a validated loop
 * @param options - the zone data and calendars
 * @returns what every answer about the loop rests on
 */
export function preparedLoop(request: LoopRequest, options: SlotOptions): PreparedLoop {
  const { zoneRules } = options;
  const { candidate, buffers, breakMinutes, interviewers, debrief } = request;
  const live = [...request.rounds].sort((a, b) => compareText(a.id, b.id));
  const predecessors = roundOrder(
    request,
    live.map(({ id }) => id),
  );
  const searches = live.map((round) => preparedSearch(roundRequest(request, round), options));
  const named = new Set<string>(debrief?.attendees);
  const everyone = new Map<string, Participant>(
    [
      ...searches.flatMap(({ people }) => people),
      ...interviewers.filter(({ personId }) => named.has(personId)),
    ].map((person) => [person.personId, person]),
  );
  const people = [...everyone.values()].sort((a, b) => compareText(a.personId, b.personId));
  const numbers = new Map<string, number>(people.map(({ personId }, number) => [personId, number]));
  const rounds = live.map((round, index): LoopRound => {
    const search = searches[index] as PreparedSearch;
    const starts = searchStarts(search);
    const seats = search.seats.map((seat) => seatToFill(seat, search));
    return {
      round,
      search,
      starts,
      seats,
      seatingAt: seatings(starts, seats),
      people: search.people.map(({ personId }) => numbers.get(personId) as number),
      predecessors: predecessors[index] as Predecessor[],
    };
  });
  const zoneOfCandidate = zoneAt(candidate);
  const tableOfCandidate = (at: EpochMilliseconds): ZoneTable => zoneRules.table(zoneOfCandidate(at));
  const dateAt = (at: EpochMilliseconds): EpochDay => Math.floor(tableOfCandidate(at).toWall(at) / day);
  const keepTentative = request.tentative !== "ignore";
  const rooms = request.lunch && lunchRooms(candidate, request.lunch, keepTentative);
  const buffer = Math.max(buffers?.beforeMinutes ?? 0, buffers?.afterMinutes ?? 0) * minute;
  const lunchOf = (person: PersonAvailability) =>
    request.interviewerLunches?.find(({ interviewerId }) => interviewerId === person.personId)?.lunch;
  return {
    request,
    options,
    rounds,
    events: loopEvents(
      rounds.map(({ starts }) => starts),
      dateAt,
    ),
    alone: new Map(),
    people: people.map((person) => loopPerson(person, lunchOf(person), keepTentative, zoneRules)),
    least: breakMinutes ? breakMinutes.least * minute : buffer,
    most: (breakMinutes?.most ?? Number.POSITIVE_INFINITY) * minute,
    buffer,
    dateAt,
    zoneOfCandidate,
    lunch: rooms && ((date, at) => rooms(date, tableOfCandidate(at))),
  };
}

/**
 * Some rounds of a loop alone: what holds between them holds still, the debrief aside.
 *
 * @param loop - a loop, reckoned
 * @param positions - of the rounds, ascending
 * @returns the smaller loop
 */
export function partOfLoop(loop: PreparedLoop, positions: readonly number[]): PreparedLoop {
  const { debrief: _debrief, ...request } = loop.request;
  const rounds = positions.map((position) => {
    const round = loop.rounds[position] as LoopRound;
    const predecessors = round.predecessors
      .map((each) => ({ ...each, round: positions.indexOf(each.round) }))
      .filter((each) => each.round >= 0);
    return { ...round, predecessors };
  });
  const events = loopEvents(
    rounds.map(({ starts }) => starts),
    loop.dateAt,
  );
  return { ...loop, request, rounds, events, alone: new Map() };
}
