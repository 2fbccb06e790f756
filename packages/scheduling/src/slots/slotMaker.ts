import { type Id, type Reason, reason, type Support } from "@samtal/core";
import { instantOf, type TimeZone, zonedAt, type ZonedInstant } from "@samtal/core/time";
import type { PersonAvailability } from "../availability/personAvailability.ts";
import { clockWindowOf } from "../fairness/clockWindow.ts";
import { defaultComfortableHours } from "../fairness/comfortableHours.ts";
import { isOddBetween } from "../fairness/isOddBetween.ts";
import { defaultOddHours, ordinaryHoursOf } from "../fairness/oddHours.ts";
import { zoneAt } from "../layers/zoneAt.ts";
import type { PreparedSearch, PreparedSeat } from "./preparedSearch.ts";
import { type RankedStart, rankingOrder } from "./rankedStarts.ts";
import { rankReasons } from "./rankReasons.ts";
import type { ParticipantId } from "./searchSeats.ts";
import type { Slot } from "./slot.ts";
import type { SlotOptions } from "./slotOptions.ts";
import type { SlotPlace } from "./slotPlace.ts";

/** Somebody who takes part, with the discomfort of the hour. */
interface Present {
  readonly person: PersonAvailability;
  readonly minutes: number;
}

/** What makes slots of one search: unfolds a start into a document with both sides' clocks, seats and reasons. */
export function slotMaker(
  search: PreparedSearch,
  { zoneRules }: SlotOptions,
): (ranked: RankedStart, rank: number, of: number) => Slot {
  const { meeting, request, seats, people } = search;
  const order = [...rankingOrder(search)];
  const everyone = [request.candidate, ...people];
  const zones = new Map(everyone.map((person) => [person.personId as string, zoneAt(person)]));
  const usual = request.ranking?.comfortableHours ?? defaultComfortableHours;
  const ordinary = ordinaryHoursOf(request.ranking?.oddHours ?? defaultOddHours);
  const comforts = new Map(
    everyone.map(({ personId, comfortableHours }) => [personId as string, clockWindowOf(comfortableHours ?? usual)]),
  );
  const isOddFor = (personId: string, at: number, zone: TimeZone): boolean => {
    const comfort = comforts.get(personId);
    const [from, until] = [at - meeting.lobby, at + meeting.length];
    return comfort !== undefined && isOddBetween(from, until, zoneRules.table(zone), ordinary, comfort);
  };
  return (ranked, rank, of) => {
    const { at, seating, discomfort } = ranked;
    const [start, end] = [instantOf(at), instantOf(at + meeting.length)];
    const taken = seats.map((seat, index) => seatedIn(seat, seating.taken[index] ?? []));
    const present: Present[] = [request.candidate, ...taken.flat().map((number) => people[number] as PersonAvailability)].map(
      (person, index) => ({ person, minutes: discomfort[index] as number }),
    );
    const local = present.map(({ person: { personId } }) => {
      const zone = (zones.get(personId) as (at: number) => TimeZone)(at);
      return { personId, start: zonedAt(start, zone, zoneRules), end: zonedAt(end, zone, zoneRules) };
    });
    const odd = local.filter(({ personId, start: { zone } }) => isOddFor(personId, at, zone));
    const place = placeOf(ranked, present, rank, of, order);
    return {
      schemaVersion: 1,
      roundId: request.round.id,
      candidateId: request.candidate.personId,
      lobbyOpensAt: instantOf(at - meeting.lobby),
      start,
      end,
      ...placesOf(seats, ranked, people.map(({ personId }) => personId)),
      local,
      ...(odd.length === 0
        ? {}
        : { confirmations: odd.map(({ personId, start: { local: clock } }) => ({ personId, local: clock })) }),
      place,
      zoneData: zoneRules.version,
      because: [...rankReasons(place), ...local.map(freeReason), ...seatReasons(search, ranked)],
    };
  };
}

const seatedIn = ({ candidacies }: PreparedSeat, members: readonly number[]): number[] =>
  members.map((member) => candidacies[member]?.person as number);

/** Who sits where, who supports, which seats stay open, and who could step in. */
function placesOf(
  seats: readonly PreparedSeat[],
  { seating }: RankedStart,
  ids: readonly ParticipantId[],
): Pick<Slot, "seats" | "support" | "openSeatIds" | "standIns"> {
  const taken: { seatId: Id<"seat">; interviewerId: Id<"interviewer"> }[] = [];
  const support: Support[] = [];
  const openSeatIds: Id<"seat">[] = [];
  const standIns: { seatId: Id<"seat">; interviewerIds: Id<"interviewer">[] }[] = [];
  seats.forEach((prepared, index) => {
    const { seat, count, candidacies } = prepared;
    const sitting = seatedIn(prepared, seating.taken[index] ?? []).map((number) => ids[number] as ParticipantId);
    if (seat.kind === "interpreter" || seat.kind === "captioner") {
      for (const personId of sitting) support.push({ kind: seat.kind, personId } as Support);
      return;
    }
    const seatId = seat.id as Id<"seat">;
    for (const interviewerId of sitting as Id<"interviewer">[]) taken.push({ seatId, interviewerId });
    if (sitting.length < count) openSeatIds.push(seatId);
    const spare = (seating.spare[index] ?? []).map((member) => candidacies[member]?.personId as Id<"interviewer">);
    if (spare.length > 0) standIns.push({ seatId, interviewerIds: spare });
  });
  return {
    seats: taken,
    ...(support.length === 0 ? {} : { support }),
    ...(openSeatIds.length === 0 ? {} : { openSeatIds }),
    ...(standIns.length === 0 ? {} : { standIns }),
  };
}

function placeOf(
  { seating, worst, sum }: RankedStart,
  present: readonly Present[],
  rank: number,
  of: number,
  order: SlotPlace["order"],
): SlotPlace {
  const people = present
    .filter(({ minutes }) => minutes > 0)
    .map(({ person: { personId }, minutes }) => ({ personId, minutes }));
  return {
    rank,
    of,
    order,
    discomfort: { worstMinutes: worst, sumMinutes: sum, people },
    alternates: seating.alternates,
    panelChanges: seating.panelChanges,
    openSeats: seating.open,
    load: seating.load,
  };
}

function freeReason({ personId, start: { local, zone, offset } }: { personId: string; start: ZonedInstant }): Reason {
  return reason("scheduling/free-at", { personId, local, zone, offset });
}

function seatReasons({ seats }: PreparedSearch, { seating }: RankedStart): Reason[] {
  return seats.flatMap(({ seat, candidacies }, index) => {
    const members = seating.taken[index] ?? [];
    const spare = seating.spare[index]?.length ?? 0;
    const of = candidacies.length;
    if (members.length === 0) return [reason("scheduling/seat-open", { seatId: seat.id, of })];
    return members.map((member) => {
      const { personId, alternate } = candidacies[member] as PreparedSeat["candidacies"][number];
      const params = { seatId: seat.id, personId, free: spare + members.length, of };
      return alternate ? reason("scheduling/alternate-seated", params) : reason("scheduling/seat-taken", params);
    });
  });
}
