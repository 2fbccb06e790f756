import type { ZoneRules } from "@samtal/core/time";
import type { Invitation } from "./invitation.ts";
import { requireUndrifted } from "./requireUndrifted.ts";
import { writeCalendarMessage } from "./writeCalendarMessage.ts";

/**
 * An invitation as an iCalendar file: the REQUEST of {@link writeCalendarMessage} that a booking
 * makes.
 *
 * @param invitation - a validated invitation
 * @param options - the zone data
 * @returns the file, lines ended by CRLF and folded at 75 octets
 * @throws SamtalError `scheduling/booking-drifted` when the zone's clock no longer shows the promised
 *   time, `core/unknown-zone`, `core/outside-zone-rules`
 * @example
 * ```ts
 * import { buildBooking } from "@samtal/core/testing";
 * import { parseInvitation, writeInvitation } from "@samtal/scheduling/icalendar";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const invitation = parseInvitation({
 *   method: "REQUEST",
 *   booking: buildBooking(),
 *   sequence: 0,
 *   writtenAt: "2027-03-01T08:00:00Z",
 *   language: "sv",
 *   summary: "Intervju, projektledare",
 *   joinUrl: "https://meet.example/abc",
 *   organizer: { name: "Rekrytering", email: "jobb@example.com" },
 *   attendees: [
 *     { name: "Nils", email: "nils@example.com", kind: "person", role: "required", reply: "needs-action" },
 *   ],
 * });
 * const text = writeInvitation(invitation, { zoneRules: tzdataRules });
 * text.includes("DTSTART;TZID=Europe/Stockholm:20270316T100000"); // => true
 * ```
 */
export function writeInvitation(
  invitation: Invitation,
  { zoneRules }: { readonly zoneRules: ZoneRules },
): string {
  const { booking, ...said } = invitation;
  const { id: uid, start, end } = booking;
  requireUndrifted(start, zoneRules, ["booking", "start"]);
  requireUndrifted(end, zoneRules, ["booking", "end"]);
  return writeCalendarMessage(
    { schemaVersion: 1, ...said, uid, start, end, status: "confirmed" },
    { zoneRules },
  );
}
