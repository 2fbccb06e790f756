import {
  epochMilliseconds,
  type Instant,
  instantOf,
  zonedAt,
  type ZonedInstant,
  type ZoneRules,
} from "@samtal/core/time";
import type { ItipOutcome, OrganizerMessage } from "./itipOutcome.ts";
import type { OrganizedMeeting } from "./organizedMeeting.ts";
import { organizeMeeting } from "./organizeMeeting.ts";

/**
 * Moves a meeting to a new start; it lasts as long as before. What a changed zone table asks for: the promised
 * clock stays, and the instant moves.
 *
 * @param meeting - the organizer's state
 * @param start - the new start, with the clock that people see
 * @param options - now, and the zone data that give the end's clock
 * @returns the state with SEQUENCE one higher and the REQUEST to everybody; `unchanged` or `cancelled` where
 *   there is nothing to move
 * @throws SamtalError `core/unknown-zone`, `core/outside-zone-rules`
 * @example
 * ```ts
 * import { buildBooking } from "@samtal/core/testing";
 * import { parseInstant, parseTimeZone, zonedAt } from "@samtal/core/time";
 * import { callMeeting, moveMeeting } from "@samtal/scheduling/icalendar";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const { id, start, end } = buildBooking();
 * const now = parseInstant("2027-03-01T08:00:00Z");
 * const organizer = { name: "Rekrytering", email: "jobb@example.com" };
 * const { meeting } = callMeeting(
 *   { uid: id, language: "sv", status: "confirmed", summary: "Intervju", start, end, organizer },
 *   [{ id: "candidate_1", name: "Nils", email: "nils@example.com", kind: "person", role: "required" }],
 *   now,
 * );
 * const later = zonedAt(parseInstant("2027-03-16T10:00:00Z"), parseTimeZone("Europe/Stockholm"), tzdataRules);
 * const moved = moveMeeting(meeting, later, { now, zoneRules: tzdataRules });
 * [moved.meeting.sequence, moved.meeting.end.local]; // => [1, "2027-03-16T11:45:00"]
 * ```
 */
export function moveMeeting(
  meeting: OrganizedMeeting,
  start: ZonedInstant,
  options: { readonly now: Instant; readonly zoneRules: ZoneRules; readonly comment?: string },
): ItipOutcome<OrganizedMeeting, OrganizerMessage> {
  const length = epochMilliseconds(meeting.end.instant) - epochMilliseconds(meeting.start.instant);
  const end = zonedAt(instantOf(epochMilliseconds(start.instant) + length), start.zone, options.zoneRules);
  return organizeMeeting(meeting, { type: "reschedule", start, end }, options);
}
