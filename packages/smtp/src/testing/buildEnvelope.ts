import type { MessageCalendar, MessageEnvelope } from "@samtal/communication";
import { toId } from "@samtal/core";
import { parseInstant } from "@samtal/core/time";

/** A mail to a candidate, shallowly overridden. */
export function buildEnvelope(overrides: Partial<MessageEnvelope> = {}): MessageEnvelope {
  return {
    messageId: toId("message", "7f3a9c"),
    channel: "email",
    at: parseInstant("2027-03-22T13:00:00Z"),
    attempt: 1,
    to: { name: "Anna Svensson", address: "anna@example.org" },
    rendered: { subject: "Intervju på tisdag", text: "Hej Anna!\n\nVi ses på tisdag.", html: "<p>Hej Anna!</p>" },
    ...overrides,
  };
}

/** A calendar entry, written by hand after RFC 5545 and RFC 5546. */
export function calendarOf(method: MessageCalendar["method"]): MessageCalendar {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Example//Jobs//EN",
    `METHOD:${method}`,
    "BEGIN:VEVENT",
    "UID:interview_1@example.org",
    "SEQUENCE:1",
    "DTSTAMP:20270322T130000Z",
    "DTSTART:20270330T070000Z",
    "DTEND:20270330T080000Z",
    "SUMMARY:Intervju på Exempel AB – räksmörgås",
    `STATUS:${method === "CANCEL" ? "CANCELLED" : "CONFIRMED"}`,
    "ORGANIZER:mailto:jobs@example.org",
    "ATTENDEE:mailto:anna@example.org",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ];
  return { method, text: lines.join("\r\n") };
}
