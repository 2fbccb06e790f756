import { SamtalError } from "@samtal/core";
import {
  epochMilliseconds,
  type Instant,
  localDateTimeOf,
  wallMilliseconds,
  type ZoneRules,
} from "@samtal/core/time";
import { utcForm, wallForm } from "./calendarForm.ts";
import { contentLine } from "./contentLine.ts";
import { escapedText, escapedUri, quotedParameter } from "./escaping.ts";
import type { Invitation } from "./invitation.ts";
import { zoneComponent } from "./zoneComponent.ts";

const roles = { chair: "CHAIR", required: "REQ-PARTICIPANT", optional: "OPT-PARTICIPANT" } as const;
const kinds = { person: "INDIVIDUAL", room: "ROOM" } as const;
const replies = {
  "needs-action": "NEEDS-ACTION",
  accepted: "ACCEPTED",
  declined: "DECLINED",
  tentative: "TENTATIVE",
} as const;

/**
 * An invitation as an iCalendar file: RFC 5545 with METHOD:REQUEST (RFC 5546) and CONFERENCE (RFC 7986).
 *
 * Start and end stand on the wall clock that the booking promised, beside a VTIMEZONE built from the given
 * zone data. Where that clock shows the time twice, they stand in UTC, since a reader would take the first.
 * Whatever the texts hold, they stay texts: line breaks and control characters never begin a line.
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
  const { booking, method, sequence, writtenAt, summary, description, location, joinUrl } = invitation;
  const { zone } = booking.start;
  const table = zoneRules.table(zone);
  requireUndrifted(invitation, zoneRules);
  const time = (name: string, instant: Instant): string => {
    const at = epochMilliseconds(instant);
    const wall = table.toWall(at);
    return table.toInstant(wall) === at
      ? contentLine(`${name};TZID=${zone}`, wallForm(wall))
      : contentLine(name, utcForm(at));
  };
  const text = (name: string, value: string | undefined): string =>
    value === undefined ? "" : contentLine(`${name};LANGUAGE=${invitation.language}`, escapedText(value));
  const { organizer, attendees } = invitation;
  return [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", "-//Samtal//@samtal/scheduling//EN"),
    contentLine("CALSCALE", "GREGORIAN"),
    contentLine("METHOD", method),
    zoneComponent(
      zone,
      zoneRules,
      epochMilliseconds(booking.start.instant),
      epochMilliseconds(booking.end.instant),
    ),
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", booking.id),
    contentLine("DTSTAMP", utcForm(epochMilliseconds(writtenAt))),
    contentLine("SEQUENCE", String(sequence)),
    time("DTSTART", booking.start.instant),
    time("DTEND", booking.end.instant),
    text("SUMMARY", summary),
    text("DESCRIPTION", description),
    text("LOCATION", location),
    joinUrl === undefined ? "" : contentLine("CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO", escapedUri(joinUrl)),
    contentLine(`ORGANIZER;CN=${quotedParameter(organizer.name)}`, address(organizer.email)),
    ...attendees.map(attendeeLine),
    contentLine("STATUS", "CONFIRMED"),
    contentLine("TRANSP", "OPAQUE"),
    contentLine("END", "VEVENT"),
    contentLine("END", "VCALENDAR"),
  ].join("");
}

function attendeeLine({ name, email, kind, role, reply }: Invitation["attendees"][number]): string {
  const parameters = [
    `CN=${quotedParameter(name)}`,
    `CUTYPE=${kinds[kind]}`,
    `ROLE=${roles[role]}`,
    `PARTSTAT=${replies[reply]}`,
    `RSVP=${reply === "needs-action" ? "TRUE" : "FALSE"}`,
  ];
  return contentLine(`ATTENDEE;${parameters.join(";")}`, address(email));
}

const address = (email: string): string => `mailto:${escapedUri(email)}`;

/** The file would tell one time and the promise another. */
function requireUndrifted({ booking }: Invitation, zoneRules: ZoneRules): void {
  for (const key of ["start", "end"] as const) {
    const { instant, zone, local } = booking[key];
    const shown = zoneRules.table(zone).toWall(epochMilliseconds(instant));
    if (shown !== wallMilliseconds(local)) {
      const params = { promised: local, shown: localDateTimeOf(shown), zoneData: zoneRules.version };
      throw SamtalError.of("scheduling/booking-drifted", ["booking", key, "local"], params);
    }
  }
}
