import {
  type Instant,
  instantOf,
  parseInstant,
  parseTimeZone,
  type ZonedInstant,
  zonedAt,
} from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { type CalendarMessage } from "../src/icalendar/calendarMessage.ts";
import { type AttendeeMessage, parseAttendeeMessage } from "../src/icalendar/itip/attendeeMessage.ts";
import { callMeeting } from "../src/icalendar/itip/callMeeting.ts";
import { type InvitedMeeting, parseInvitedMeeting } from "../src/icalendar/itip/invitedMeeting.ts";
import type { MeetingGuest, OrganizedMeeting } from "../src/icalendar/itip/organizedMeeting.ts";

export const stockholm = (instant: string): ZonedInstant =>
  zonedAt(parseInstant(instant), parseTimeZone("Europe/Stockholm"), tzdataRules);

/** Seconds after the first message. */
export const after = (seconds: number): Instant => instantOf(Date.UTC(2027, 2, 1, 8) + seconds * 1000);

export const guest = (id: string): MeetingGuest => ({
  id,
  name: `Name of ${id}`,
  email: `${id.replace("_", ".")}@example.com`,
  kind: "person",
  role: id.endsWith("_chair") ? "chair" : "required",
});

export const guests = ["candidate_1", "interviewer_2", "interviewer_chair"].map(guest);

/** Tuesday 16 March 2027, 10:00 to 10:45 in Stockholm, with three people. */
export const called = (status: "tentative" | "confirmed" = "confirmed") =>
  callMeeting(
    {
      uid: "booking_1",
      language: "sv",
      status,
      summary: "Intervju, projektledare",
      description: "Välkommen!",
      start: stockholm("2027-03-16T09:00:00Z"),
      end: stockholm("2027-03-16T09:45:00Z"),
      organizer: { name: "Rekrytering", email: "jobb@example.com" },
    },
    guests,
    after(0),
  );

export const meeting = (): OrganizedMeeting => called().meeting;

export function invited(id: string): InvitedMeeting {
  const { id: _id, ...attendee } = guest(id);
  return parseInvitedMeeting({ schemaVersion: 1, uid: "booking_1", attendee });
}

/** A REPLY as it is read. */
export const reply = (
  attendeeId: string,
  sequence: number,
  seconds: number,
  answer = "accepted",
): AttendeeMessage =>
  parseAttendeeMessage({
    schemaVersion: 1,
    method: "REPLY",
    uid: "booking_1",
    attendeeId,
    sequence,
    writtenAt: after(seconds),
    reply: answer,
  });

/** A COUNTER as it is read: an hour's meeting on the day given. */
export const counter = (
  attendeeId: string,
  sequence: number,
  seconds: number,
  day = "2027-03-18",
): AttendeeMessage =>
  parseAttendeeMessage({
    schemaVersion: 1,
    method: "COUNTER",
    uid: "booking_1",
    attendeeId,
    sequence,
    writtenAt: after(seconds),
    interval: { start: `${day}T12:00:00Z`, end: `${day}T13:00:00Z` },
  });

export const refresh = (attendeeId: string): AttendeeMessage =>
  parseAttendeeMessage({
    schemaVersion: 1,
    method: "REFRESH",
    uid: "booking_1",
    attendeeId,
    writtenAt: after(1),
  });

/** What the organizer's side reads of an attendee's file, without the file between. */
export function asRead(attendeeId: string, message: CalendarMessage): AttendeeMessage {
  const { uid, writtenAt, method } = message;
  const base = { schemaVersion: 1, uid, writtenAt, method, attendeeId };
  if (message.method === "REPLY") {
    return parseAttendeeMessage({ ...base, sequence: message.sequence, reply: message.attendee.reply });
  }
  if (message.method === "COUNTER") {
    const interval = { start: message.start.instant, end: message.end.instant };
    return parseAttendeeMessage({ ...base, sequence: message.sequence, interval });
  }
  return parseAttendeeMessage(base);
}
