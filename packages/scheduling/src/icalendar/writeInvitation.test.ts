import { buildBooking } from "@samtal/core/testing";
import { parseInstant, parseTimeZone, zonedAt } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type Invitation, parseInvitation, safeParseInvitation } from "./invitation.ts";
import { readBusy } from "./readBusy.ts";
import { writeInvitation } from "./writeInvitation.ts";

const options = { zoneRules: tzdataRules };

function invitationJson(
  more: Record<string, unknown> = {},
  zone = "Europe/Stockholm",
  start = "2027-03-16T09:00:00Z",
) {
  const at = (instant: string) => zonedAt(parseInstant(instant), parseTimeZone(zone), tzdataRules);
  const end = new Date(Date.parse(start) + 2_700_000).toISOString().replace(".000", "");
  return {
    method: "REQUEST",
    booking: buildBooking({ start: at(start), end: at(end), lobbyOpensAt: parseInstant(start) } as never),
    sequence: 2,
    writtenAt: "2027-03-01T08:00:00Z",
    language: "sv",
    summary: "Intervju, projektledare",
    description: "Välkommen!\nHa legitimation till hands; vi ses.",
    joinUrl: "https://meet.example/abc?x=1,2;y",
    organizer: { name: "Rekrytering", email: "jobb@example.com" },
    attendees: [
      { name: "Nils Ek", email: "nils.ek@example.com", kind: "person", role: "chair", reply: "accepted" },
      {
        name: 'Åsa "Å" Öberg',
        email: "asa@example.com",
        kind: "person",
        role: "required",
        reply: "needs-action",
      },
    ],
    ...more,
  };
}
const invitation = (more: Record<string, unknown> = {}, zone?: string, start?: string): Invitation =>
  parseInvitation(invitationJson(more, zone, start));

/** Takes the folding out again, by hand. */
const linesOf = (text: string): string[] => text.replaceAll("\r\n ", "").split("\r\n");

describe("an invitation", () => {
  it("says everything that a calendar needs", () => {
    const lines = linesOf(writeInvitation(invitation(), options));
    expect(lines.slice(lines.indexOf("BEGIN:VEVENT"))).toEqual([
      "BEGIN:VEVENT",
      "UID:booking_1",
      "DTSTAMP:20270301T080000Z",
      "SEQUENCE:2",
      "DTSTART;TZID=Europe/Stockholm:20270316T100000",
      "DTEND;TZID=Europe/Stockholm:20270316T104500",
      "SUMMARY;LANGUAGE=sv:Intervju\\, projektledare",
      "DESCRIPTION;LANGUAGE=sv:Välkommen!\\nHa legitimation till hands\\; vi ses.",
      "CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO:https://meet.example/abc?x=1,2;y",
      'ORGANIZER;CN="Rekrytering":mailto:jobb@example.com',
      'ATTENDEE;CN="Nils Ek";CUTYPE=INDIVIDUAL;ROLE=CHAIR;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:nils.ek@example.com',
      "ATTENDEE;CN=\"Åsa ^'Å^' Öberg\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:asa@example.com",
      "STATUS:CONFIRMED",
      "TRANSP:OPAQUE",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
    expect(lines.slice(0, 5)).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Samtal//@samtal/scheduling//EN",
      "CALSCALE:GREGORIAN",
      "METHOD:REQUEST",
    ]);
  });

  it("folds at 75 octets and cuts no character in two", () => {
    const description = "å🙂".repeat(500);
    const text = writeInvitation(invitation({ description }), options);
    for (const line of text.split("\r\n")) {
      expect(unescape(encodeURIComponent(line)).length).toBeLessThanOrEqual(75);
    }
    expect(linesOf(text)).toContain(`DESCRIPTION;LANGUAGE=sv:${description}`);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  // The instants are reckoned by hand: 09:00Z is 10:00 in Stockholm before 28 March 2027 and 11:00 after.
  it.each([
    ["Europe/Stockholm", "2027-03-26T09:00:00Z", "2027-03-26T10:00:00"],
    ["Europe/Stockholm", "2027-03-29T09:00:00Z", "2027-03-29T11:00:00"],
    ["Europe/Lisbon", "2027-03-29T09:00:00Z", "2027-03-29T10:00:00"],
    ["Asia/Kolkata", "2027-03-29T09:00:00Z", "2027-03-29T14:30:00"],
    ["America/Vancouver", "2027-03-16T16:00:00Z", "2027-03-16T09:00:00"],
    ["America/Vancouver", "2027-12-01T20:00:00Z", "2027-12-01T13:00:00"],
    ["America/New_York", "2027-03-15T13:00:00Z", "2027-03-15T09:00:00"],
    ["Africa/Casablanca", "2027-03-15T13:00:00Z", undefined],
    ["Australia/Lord_Howe", "2027-06-15T00:30:00Z", "2027-06-15T11:00:00"],
  ])("means the same instant to ical.js: %s at %s", (zone, start, local) => {
    const calendar = new ICAL.Component(
      ICAL.parse(writeInvitation(invitation({}, zone, start), options)) as never,
    );
    const event = calendar.getFirstSubcomponent("vevent");
    const time = event?.getFirstPropertyValue("dtstart") as unknown as InstanceType<typeof ICAL.Time>;
    const timezone = new ICAL.Timezone({
      component: calendar.getFirstSubcomponent("vtimezone") as never,
      tzid: zone,
    });
    expect(time.toJSDate().getTime()).not.toBeNaN();
    if (local !== undefined) expect(time.toString()).toBe(local);
    time.zone = timezone;
    expect(time.toUnixTime() * 1000).toBe(Date.parse(start));
    const attendees = event?.getAllProperties("attendee").map((each) => each.getParameter("cn"));
    expect(attendees).toEqual(["Nils Ek", 'Åsa "Å" Öberg']);
    expect(event?.getFirstPropertyValue("description")).toBe(
      "Välkommen!\nHa legitimation till hands; vi ses.",
    );
  });

  it("comes back through our own reader", () => {
    const { busy, status } = readBusy(writeInvitation(invitation(), options), {
      zone: parseTimeZone("Asia/Kolkata"),
      zoneRules: tzdataRules,
      from: parseInstant("2027-03-01T00:00:00Z"),
      until: parseInstant("2027-04-01T00:00:00Z"),
    });
    expect(status).toBe("complete");
    expect(busy).toEqual([
      { interval: { start: "2027-03-16T09:00:00Z", end: "2027-03-16T09:45:00Z" }, kind: "busy" },
    ]);
  });

  it("stands in UTC where the clock shows the time twice, since readers don't agree which one is meant", () => {
    // Stockholm, 2027-10-31: 02:30 comes at 00:30Z and again at 01:30Z.
    const second = linesOf(
      writeInvitation(invitation({}, "Europe/Stockholm", "2027-10-31T01:30:00Z"), options),
    );
    expect(second).toContain("DTSTART:20271031T013000Z");
    expect(second).toContain("DTEND;TZID=Europe/Stockholm:20271031T031500");
    const first = linesOf(
      writeInvitation(invitation({}, "Europe/Stockholm", "2027-10-31T00:30:00Z"), options),
    );
    expect(first).toContain("DTSTART:20271031T003000Z");
  });

  it("is the same bytes twice", () =>
    expect(writeInvitation(invitation(), options)).toBe(writeInvitation(invitation(), options)));
});

describe("hostile texts", () => {
  const hostile =
    'x\r\nATTENDEE:mailto:evil@example.com\nBEGIN:VALARM\r\u2028END:VEVENT\u0085\u0000\u0007;,\\"^\uD800';

  it("stay texts", () => {
    const text = writeInvitation(
      invitation({
        summary: hostile,
        description: hostile,
        location: hostile,
        joinUrl: "https://meet.example/a\r\nATTENDEE:mailto:evil@example.com",
        organizer: { name: hostile, email: "jobb@example.com" },
        attendees: [
          { name: hostile, email: "a@example.com", kind: "person", role: "required", reply: "needs-action" },
        ],
      }),
      options,
    );
    const names = text
      .split("\r\n")
      .map((line) => (line.startsWith(" ") ? "" : (line.split(/[;:]/)[0] ?? "")));
    expect(names.filter((name) => name === "ATTENDEE")).toHaveLength(1);
    expect(names).not.toContain("BEGIN:VALARM");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    expect(linesOf(text)).toContain(
      'SUMMARY;LANGUAGE=sv:x\\nATTENDEE:mailto:evil@example.com\\nBEGIN:VALARM\\n\\nEND:VEVENT\\n\\;\\,\\\\"^\uFFFD',
    );
    const calendar = new ICAL.Component(ICAL.parse(text) as never);
    expect(calendar.getAllSubcomponents("vevent")).toHaveLength(1);
    expect(calendar.getFirstSubcomponent("vevent")?.getAllSubcomponents()).toHaveLength(0);
  });

  it.each([
    [{ organizer: { name: "A", email: "a@example.com\r\nX:1" } }],
    [{ joinUrl: "javascript:alert(1)" }],
    [{ sequence: -1 }],
    [{ writtenAt: "yesterday" }],
    [{ attendees: [] }],
  ])("or are refused without being repeated: %j", (more) => {
    const parsed = safeParseInvitation(invitationJson(more));
    expect(parsed.status).toBe("invalid");
    expect(JSON.stringify(parsed)).not.toMatch(/example|alert|yesterday/);
  });
});

describe("a booking whose promised time the zone data no longer gives", () => {
  it("is refused, since the file would contradict the promise", () => {
    const { booking } = invitation();
    const old = { ...booking.start, local: "2027-03-16T11:00:00", offset: "+02:00", zoneData: "old" };
    const drifted = parseInvitation(invitationJson({ booking: { ...booking, start: old } }));
    expect(() => writeInvitation(drifted, options)).toThrow(
      "scheduling/booking-drifted at booking.start.local",
    );
  });
});
