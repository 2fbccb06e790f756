import { type Booking, SamtalError } from "@samtal/core";
import type { Slot } from "../slots/slot.ts";
import type { SlotOptions } from "../slots/slotOptions.ts";
import type { SlotRequest } from "../slots/slotRequest.ts";
import { type SlotVerdict, validateSlot } from "../slots/validateSlot.ts";
import { bookingIssues } from "./bookingIssues.ts";
import { withoutBooking } from "./withoutBooking.ts";

/**
 * Whether a move still stands: {@link validateSlot}, the booking's own time being in nobody's way.
 *
 * Ask with fresh availabilities before the claims are written: what was free when the moves were listed may be
 * taken now.
 *
 * @param slot - of a move of {@link reschedule} or {@link rebook}
 * @param booking - as it stands
 * @param request - the request with today's availabilities
 * @param options - the zone data and calendars
 * @returns `valid`, or `refused` with every reason
 * @throws SamtalError with what {@link reschedule} throws of the same request
 * @example
 * ```ts
 * import { buildBooking, buildRound } from "@samtal/core/testing";
 * import { parseSlotRequest, reschedule, validateMove } from "@samtal/scheduling";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * // 16 March 2027, 10:00 to 10:45 in Stockholm.
 * const booking = buildBooking({ seats: [{ seatId: "seat_chair", interviewerId: "interviewer_1" }] });
 * const workingHours = { weekly: [{ weekdays: [2], from: "09:00", to: "12:00" }], exceptions: [] };
 * const busy = [{ interval: { start: "2027-03-16T08:50:00Z", end: "2027-03-16T09:45:00Z" }, kind: "busy" }];
 * const person = { schemaVersion: 1, timeZone: "Europe/Stockholm", workingHours, busy };
 * const seats = [{ id: "seat_chair", kind: "chair", pool: ["interviewer_1"], qualifications: [] }];
 * const request = parseSlotRequest({
 *   schemaVersion: 1,
 *   round: { ...buildRound(), minutes: 45, lobbyMinutes: 10, panel: { id: "panel_1", seats } },
 *   candidate: { ...person, personId: "candidate_1" },
 *   interviewers: [{ ...person, personId: "interviewer_1", qualifications: [] }],
 *   accommodations: [],
 *   window: { start: "2027-03-16T00:00:00Z", end: "2027-03-17T00:00:00Z" },
 *   grid: { minutes: 15, zone: "Europe/Stockholm" },
 *   now: "2027-03-10T09:00:00Z",
 *   minimumNotice: "PT24H",
 * });
 * const options = { zoneRules: tzdataRules };
 * const outcome = reschedule(booking, request, options);
 * const [nearest] = outcome.status === "found" ? outcome.moves : [];
 * nearest && validateMove(nearest.slot, booking, request, options).status; // => "valid"
 * ```
 */
export function validateMove(
  slot: Slot,
  booking: Booking,
  request: SlotRequest,
  options: SlotOptions,
): SlotVerdict {
  SamtalError.throwIfAny(bookingIssues(booking, request, options));
  return validateSlot(slot, withoutBooking(request, booking), options);
}
