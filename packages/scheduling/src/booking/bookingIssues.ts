import { type Booking, type Issue, issue } from "@samtal/core";
import { optionIssues } from "../slots/optionIssues.ts";
import { requestIssues } from "../slots/requestIssues.ts";
import type { SlotOptions } from "../slots/slotOptions.ts";
import type { SlotRequest } from "../slots/slotRequest.ts";

/** Mistakes in a request, its options, and a booking that is to be changed by it. */
export function bookingIssues(booking: Booking, request: SlotRequest, options: SlotOptions): Issue[] {
  const seats = new Set<string>(request.round.panel.seats.map(({ id }) => id));
  const unknown = booking.seats.flatMap(({ seatId }, index) =>
    seats.has(seatId) ? [] : [issue("scheduling/unknown-seat", ["booking", "seats", index, "seatId"])],
  );
  const zone = options.zoneRules.has(booking.start.zone)
    ? []
    : [issue("core/unknown-zone", ["booking", "start", "zone"])];
  return [...requestIssues(request), ...optionIssues(request, options), ...unknown, ...zone];
}
