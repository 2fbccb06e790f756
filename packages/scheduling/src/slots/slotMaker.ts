import { type Id, type Reason, reason, type Support } from "@samtal/core";
import type { PersonAvailability } from "../availability/personAvailability.ts";
import { type ClockWindow, clockWindowOf } from "../fairness/clockWindow.ts";
import { defaultComfortableHours } from "../fairness/comfortableHours.ts";
import { isOddBetween } from "../fairness/isOddBetween.ts";
import { defaultOddHours, ordinaryHoursOf } from "../fairness/oddHours.ts";
import type { Seating } from "../panels/seatings.ts";
import { clockTexts } from "./clockTexts.ts";
import { PersonClock } from "./personClock.ts";
import type { PreparedSearch, PreparedSeat } from "./preparedSearch.ts";
import { type RankedStart, rankingOrder } from "./rankedStarts.ts";
import { rankReasons } from "./rankReasons.ts";
import type { ParticipantId } from "./searchSeats.ts";
import type { Slot } from "./slot.ts";
import type { SlotOptions } from "./slotOptions.ts";
import type { SlotPlace } from "./slotPlace.ts";

/** Somebody who takes part, with the clock that the person reads. */
interface Present {
  readonly personId: PersonAvailability["personId"];
  readonly clock: PersonClock;
  readonly comfort: ClockWindow;
}

/** Who sits where. */
type Places = Pick<Slot, "seats" | "support" | "openSeatIds" | "standIns">;

/** What every slot says in which the same people sit in the same places. */
interface SeatedPanel {
  readonly everyone: readonly Present[];
  readonly places: Places;
  readonly because: readonly Reason[];
}

/** What makes slots of one search: unfolds a start into a document with both sides' clocks, seats and reasons. */
export function slotMaker(
  search: PreparedSearch,
  { zoneRules }: SlotOptions,
): (ranked: RankedStart, rank: number, of: number) => Slot {
  const { meeting, request, seats, people } = search;
  const zoneData = zoneRules.version;
  const order = [...rankingOrder(search)];
  const usual = request.ranking?.comfortableHours ?? defaultComfortableHours;
  const ordinary = ordinaryHoursOf(request.ranking?.oddHours ?? defaultOddHours);
  const orderText = order.join(", ");
  const texts = clockTexts();
  const present = (person: PersonAvailability): Present => ({
    personId: person.personId,
    clock: new PersonClock(person, zoneRules, texts),
    comfort: clockWindowOf(person.comfortableHours ?? usual),
  });
  const candidate = present(request.candidate);
  const others = people.map(present);
  const ids = people.map(({ personId }) => personId);
  // The same people sit together at many starts.
  const known = new Map<Seating, SeatedPanel>();
  const panelOf = (seating: Seating): SeatedPanel => {
    let panel = known.get(seating);
    if (!panel) {
      const taken = seats.flatMap((seat, index) => seatedIn(seat, seating.taken[index] ?? []));
      const everyone = [candidate, ...taken.map((number) => others[number] as Present)];
      panel = { everyone, places: placesOf(seats, seating, ids), because: seatReasons(search, seating) };
      known.set(seating, panel);
    }
    return panel;
  };
  return (ranked, rank, of) => {
    const { at, seating, discomfort } = ranked;
    const [opens, end] = [at - meeting.lobby, at + meeting.length];
    const { everyone, places, because } = panelOf(seating);
    const [start, ends] = [texts.instant(at), texts.instant(end)];
    const local = everyone.map(({ personId, clock }) => {
      const zone = clock.zone(at);
      return { personId, start: clock.read(at, start, zone), end: clock.read(end, ends, zone) };
    });
    const place = placeOf(ranked, everyone, rank, of, order);
    const free: Reason[] = [];
    const confirmations: NonNullable<Slot["confirmations"]> = [];
    local.forEach(({ personId, start: { zone, local: clock, offset } }, index) => {
      free.push(reason("scheduling/free-at", { personId, local: clock, zone, offset }));
      // Hours that suit the person ask for nobody's confirmation.
      if (discomfort[index] === 0) return;
      const comfort = (everyone[index] as Present).comfort;
      if (isOddBetween(opens, end, zoneRules.table(zone), ordinary, comfort))
        confirmations.push({ personId, local: clock });
    });
    const slot: Slot = {
      schemaVersion: 1,
      roundId: request.round.id,
      candidateId: request.candidate.personId,
      lobbyOpensAt: texts.instant(opens),
      start,
      end: ends,
      seats: places.seats.map(({ seatId, interviewerId }) => ({ seatId, interviewerId })),
      local,
      place,
      zoneData,
      because: rankReasons(place, orderText).concat(free, because),
    };
    addPlaces(slot, places);
    if (confirmations.length > 0) slot.confirmations = confirmations;
    return slot;
  };
}

const seatedIn = ({ candidacies }: PreparedSeat, members: readonly number[]): number[] =>
  members.map((member) => candidacies[member]?.person as number);

/** Who sits where, who supports, which seats stay open, and who could step in. */
function placesOf(seats: readonly PreparedSeat[], seating: Seating, ids: readonly ParticipantId[]): Places {
  const taken: { seatId: Id<"seat">; interviewerId: Id<"interviewer"> }[] = [];
  const support: Support[] = [];
  const openSeatIds: Id<"seat">[] = [];
  const standIns: { seatId: Id<"seat">; interviewerIds: Id<"interviewer">[] }[] = [];
  seats.forEach((prepared, index) => {
    const { seat, count, candidacies } = prepared;
    const sitting = seatedIn(prepared, seating.taken[index] ?? []).map(
      (number) => ids[number] as ParticipantId,
    );
    if (seat.kind === "interpreter" || seat.kind === "captioner") {
      for (const personId of sitting) support.push({ kind: seat.kind, personId } as Support);
      return;
    }
    const seatId = seat.id as Id<"seat">;
    for (const interviewerId of sitting as Id<"interviewer">[]) taken.push({ seatId, interviewerId });
    if (sitting.length < count) openSeatIds.push(seatId);
    const spare = (seating.spare[index] ?? []).map(
      (member) => candidacies[member]?.personId as Id<"interviewer">,
    );
    if (spare.length > 0) standIns.push({ seatId, interviewerIds: spare });
  });
  return {
    seats: taken,
    ...(support.length === 0 ? {} : { support }),
    ...(openSeatIds.length === 0 ? {} : { openSeatIds }),
    ...(standIns.length === 0 ? {} : { standIns }),
  };
}

/** What not every slot has, copied: whoever changes one slot must not change another. */
function addPlaces(slot: Slot, { support, openSeatIds, standIns }: Places): void {
  if (support) slot.support = support.map((each) => ({ ...each }));
  if (openSeatIds) slot.openSeatIds = [...openSeatIds];
  if (standIns) {
    slot.standIns = standIns.map(({ seatId, interviewerIds }) => ({
      seatId,
      interviewerIds: [...interviewerIds],
    }));
  }
}

function placeOf(
  { seating, discomfort, worst, sum }: RankedStart,
  everyone: readonly Present[],
  rank: number,
  of: number,
  order: SlotPlace["order"],
): SlotPlace {
  const uncomfortable: SlotPlace["discomfort"]["people"] = [];
  everyone.forEach(({ personId }, index) => {
    const minutes = discomfort[index] as number;
    if (minutes > 0) uncomfortable.push({ personId, minutes });
  });
  return {
    rank,
    of,
    order,
    discomfort: { worstMinutes: worst, sumMinutes: sum, people: uncomfortable },
    alternates: seating.alternates,
    panelChanges: seating.panelChanges,
    openSeats: seating.open,
    load: seating.load,
  };
}

function seatReasons({ seats }: PreparedSearch, seating: Seating): Reason[] {
  return seats.flatMap(({ seat, candidacies }, index) => {
    const members = seating.taken[index] ?? [];
    const spare = seating.spare[index]?.length ?? 0;
    const of = candidacies.length;
    if (members.length === 0) return [reason("scheduling/seat-open", { seatId: seat.id, of })];
    return members.map((member) => {
      const { personId, alternate } = candidacies[member] as PreparedSeat["candidacies"][number];
      const params = { seatId: seat.id, personId, free: spare + members.length, of };
      return alternate
        ? reason("scheduling/alternate-seated", params)
        : reason("scheduling/seat-taken", params);
    });
  });
}
