import type { EpochMilliseconds, ZoneTable } from "@samtal/core/time";
import type { PersonAvailability } from "../availability/personAvailability.ts";
import { type ClockWindow, clockWindowOf } from "../fairness/clockWindow.ts";
import { defaultComfortableHours } from "../fairness/comfortableHours.ts";
import { discomfortBetween } from "../fairness/discomfortBetween.ts";
import { zoneAt } from "../layers/zoneAt.ts";
import { type Seating, type SeatToFill, seatings } from "../panels/seatings.ts";
import type { PreparedSearch, PreparedSeat } from "./preparedSearch.ts";
import type { SlotOptions } from "./slotOptions.ts";
import { type RankingCriterion, rankingCriteria } from "./slotRanking.ts";

/** A start with who sits where and the figures that it is ranked by. */
export interface RankedStart {
  readonly at: EpochMilliseconds;
  readonly seating: Seating;
  /** The candidate's discomfort in minutes, then that of everyone seated, seat by seat. */
  readonly discomfort: readonly number[];
  readonly worst: number;
  readonly sum: number;
}

/**
 * Seats everyone at each start and ranks the starts.
 *
 * The criteria are held against each other one after the other, in the request's order; the start settles what
 * is left, so that no two are ever alike.
 *
 * @param starts - the passing starts, ascending
 * @param search - a request, reckoned
 * @param options - the zone data
 * @returns the starts, best first
 */
export function rankedStarts(
  starts: Float64Array,
  search: PreparedSearch,
  options: SlotOptions,
): RankedStart[] {
  const { request, seats, people } = search;
  const seatingAt = seatings(starts, seats.map((seat) => seatToFill(seat, search)));
  const ofCandidate = discomfortOfStarts(request.candidate, search, options);
  const ofPeople = people.map((person) => discomfortOfStarts(person, search, options));
  const ranked: RankedStart[] = [];
  starts.forEach((at, position) => {
    const seating = seatingAt(position);
    if (!seating) return;
    const discomfort = [ofCandidate(at)];
    seating.taken.forEach((members, seat) => {
      for (const member of members) {
        const person = seats[seat]?.candidacies[member]?.person as number;
        discomfort.push(ofPeople[person]?.(at) ?? 0);
      }
    });
    let worst = 0;
    let sum = 0;
    for (const minutes of discomfort) {
      worst = Math.max(worst, minutes);
      sum += minutes;
    }
    ranked.push({ at, seating, discomfort, worst, sum });
  });
  const order = rankingOrder(search);
  return ranked.sort((a, b) => {
    for (const criterion of order) {
      const difference = compareBy[criterion](a, b);
      if (difference !== 0) return difference;
    }
    return a.at - b.at;
  });
}

/** How far each start takes one person out of comfortable hours, in minutes. */
export function discomfortOfStarts(
  person: PersonAvailability,
  { request, meeting }: PreparedSearch,
  options: SlotOptions,
): (at: EpochMilliseconds) => number {
  const usual = request.ranking?.comfortableHours ?? defaultComfortableHours;
  const comfort: ClockWindow = clockWindowOf(person.comfortableHours ?? usual);
  const tableAt = tableLookup(person, options);
  return (at) => discomfortBetween(at - meeting.lobby, at + meeting.length, tableAt(at), comfort);
}

/** The criteria of a request, in its order. */
export function rankingOrder({ request }: PreparedSearch): readonly RankingCriterion[] {
  return request.ranking?.order ?? rankingCriteria;
}

const compareBy: Record<RankingCriterion, (a: RankedStart, b: RankedStart) => number> = {
  alternates: (a, b) => a.seating.alternates - b.seating.alternates,
  discomfort: (a, b) => a.worst - b.worst || a.sum - b.sum,
  "same-panel": (a, b) => a.seating.panelChanges - b.seating.panelChanges,
  "open-seats": (a, b) => a.seating.open - b.seating.open,
  load: (a, b) => a.seating.load.worst - b.seating.load.worst || a.seating.load.sum - b.seating.load.sum,
  start: (a, b) => a.at - b.at,
};

function tableLookup(person: PersonAvailability, { zoneRules }: SlotOptions): (at: EpochMilliseconds) => ZoneTable {
  if (person.stays === undefined || person.stays.length === 0) {
    const home = zoneRules.table(person.timeZone);
    return () => home;
  }
  const zone = zoneAt(person);
  return (at) => zoneRules.table(zone(at));
}

/** A prepared seat as {@link seatings} fills it: who sat there before, and each member's load. */
export function seatToFill(
  { seat, count, optional, candidacies }: PreparedSeat,
  { request }: PreparedSearch,
): SeatToFill {
  const soFar = new Set<string>(
    (request.panelSoFar ?? []).filter(({ seatId }) => seatId === seat.id).map(({ interviewerId }) => interviewerId),
  );
  const loads = new Map<string, number>(
    (request.ranking?.loads ?? []).map(({ interviewerId, load }) => [interviewerId, load]),
  );
  const members = candidacies.map(({ person, personId, permitted, alternate }) => ({
    person,
    permitted,
    alternate,
    changesPanel: soFar.size > 0 && !soFar.has(personId),
    load: loads.get(personId) ?? 0,
  }));
  return { count, optional, members };
}
