import { type Issue, issue, type Parsed } from "@samtal/core";
import type { TimeZone, ZoneRules } from "@samtal/core/time";
import { jcalOf, type JcalComponent, type JcalProperty } from "../jcal.ts";
import { type AttendeeMessage, safeParseAttendeeMessage } from "./attendeeMessage.ts";
import { proposedInterval } from "./proposedInterval.ts";

/** What {@link readItip} needs beside the file. */
export interface ReadItipOptions {
  /**
   * The host's id of whoever has an address, or `undefined`. Called with a mail address in small letters,
   * without `mailto:`.
   */
  readonly attendeeOf: (address: string) => string | undefined;
  /** The id of whoever sent the file, where the transport tells it: needed when a COUNTER names several. */
  readonly sender?: string;
  /** The meeting's zone: a COUNTER's floating times are read on its clock. */
  readonly zone: TimeZone;
  readonly zoneRules: ZoneRules;
}

const methods = ["REPLY", "COUNTER", "REFRESH"] as const;
const maximumCharacters = 1_000_000;
const replies = new Set(["accepted", "declined", "tentative", "delegated"]);

/**
 * Reads what an attendee's calendar sent to the organizer: REPLY, COUNTER or REFRESH (RFC 5546 sections 3.2.3,
 * 3.2.6 and 3.2.7).
 *
 * Addresses are personal data: the lookup turns the sender's into the host's id, and none comes back in the
 * message or in an issue. Names, titles and alarms are not read. A PARTSTAT that nobody knows counts as
 * undecided (RFC 5545 section 3.2.12), a missing SEQUENCE as 0.
 *
 * @param text - the file
 * @param options - the lookup, the zone data and the meeting's zone
 * @returns the message, or what is wrong with the file: `scheduling/file-too-large`,
 *   `scheduling/not-a-calendar`, `scheduling/itip-no-message`, `scheduling/itip-method-not-read`,
 *   `scheduling/itip-one-instance`, `scheduling/itip-missing-property`, `scheduling/itip-sender-not-told`,
 *   `scheduling/itip-unknown-sender`, `scheduling/unknown-zone-in-calendar`, and the codes of a message
 * @example
 * ```ts
 * import { parseTimeZone } from "@samtal/core/time";
 * import { readItip } from "@samtal/scheduling/icalendar";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const text = [
 *   "BEGIN:VCALENDAR",
 *   "METHOD:REPLY",
 *   "BEGIN:VEVENT",
 *   "UID:booking_1",
 *   "DTSTAMP:20270301T090000Z",
 *   "SEQUENCE:1",
 *   "ORGANIZER:mailto:jobb@example.com",
 *   "ATTENDEE;PARTSTAT=ACCEPTED:mailto:Nils@example.com",
 *   "END:VEVENT",
 *   "END:VCALENDAR",
 * ].join("\r\n");
 * const people = new Map([["nils@example.com", "candidate_1"]]);
 * const read = readItip(text, {
 *   attendeeOf: (address) => people.get(address),
 *   zone: parseTimeZone("Europe/Stockholm"),
 *   zoneRules: tzdataRules,
 * });
 * read.status === "ok" && [read.value.attendeeId, read.value.method]; // => ["candidate_1", "REPLY"]
 * ```
 */
export function readItip(text: string, options: ReadItipOptions): Parsed<AttendeeMessage> {
  if (text.length > maximumCharacters) {
    return invalid(issue("scheduling/file-too-large", [], { maximumCharacters }));
  }
  const calendar = jcalOf(text.trim());
  if (calendar?.[0] !== "vcalendar") return invalid(issue("scheduling/not-a-calendar"));
  const events = calendar[2].filter(([name]) => name === "vevent");
  const [event] = events;
  const written = textOf(calendar, "method")?.toUpperCase();
  if (!event || events.length > 1 || written === undefined)
    return invalid(issue("scheduling/itip-no-message"));
  const method = methods.find((each) => each === written);
  if (method === undefined) return invalid(issue("scheduling/itip-method-not-read", ["method"]));
  if (named(event, "recurrence-id").length > 0) return invalid(issue("scheduling/itip-one-instance"));
  const from = senderOf(event, options);
  if ("code" in from) return invalid(from);
  const comment = textOf(event, "comment")?.slice(0, 10_000);
  const base = {
    schemaVersion: 1,
    uid: textOf(event, "uid"),
    attendeeId: from.id,
    writtenAt: instantOfStamp(textOf(event, "dtstamp")),
    ...(comment === undefined ? {} : { comment }),
  };
  for (const [key, property] of [
    ["uid", "UID"],
    ["writtenAt", "DTSTAMP"],
  ] as const) {
    if (base[key] === undefined)
      return invalid(issue("scheduling/itip-missing-property", [key], { property }));
  }
  if (method === "REFRESH") return safeParseAttendeeMessage({ ...base, method });
  const sequence = Number(textOf(event, "sequence") ?? 0);
  if (method === "REPLY") {
    const partstat = String(from.parameters["partstat"] ?? "").toLowerCase();
    const reply = replies.has(partstat) ? partstat : "needs-action";
    return safeParseAttendeeMessage({ ...base, method, sequence, reply });
  }
  const interval = proposedInterval(event, options);
  if ("code" in interval) return invalid(interval);
  return safeParseAttendeeMessage({ ...base, method, sequence, interval });
}

const invalid = (found: Issue): Parsed<AttendeeMessage> => ({ status: "invalid", issues: [found] });

const named = ([, properties]: JcalComponent, name: string): JcalProperty[] =>
  properties.filter(([each]) => each === name);

/** A property's first value, where it has one that says something. */
function textOf(component: JcalComponent, name: string): string | undefined {
  const value = named(component, name)[0]?.[3];
  const text = value === undefined || value === null ? "" : String(value).trim();
  return text === "" ? undefined : text;
}

/** DTSTAMP stands in UTC, to the second. */
function instantOfStamp(value: string | undefined): string | undefined {
  return value !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value) ? value : undefined;
}

interface Sender {
  readonly id: string;
  readonly parameters: JcalProperty[1];
}

/** The one attendee of a reply; of a counter, which may propose others too, the one whom the host names. */
function senderOf(event: JcalComponent, { attendeeOf, sender }: ReadItipOptions): Sender | Issue {
  const attendees = named(event, "attendee").map(([, parameters, , value]) => ({
    id: attendeeOf(
      String(value)
        .trim()
        .replace(/^mailto:/i, "")
        .toLowerCase(),
    ),
    parameters,
  }));
  if (attendees.length === 0) {
    return issue("scheduling/itip-missing-property", ["attendeeId"], { property: "ATTENDEE" });
  }
  if (sender === undefined && attendees.length > 1) {
    return issue("scheduling/itip-sender-not-told", ["attendeeId"], { count: attendees.length });
  }
  const found = attendees.find(({ id }) => id !== undefined && (sender === undefined || id === sender));
  if (found?.id === undefined) return issue("scheduling/itip-unknown-sender", ["attendeeId"]);
  return { id: found.id, parameters: found.parameters };
}
