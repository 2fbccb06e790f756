import { type Booking, type Reason, reason, SamtalError } from "@samtal/core";
import { epochMilliseconds } from "@samtal/core/time";
import { type PreparedSearch, preparedSearch } from "../slots/preparedSearch.ts";
import { type RankedStart, rankedStarts } from "../slots/rankedStarts.ts";
import { searchStarts } from "../slots/searchStarts.ts";
import type { Slot } from "../slots/slot.ts";
import { slotMaker } from "../slots/slotMaker.ts";
import type { SlotRequest } from "../slots/slotRequest.ts";
import { attendanceOf, seatedPeople } from "./attendanceOf.ts";
import { bookingIssues } from "./bookingIssues.ts";
import type { BookingMove } from "./bookingMove.ts";
import { claimChanges } from "./claimChanges.ts";
import type { ClaimVersions } from "./claimVersions.ts";
import { type DisruptionOptions, disruptionOf } from "./disruptionOf.ts";
import { keptPanel, preferringPanel } from "./keptPanel.ts";
import type { MoveDisruption } from "./moveDisruption.ts";
import { moveReasons } from "./moveReasons.ts";
import { withoutBooking } from "./withoutBooking.ts";

/** What a search for another time can be told beside the zone data and calendars. */
export interface MoveOptions extends DisruptionOptions {
  /** Versions of people's claims, for what the host compares and swaps. */
  readonly versions?: ClaimVersions;
}

/** A start to which a booking can move, with who sits where and what it costs. */
export interface FoundMove {
  readonly ranked: RankedStart;
  readonly disruption: MoveDisruption;
}

/** Every time to which a booking can move, before they are ordered. */
export interface MoveSearch {
  /** The request as if the booking were not there. */
  readonly request: SlotRequest;
  /** As the request ranks them. */
  readonly found: readonly FoundMove[];
  /** At how many of them everyone booked takes part again, and nobody else. */
  readonly samePanel: number;
  /** How many there are, and at how many the panel stays. */
  readonly because: readonly Reason[];
  /** Unfolds one of them. */
  readonly moveOf: (found: FoundMove, rank: number, of: number) => BookingMove;
}

/**
 * Looks for other times for a booking, keeping its people where that can be.
 *
 * @throws SamtalError with what findSlots throws of the request, and `scheduling/unknown-seat`
 */
export function moveSearch(booking: Booking, asked: SlotRequest, options: MoveOptions): MoveSearch {
  SamtalError.throwIfAny(bookingIssues(booking, asked, options));
  const request = withoutBooking(asked, booking);
  const kept = keptPanel(preparedSearch(request, options), booking);
  const old = epochMilliseconds(booking.start.instant);
  const starts = searchStarts(kept).filter((at) => at !== old);
  const found = rankedStarts(starts, preferringPanel(kept, booking), options).map((ranked) => ({
    ranked,
    disruption: disruptionOf(ranked, kept, booking, options),
  }));
  const slotOf = slotMaker(kept, options);
  const before = attendanceOf(booking, request.candidate.personId);
  const samePanel = found.filter(
    ({ disruption: { joining, leaving } }) => joining.length + leaving.length === 0,
  ).length;
  return {
    request,
    found,
    samePanel,
    because: [reason("scheduling/moves-found", { count: found.length, samePanel })],
    moveOf: ({ ranked, disruption }, rank, of) => {
      const slot = unranked(slotOf(withAlternates(ranked, kept), rank, of));
      const people = [request.candidate.personId, ...seatedPeople(slot)];
      const after = { people, interval: { start: slot.lobbyOpensAt, end: slot.end } };
      const changes = claimChanges(before, after, options.versions);
      return { slot, ...changes, disruption, because: moveReasons(disruption, rank, of) };
    },
  };
}

/** Who sits as an alternate is one in the slot, although the move did not hold it against the time. */
function withAlternates(ranked: RankedStart, { seats }: PreparedSearch): RankedStart {
  const alternates = seats.reduce(
    (sum, { candidacies }, seat) =>
      sum + (ranked.seating.taken[seat] ?? []).filter((member) => candidacies[member]?.alternate).length,
    0,
  );
  return { ...ranked, seating: { ...ranked.seating, alternates, panelChanges: 0 } };
}

/** A move has its own rank, by disruption, which the slot's would contradict, and asks nobody for empty seats. */
function unranked(ranked: Slot): Slot {
  const { place: _, because, ...slot } = ranked;
  const kept = because.filter(({ code }) => code !== "scheduling/ranked");
  return { ...slot, because: kept.map(leftOpen) };
}

const leftOpen = (each: Reason): Reason =>
  each.code === "scheduling/seat-open"
    ? reason("scheduling/seat-left-open", { seatId: String(each.params["seatId"]) })
    : each;
