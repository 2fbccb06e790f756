import { parseInstant, parseTimeZone, zonedAt } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { type CalendarMessage, parseCalendarMessage } from "../src/icalendar/calendarMessage.ts";

/** What the messages of {@link calendarMessages} are about. */
export interface MessageSettings {
  readonly zone?: string;
  /** Three quarters of an hour from here. */
  readonly start?: string;
  /** Stands for every free text and every name. */
  readonly text?: string;
  readonly sequence?: number;
}

export const methods = [
  "PUBLISH",
  "REQUEST",
  "REPLY",
  "CANCEL",
  "REFRESH",
  "COUNTER",
  "DECLINECOUNTER",
] as const;

/** One message of every method, with everything that its method may have. */
export function calendarMessages(settings: MessageSettings = {}): CalendarMessage[] {
  return methods.map((method) => parseCalendarMessage(messageJson(method, settings)));
}

/** The JSON of one message, for what comes before the parser. */
export function messageJson(
  method: (typeof methods)[number],
  { zone = "Europe/Stockholm", start = "2027-03-16T09:00:00Z", text, sequence = 2 }: MessageSettings = {},
): Record<string, unknown> {
  const at = (instant: string) => zonedAt(parseInstant(instant), parseTimeZone(zone), tzdataRules);
  const end = new Date(Date.parse(start) + 2_700_000).toISOString().replace(".000", "");
  const attendee = {
    name: text ?? 'Åsa "Å" Öberg',
    email: "asa@example.com",
    kind: "person",
    role: "required",
    reply: "needs-action",
  };
  const identity = {
    schemaVersion: 1,
    method,
    uid: "booking_1",
    writtenAt: "2027-03-01T08:00:00Z",
    language: "sv",
    organizer: { name: text ?? "Rekrytering", email: "jobb@example.com" },
    comment: text ?? "Hör av dig om något är oklart.",
  };
  const times = { start: at(start), end: at(end) };
  const event = {
    ...times,
    sequence,
    summary: text ?? "Intervju, projektledare",
    description: text ?? "Välkommen!\nHa legitimation till hands; vi ses.",
    location: text ?? "Storgatan 1, Umeå",
    joinUrl: "https://meet.example/abc?x=1,2;y",
    status: "confirmed",
    alarms: [{ before: "PT10M" }],
  };
  const attendees = [
    attendee,
    {
      name: text ?? "Nils Ek",
      email: "nils.ek@example.com",
      kind: "person",
      role: "chair",
      reply: "accepted",
    },
    { name: text ?? "Tolk", email: "tolk@example.com", kind: "group", role: "optional", reply: "tentative" },
    { name: text ?? "Rum 3", email: "rum3@example.com", kind: "room", role: "informed", reply: "declined" },
  ];
  const answered = { ...attendee, reply: "accepted" };
  const more: Record<(typeof methods)[number], Record<string, unknown>> = {
    PUBLISH: event,
    REQUEST: { ...event, attendees },
    REPLY: { ...times, sequence, summary: event.summary, attendee: answered, requestStatus: "2.0" },
    CANCEL: { ...times, sequence, summary: event.summary, attendees, scope: "meeting" },
    REFRESH: { attendee: answered },
    COUNTER: { ...event, attendees, requestStatus: "4.0" },
    DECLINECOUNTER: { sequence, attendee: answered, requestStatus: "2.0" },
  };
  return { ...identity, ...more[method] };
}
