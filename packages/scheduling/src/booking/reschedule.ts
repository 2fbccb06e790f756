import type { Actor, Booking, Reason } from "@samtal/core";
import { type CostOfChange, costOfChange } from "../changes/costOfChange.ts";
import type { SlotRequest } from "../slots/slotRequest.ts";
import type { BookingMove } from "./bookingMove.ts";
import { type EmptyMoves, emptyMoves } from "./emptyMoves.ts";
import { compareDisruption } from "./moveDisruption.ts";
import { type MoveOptions, moveSearch } from "./moveSearch.ts";
import { usualMaximumSlots } from "../slots/usualMaximumSlots.ts";

/** What {@link reschedule} can be told. */
export interface RescheduleOptions extends MoveOptions {
  /** Whose wish the move is; the answer then says what it costs and what is owed. */
  readonly by?: Actor;
  /** Who of the people it is, where that is known. */
  readonly personId?: string;
}

/** What {@link reschedule} returns. */
export type Rescheduling = {
  /** What giving up the booked time costs; only where the options say whose wish it is. */
  readonly cost?: CostOfChange;
  readonly zoneData: string;
} & (
  | {
      readonly status: "found";
      /** The least disruptive first; at most the request's `maximumSlots`. */
      readonly moves: readonly BookingMove[];
      /** How many there are, unfolded or not, and at how many of them everyone booked takes part again. */
      readonly total: number;
      readonly samePanel: number;
      readonly because: readonly Reason[];
    }
  | ({ readonly status: "none" } & EmptyMoves)
);

/**
 * Other times for a booking, those first that disturb people least.
 *
 * The booking's own time is in nobody's way and counts towards nobody's limits; the booked start itself is not
 * among the answers. Whoever is booked keeps the seat where they can, alternates as well; an optional seat is
 * kept by its own people or stays empty. Times are ranked by how many people change, whether the date stays on
 * the candidate's clock, how far the start moves, how many people are to be told, whether the new time is
 * inside the notice window, and last as the request ranks slots.
 *
 * Each move says which claims the host gives up and which it takes: exactly the difference, to be written in
 * one transaction. Its slot goes to {@link book}, which asks for the confirmation of odd hours.
 *
 * @param booking - as it stands
 * @param request - the round, with everyone's availability as it is now
 * @param options - the zone data and calendars; versions of claims, the notice, whose wish it is
 * @returns the moves; or `none` with the layer that emptied the list and the single changes that would help
 * @throws SamtalError with what {@link findSlots} throws of the request, `scheduling/unknown-seat` where the
 *   round lacks a seat of the booking, `scheduling/notice-needs-calendar`
 * @example
 * ```ts
 * import { buildBooking, buildRound } from "@samtal/core/testing";
 * import { parseSlotRequest, reschedule } from "@samtal/scheduling";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * // 16 March 2027, 10:00 to 10:45 in Stockholm, the lobby open from 09:50.
 * const seats = [{ seatId: "seat_chair", interviewerId: "interviewer_1" }];
 * const booking = buildBooking({ seats });
 * const workingHours = { weekly: [{ weekdays: [2], from: "09:00", to: "12:00" }], exceptions: [] };
 * const own = { interval: { start: "2027-03-16T08:50:00Z", end: "2027-03-16T09:45:00Z" }, kind: "busy" };
 * const person = { schemaVersion: 1, timeZone: "Europe/Stockholm", workingHours, busy: [own] };
 * const panel = {
 *   id: "panel_1",
 *   seats: [{ id: "seat_chair", kind: "chair", pool: ["interviewer_1"], qualifications: [] }],
 * };
 * const request = parseSlotRequest({
 *   schemaVersion: 1,
 *   round: { ...buildRound(), panel, minutes: 45, lobbyMinutes: 10 },
 *   candidate: { ...person, personId: "candidate_1" },
 *   interviewers: [{ ...person, personId: "interviewer_1", qualifications: [] }],
 *   accommodations: [],
 *   window: { start: "2027-03-16T00:00:00Z", end: "2027-03-17T00:00:00Z" },
 *   grid: { minutes: 30, zone: "Europe/Stockholm" },
 *   now: "2027-03-10T09:00:00Z",
 *   minimumNotice: "PT24H",
 * });
 * const outcome = reschedule(booking, request, { zoneRules: tzdataRules });
 * const moves = outcome.status === "found" ? outcome.moves : [];
 * moves.map(({ disruption }) => disruption.minutesMoved); // => [-30, 30, -60, 60]
 * ```
 */
export function reschedule(booking: Booking, request: SlotRequest, options: RescheduleOptions): Rescheduling {
  const search = moveSearch(booking, request, options);
  const total = search.found.length;
  const about = { zoneData: options.zoneRules.version, ...costOf(booking, request, options) };
  if (total === 0) return { status: "none", ...about, ...emptyMoves(booking, search.request, options) };
  const moves = search.found
    .map((found, position) => ({ found, position }))
    .sort((a, b) => compareDisruption(a.found.disruption, b.found.disruption) || a.position - b.position)
    .slice(0, request.maximumSlots ?? usualMaximumSlots)
    .map(({ found }, rank) => search.moveOf(found, rank + 1, total));
  return { status: "found", ...about, moves, total, samePanel: search.samePanel, because: search.because };
}

function costOf(
  booking: Booking,
  { candidate, now }: SlotRequest,
  { by, personId, changePolicy, changeCalendar, zoneRules }: RescheduleOptions,
): { readonly cost?: CostOfChange } {
  if (by === undefined) return {};
  const input = {
    booking,
    candidateId: candidate.personId,
    change: "move" as const,
    by,
    now,
    ...(personId === undefined ? {} : { personId }),
    ...(changePolicy === undefined ? {} : { policy: changePolicy }),
    ...(changeCalendar === undefined ? {} : { calendar: changeCalendar }),
  };
  return { cost: costOfChange(input, { zoneRules }) };
}
