import { reason } from "@samtal/core";
import type { CalendarUpdate } from "../../booking/calendarUpdate.ts";
import type { ItipOutcome } from "./itipOutcome.ts";
import { refused } from "./meetingChanges.ts";
import type { OrganizedMeeting } from "./organizedMeeting.ts";
import { organizeMeeting, type OrganizeOptions } from "./organizeMeeting.ts";

/**
 * Tells calendars of a booking's new time: the organizer's REQUEST to everybody, SEQUENCE one higher than the
 * meeting's last (RFC 5546 section 2.1.4).
 *
 * The organizer's state counts, not the update's own `sequence`: a second update of the same time is
 * `unchanged` and sends nothing.
 *
 * @param meeting - the organizer's state
 * @param update - of `repairDrift`, or of another move
 * @param options - now, the zone data, and a comment
 * @returns the next state and the REQUEST; `wrong-uid`, `unchanged` or `cancelled` where there is none
 * @throws SamtalError `core/unknown-zone`, `core/outside-zone-rules`
 * @example
 * ```ts
 * import { buildBooking } from "@samtal/core/testing";
 * import { parseInstant, parseTimeZone, zonedAt } from "@samtal/core/time";
 * import { callMeeting, updateMeeting } from "@samtal/scheduling/icalendar";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const { id, start, end } = buildBooking();
 * const organizer = { name: "Rekrytering", email: "jobb@example.com" };
 * const { meeting } = callMeeting(
 *   { uid: id, language: "sv", status: "confirmed", summary: "Intervju", start, end, organizer },
 *   [{ id: "candidate_1", name: "Nils", email: "nils@example.com", kind: "person", role: "required" }],
 *   parseInstant("2027-03-01T08:00:00Z"),
 * );
 * const at = (instant: string) => zonedAt(parseInstant(instant), parseTimeZone("Europe/Stockholm"), tzdataRules);
 * const [from, until] = [at("2027-03-16T08:00:00Z"), at("2027-03-16T08:45:00Z")];
 * const update = { bookingId: id, uid: id, start: from, end: until, sequence: 1 };
 * const options = { now: parseInstant("2027-03-02T08:00:00Z"), zoneRules: tzdataRules };
 * const { messages } = updateMeeting(meeting, update, options);
 * messages.map(({ message }) => message.method === "REQUEST" && message.sequence); // => [1]
 * ```
 */
export function updateMeeting(
  meeting: OrganizedMeeting,
  { uid, start, end }: CalendarUpdate,
  options: OrganizeOptions,
): ItipOutcome<OrganizedMeeting> {
  if (uid !== meeting.uid) return refused("wrong-uid", meeting, reason("scheduling/itip-wrong-uid"));
  return organizeMeeting(meeting, { type: "reschedule", start, end }, options);
}
