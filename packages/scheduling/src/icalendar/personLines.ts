import type { CalendarAttendee, CalendarOrganizer } from "./calendarPerson.ts";
import { contentLine } from "./contentLine.ts";
import { escapedUri, quotedParameter } from "./escaping.ts";

const roles = {
  chair: "CHAIR",
  required: "REQ-PARTICIPANT",
  optional: "OPT-PARTICIPANT",
  informed: "NON-PARTICIPANT",
} as const;
const kinds = {
  person: "INDIVIDUAL",
  group: "GROUP",
  room: "ROOM",
  resource: "RESOURCE",
  unknown: "UNKNOWN",
} as const;
const replies = {
  "needs-action": "NEEDS-ACTION",
  accepted: "ACCEPTED",
  declined: "DECLINED",
  tentative: "TENTATIVE",
  delegated: "DELEGATED",
} as const;

/** ORGANIZER. */
export function organizerLine({ name, email }: CalendarOrganizer): string {
  return contentLine(`ORGANIZER;CN=${quotedParameter(name)}`, address(email));
}

/**
 * ATTENDEE.
 *
 * @param attendee - who
 * @param asked - whether the message asks people for replies: then RSVP says who is asked
 */
export function attendeeLine({ name, email, kind, role, reply }: CalendarAttendee, asked: boolean): string {
  const parameters = [
    `CN=${quotedParameter(name)}`,
    `CUTYPE=${kinds[kind]}`,
    `ROLE=${roles[role]}`,
    `PARTSTAT=${replies[reply]}`,
  ];
  if (asked) parameters.push(`RSVP=${reply === "needs-action" && role !== "informed" ? "TRUE" : "FALSE"}`);
  return contentLine(`ATTENDEE;${parameters.join(";")}`, address(email));
}

const address = (email: string): string => `mailto:${escapedUri(email)}`;
