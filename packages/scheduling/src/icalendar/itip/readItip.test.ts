import { parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { after, called, guests, invited, stockholm } from "../../../testdata/meetings.ts";
import type { CalendarMessage } from "../calendarMessage.ts";
import { writeCalendarMessage } from "../writeCalendarMessage.ts";
import { answerMeeting, type AttendeeAct } from "./answerMeeting.ts";
import { readItip, type ReadItipOptions } from "./readItip.ts";
import { receiveFromOrganizer } from "./receiveFromOrganizer.ts";

const people = new Map(guests.map(({ id, email }) => [email, id]));
const options: ReadItipOptions = {
  attendeeOf: (address) => people.get(address),
  zone: parseTimeZone("Europe/Stockholm"),
  zoneRules: tzdataRules,
};
const file = (method: string, ...lines: string[]): string =>
  [
    "BEGIN:VCALENDAR",
    `METHOD:${method}`,
    "BEGIN:VEVENT",
    "UID:booking_1",
    "DTSTAMP:20270301T090000Z",
    "ORGANIZER:mailto:jobb@example.com",
    ...lines,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
const codes = (text: string, more: Partial<ReadItipOptions> = {}): string[] => {
  const read = readItip(text, { ...options, ...more });
  return read.status === "ok" ? [] : read.issues.map(({ code, path }) => [code, ...path].join(" "));
};
const nils = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:candidate.1@example.com";

describe("our own attendee's files", () => {
  const request = called().messages[0]?.message as CalendarMessage;
  const asked = receiveFromOrganizer(invited("candidate_1"), request as never).meeting;
  const written = (act: AttendeeAct): string => {
    const [sent] = answerMeeting(asked, act, { now: after(60), comment: "Hej; då" }).messages;
    return writeCalendarMessage(sent?.message as CalendarMessage, { zoneRules: tzdataRules });
  };
  const base = {
    schemaVersion: 1,
    uid: "booking_1",
    attendeeId: "candidate_1",
    writtenAt: after(60),
    comment: "Hej; då",
  };

  it("come back: a reply", () =>
    expect(readItip(written({ type: "reply", reply: "tentative" }), options)).toEqual({
      status: "ok",
      value: { ...base, method: "REPLY", sequence: 0, reply: "tentative" },
    }));

  it("come back: a counter", () => {
    const times = { start: stockholm("2027-03-28T00:30:00Z"), end: stockholm("2027-03-28T01:30:00Z") };
    expect(readItip(written({ type: "counter", ...times }), options)).toEqual({
      status: "ok",
      value: {
        ...base,
        method: "COUNTER",
        sequence: 0,
        interval: { start: "2027-03-28T00:30:00Z", end: "2027-03-28T01:30:00Z" },
      },
    });
  });

  it("come back: a refresh", () =>
    expect(readItip(written({ type: "refresh" }), options)).toEqual({
      status: "ok",
      value: { ...base, method: "REFRESH" },
    }));
});

describe("other programs' files", () => {
  // The form that Outlook sends: PARTSTAT alone, a zone of its own, the address in capitals.
  it("are read with addresses in any case, and without SEQUENCE", () => {
    const read = readItip(
      file("reply", "ATTENDEE;PARTSTAT=DECLINED:MAILTO:Candidate.1@EXAMPLE.com"),
      options,
    );
    expect(read).toMatchObject({
      status: "ok",
      value: { attendeeId: "candidate_1", sequence: 0, reply: "declined" },
    });
  });

  it.each([
    [
      "DTSTART;TZID=America/New_York:20270314T013000",
      "DTEND;TZID=America/New_York:20270314T033000",
      "06:30",
      "07:30",
    ],
    ["DTSTART:20270314T013000", "DURATION:PT45M", "00:30", "01:15"],
    ["DTSTART:20270314T013000Z", "DTEND:20270314T033000Z", "01:30", "03:30"],
    ["DTSTART;TZID=W. Europe Standard Time:20270314T090000", "DURATION:PT1H", "08:00", "09:00"],
  ])("propose %s", (start, end, from, until) => {
    const read = readItip(file("COUNTER", nils, "SEQUENCE:2", start, end), options);
    expect(read).toMatchObject({
      status: "ok",
      value: { sequence: 2, interval: { start: `2027-03-14T${from}:00Z`, end: `2027-03-14T${until}:00Z` } },
    });
  });

  it("count as undecided where nobody knows the PARTSTAT", () =>
    expect(readItip(file("REPLY", nils.replace("ACCEPTED", "X-MAYBE")), options)).toMatchObject({
      value: { reply: "needs-action" },
    }));

  it("that name several people need their sender", () => {
    const both = file(
      "COUNTER",
      nils,
      "ATTENDEE:mailto:interviewer.2@example.com",
      "DTSTART:20270314T080000Z",
      "DURATION:PT1H",
    );
    expect(codes(both)).toEqual(["scheduling/itip-sender-not-told attendeeId"]);
    expect(codes(both, { sender: "interviewer_2" })).toEqual([]);
    expect(codes(both, { sender: "interviewer_chair" })).toEqual([
      "scheduling/itip-unknown-sender attendeeId",
    ]);
  });
});

describe("what is refused", () => {
  const start = "DTSTART:20270314T080000Z";
  it.each([
    ["nothing", "", "scheduling/not-a-calendar"],
    ["no calendar", "BEGIN:VCARD\r\nEND:VCARD", "scheduling/not-a-calendar"],
    ["a cut file", file("REPLY", nils).slice(0, 60), "scheduling/not-a-calendar"],
    ["no method", file("REPLY", nils).replace("METHOD:REPLY\r\n", ""), "scheduling/itip-no-message"],
    ["no event", "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR", "scheduling/itip-no-message"],
    ["an invitation", file("REQUEST", nils), "scheduling/itip-method-not-read method"],
    ["one instance", file("REPLY", nils, "RECURRENCE-ID:20270314T080000Z"), "scheduling/itip-one-instance"],
    ["no sender", file("REPLY"), "scheduling/itip-missing-property attendeeId"],
    [
      "a stranger",
      file("REPLY", "ATTENDEE:mailto:evil@example.com"),
      "scheduling/itip-unknown-sender attendeeId",
    ],
    ["no UID", file("REPLY", nils).replace("UID:booking_1\r\n", ""), "scheduling/itip-missing-property uid"],
    [
      "a floating stamp",
      file("REPLY", nils).replace("090000Z", "090000"),
      "scheduling/itip-missing-property writtenAt",
    ],
    ["a SEQUENCE that is none", file("REPLY", nils, "SEQUENCE:-1"), "core/too-small sequence"],
    ["no time", file("COUNTER", nils), "scheduling/itip-missing-property interval"],
    ["no end", file("COUNTER", nils, start, "DTEND:yesterday"), "scheduling/itip-missing-property interval"],
    [
      "a whole day",
      file("COUNTER", nils, "DTSTART;VALUE=DATE:20270314"),
      "scheduling/itip-missing-property interval",
    ],
    ["no length", file("COUNTER", nils, start, "DURATION:PT0S"), "core/end-not-after-start interval.end"],
    [
      "an end before the start",
      file("COUNTER", nils, start, "DTEND:20270314T070000Z"),
      "scheduling/itip-missing-property interval",
    ],
    [
      "a zone that is none",
      file("COUNTER", nils, "DTSTART;TZID=Mars:20270314T080000", "DURATION:PT1H"),
      "scheduling/unknown-zone-in-calendar interval",
    ],
  ])("%s", (_, text, code) => expect(codes(text)[0]?.replace(/ (\w+) (\w+)$/, " $1.$2")).toBe(code));

  it("a file beyond all measure, at once", () =>
    expect(codes(`BEGIN:VCALENDAR${"\n".repeat(1_000_001)}`)).toEqual(["scheduling/file-too-large"]));

  it("repeats nothing of the file", () => {
    const secret = "Qz7Anna";
    const texts = [
      file("REPLY", `ATTENDEE;CN=${secret}:mailto:${secret}@example.com`),
      file(secret, nils),
      file("COUNTER", nils, `DTSTART;TZID=${secret}:20270314T080000`, `SUMMARY:${secret}`),
      `BEGIN:VCALENDAR\r\n${secret}`,
    ];
    for (const text of texts) expect(JSON.stringify(readItip(text, options))).not.toContain(secret);
  });
});
