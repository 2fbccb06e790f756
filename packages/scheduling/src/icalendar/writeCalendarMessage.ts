import type { LanguageTag } from "@samtal/core";
import { epochMilliseconds, type TimeZone, type ZonedInstant, type ZoneRules } from "@samtal/core/time";
import { alarmComponent } from "./alarmComponent.ts";
import { utcForm, wallForm } from "./calendarForm.ts";
import type { CalendarMessage } from "./calendarMessage.ts";
import { contentLine } from "./contentLine.ts";
import { escapedText, escapedUri } from "./escaping.ts";
import { attendeeLine, organizerLine } from "./personLines.ts";
import { requestStatuses } from "./requestStatuses.ts";
import { requireUndrifted } from "./requireUndrifted.ts";
import { zoneComponent } from "./zoneComponent.ts";

/**
 * A message to people's calendars as an iCalendar file: RFC 5545, with the methods of RFC 5546 and CONFERENCE
 * of RFC 7986.
 *
 * Start and end stand on the wall clock that was promised, beside a VTIMEZONE built from the given zone data.
 * Where that clock shows the time twice, they stand in UTC: the RFC means the first, and ical.js reads the
 * second. Whatever the texts hold, they stay texts: line breaks and control characters never begin a line.
 *
 * @param message - a validated message
 * @param options - the zone data
 * @returns the file, lines ended by CRLF and folded at 75 octets
 * @throws SamtalError `scheduling/booking-drifted` when a zone's clock no longer shows the promised time,
 *   `core/unknown-zone`, `core/outside-zone-rules`
 * @example
 * ```ts
 * import { parseCalendarMessage, writeCalendarMessage } from "@samtal/scheduling/icalendar";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const message = parseCalendarMessage({
 *   schemaVersion: 1,
 *   method: "REPLY",
 *   uid: "booking_1",
 *   sequence: 0,
 *   writtenAt: "2027-03-01T08:00:00Z",
 *   language: "sv",
 *   organizer: { name: "Rekrytering", email: "jobb@example.com" },
 *   attendee: { name: "Nils", email: "nils@example.com", kind: "person", role: "required", reply: "accepted" },
 * });
 * writeCalendarMessage(message, { zoneRules: tzdataRules }).includes("METHOD:REPLY"); // => true
 * ```
 */
export function writeCalendarMessage(
  message: CalendarMessage,
  { zoneRules }: { readonly zoneRules: ZoneRules },
): string {
  const { start, end } = "start" in message || "end" in message ? message : {};
  const [from, until] = [timeOf(start, "start", zoneRules), timeOf(end, "end", zoneRules)];
  return [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", "-//Samtal//@samtal/scheduling//EN"),
    contentLine("CALSCALE", "GREGORIAN"),
    contentLine("METHOD", message.method),
    ...zonesOf([from, until], zoneRules),
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", escapedText(message.uid)),
    contentLine("DTSTAMP", utcForm(epochMilliseconds(message.writtenAt))),
    "sequence" in message ? contentLine("SEQUENCE", String(message.sequence)) : "",
    from?.line("DTSTART"),
    until?.line("DTEND"),
    ...textLines(message),
    organizerLine(message.organizer),
    ...attendeeLines(message),
    ...statusLines(message),
    ...alarms(message),
    contentLine("END", "VEVENT"),
    contentLine("END", "VCALENDAR"),
  ].join("");
}

/** How one time is written, and which VTIMEZONE that takes. */
interface WrittenTime {
  readonly at: number;
  readonly zone: TimeZone | undefined;
  readonly line: (name: string) => string;
}

function timeOf(time: ZonedInstant | undefined, path: string, zoneRules: ZoneRules): WrittenTime | undefined {
  if (time === undefined) return undefined;
  requireUndrifted(time, zoneRules, [path]);
  const { zone, instant } = time;
  const at = epochMilliseconds(instant);
  const table = zoneRules.table(zone);
  const wall = table.toWall(at);
  const utc = zone === "UTC" || zone === "Etc/UTC" || table.kindOf(wall) === "overlap";
  return utc
    ? { at, zone: undefined, line: (name) => contentLine(name, utcForm(at)) }
    : { at, zone, line: (name) => contentLine(`${name};TZID=${zone}`, wallForm(wall)) };
}

/** A VTIMEZONE for each zone that a time refers to, right for the whole meeting. */
function zonesOf(times: readonly (WrittenTime | undefined)[], zoneRules: ZoneRules): string[] {
  const written = times.filter((time) => time !== undefined);
  const instants = written.map(({ at }) => at);
  const zones = new Set(written.flatMap(({ zone }) => zone ?? []));
  return [...zones].map((zone) =>
    zoneComponent(zone, zoneRules, Math.min(...instants), Math.max(...instants)),
  );
}

function textLines(message: CalendarMessage): string[] {
  const texts = {
    SUMMARY: "summary" in message ? message.summary : undefined,
    DESCRIPTION: "description" in message ? message.description : undefined,
    LOCATION: "location" in message ? message.location : undefined,
    COMMENT: message.comment,
  };
  const lines = Object.entries(texts).map(([name, value]) => textLine(name, value, message.language));
  const joinUrl = "joinUrl" in message ? message.joinUrl : undefined;
  if (joinUrl !== undefined)
    lines.push(contentLine("CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO", escapedUri(joinUrl)));
  return lines;
}

const textLine = (name: string, value: string | undefined, language: LanguageTag): string =>
  value === undefined ? "" : contentLine(`${name};LANGUAGE=${language}`, escapedText(value));

function attendeeLines(message: CalendarMessage): string[] {
  if ("attendee" in message) return [attendeeLine(message.attendee, false)];
  if (!("attendees" in message)) return [];
  return message.attendees.map((attendee) => attendeeLine(attendee, message.method !== "CANCEL"));
}

function statusLines(message: CalendarMessage): string[] {
  const lines: string[] = [];
  if ("requestStatus" in message) {
    const { requestStatus: code } = message;
    lines.push(contentLine("REQUEST-STATUS", `${code};${escapedText(requestStatuses[code])}`));
  }
  if (message.method === "CANCEL" && message.scope === "meeting") {
    lines.push(contentLine("STATUS", "CANCELLED"));
  }
  if ("status" in message) {
    lines.push(contentLine("STATUS", message.status.toUpperCase()), contentLine("TRANSP", "OPAQUE"));
  }
  return lines;
}

function alarms(message: CalendarMessage): string[] {
  if (!("alarms" in message)) return [];
  return message.alarms.map(({ before }) => alarmComponent(before, message.summary, message.language));
}
