import { explain } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { codes, file, march, read, times } from "../../testdata/readCalendar.ts";
import { issueTexts } from "../issueTexts.ts";

describe("damaged files", () => {
  const whole = ["DTSTART:20270310T090000Z", "DURATION:PT1H"];
  const found = ["2027-03-10T09:00:00Z 2027-03-10T10:00:00Z"];

  it.each([
    ["scheduling/unreadable-event", ["DTSTART:2027"]],
    ["scheduling/unreadable-event", ["DTSTART:20270231T090000Z"]],
    ["scheduling/unreadable-event", ["DTSTART:20270210T250000Z"]],
    ["scheduling/event-without-start", ["SUMMARY:No start"]],
    ["scheduling/event-without-start", ["DTSTART"]],
    ["scheduling/unreadable-event", ["DTSTART;TZID"]],
    ["scheduling/unreadable-event", ["DTSTART:20270310T090000Z", "DURATION:soon"]],
    ["scheduling/unreadable-event", ["DTSTART:20270310T090000Z", "DURATION:P"]],
    ["scheduling/unreadable-event", ["DTSTART:20270310T090000Z", "DTEND;VALUE=DATE:20270311"]],
    ["scheduling/unreadable-event", ["DTSTART:20270310T090000Z", "RRULE:FREQ=FORTNIGHTLY"]],
    ["scheduling/unreadable-event", ["DTSTART:20270310T090000Z", "RRULE:FREQ=WEEKLY;BYDAY=2MO"]],
    ["scheduling/unreadable-event", ["DTSTART:20270310T090000Z", "RRULE:FREQ=DAILY;INTERVAL=0"]],
    ["scheduling/unreadable-event", ["DTSTART:20270310T090000Z", "RRULE:INTERVAL=-2;FREQ=DAILY"]],
    ["scheduling/unreadable-event", ["DTSTART:20270310T090000Z", "RRULE:FREQ=DAILY;INTERVAL=2.5"]],
    ["scheduling/unreadable-event", ["DTSTART:20270310T090000Z", "RRULE:FREQ=DAILY;UNTIL=Friday"]],
    ["scheduling/unreadable-event", ["DTSTART:20270310T090000Z", "RRULE:FREQ=MONTHLY;BYMONTHDAY=0"]],
    ["scheduling/unreadable-event", ["DTSTART:20270310T090000Z", "RRULE:FREQ=DAILY;BYHOUR=9;BYSETPOS=0"]],
    ["scheduling/unreadable-event", ["DTSTART:20270310T090000Z", "RRULE:RSCALE=HEBREW;FREQ=YEARLY"]],
    ["scheduling/contradictory-event", ["DTSTART:20270310T090000Z", "DTSTART:20270310T093000Z"]],
    ["scheduling/contradictory-event", ["DTSTART:20270310T090000Z", "DURATION:PT1H", "DURATION:PT2H"]],
    [
      "scheduling/unreadable-event",
      ["DTSTART:20270310T090000Z", "RRULE:FREQ=YEARLY;RSCALE=GREGORIAN;SKIP=FORWARD"],
    ],
    ["scheduling/event-ends-before-start", ["DTSTART:20270310T090000Z", "DTEND:20270310T080000Z"]],
    ["scheduling/event-ends-before-start", ["DTSTART:20270310T090000Z", "DURATION:-PT1H"]],
    [
      "scheduling/unknown-zone-in-calendar",
      ["DTSTART;TZID=Marker Standard Time:20270310T090000", "DURATION:PT1H"],
    ],
    ["scheduling/unknown-zone-in-calendar", ["DTSTART;TZID=__proto__:20270310T090000", "DURATION:PT1H"]],
  ])("%s: the next event is read all the same", (code, lines) => {
    const calendar = read(file(["SUMMARY:Marker", ...lines], whole), ...march);
    expect(calendar.status).toBe("incomplete");
    expect(codes(calendar)).toEqual([`${code} events 0`]);
    expect(times(calendar)).toEqual(found);
    expect(JSON.stringify(calendar)).not.toContain("Marker");
  });

  it.each([
    [
      "cut off in an event",
      ["BEGIN:VCALENDAR", "BEGIN:VEVENT", ...whole, "END:VEVENT", "BEGIN:VEVENT", "DTSTART:2027"],
      ["scheduling/unfinished-event events 1", "scheduling/unfinished-calendar"],
    ],
    [
      "cut off between events",
      ["BEGIN:VCALENDAR", "BEGIN:VEVENT", ...whole, "END:VEVENT"],
      ["scheduling/unfinished-calendar"],
    ],
    [
      "without an end of the first event",
      [
        "BEGIN:VCALENDAR",
        "BEGIN:VEVENT",
        "DTSTART:20270309T090000Z",
        "BEGIN:VEVENT",
        ...whole,
        "END:VEVENT",
        "END:VCALENDAR",
      ],
      ["scheduling/unfinished-event events 0"],
    ],
    [
      "without an end of the last event",
      ["BEGIN:VCALENDAR", "BEGIN:VEVENT", ...whole, "END:VEVENT", "BEGIN:VEVENT", "END:VCALENDAR"],
      ["scheduling/unfinished-event events 1"],
    ],
    ["a part of a calendar", ["BEGIN:VEVENT", ...whole, "END:VEVENT"], ["scheduling/calendar-unframed"]],
    [
      "with working hours",
      [
        "BEGIN:VCALENDAR",
        "BEGIN:VAVAILABILITY",
        "BEGIN:AVAILABLE",
        "DTSTART:20270309T090000Z",
        "END:AVAILABLE",
      ].concat(["END:VAVAILABILITY", "BEGIN:VEVENT", ...whole, "END:VEVENT", "END:VCALENDAR"]),
      ["scheduling/availability-not-read"],
    ],
    [
      "with a tower of components",
      ["BEGIN:VCALENDAR", "BEGIN:VEVENT", ...whole, "END:VEVENT", ...Array<string>(100_000).fill("BEGIN:X")],
      ["scheduling/nested-too-deep", "scheduling/unfinished-calendar"],
    ],
    [
      "with a start stated twice and alike",
      ["BEGIN:VCALENDAR", "BEGIN:VEVENT", ...whole, ...whole, "END:VEVENT", "END:VCALENDAR"],
      [],
    ],
    [
      "with rubbish in a title",
      [
        "BEGIN:VCALENDAR",
        "BEGIN:VEVENT",
        'SUMMARY;="',
        "no colon here",
        "\u0000\u0000",
        ...whole,
        "END:VEVENT",
        "END:VCALENDAR",
      ],
      [],
    ],
    [
      "with a byte order mark, lone LF and lower case",
      [
        "\uFEFFbegin:vcalendar\nbegin:vevent\ndtstart:20270310T090000Z\nduration:PT1H\nend:vevent\nend:vcalendar\n",
      ],
      [],
    ],
    ["two calendars", [file(whole), file(whole)], []],
  ])("%s", (_, lines, expected) => {
    const calendar = read(lines.join("\r\n"), ...march);
    expect(codes(calendar)).toEqual(expected);
    expect(times(calendar)).toEqual(found);
  });

  it.each([[""], ["\u0000"], ["<html>"], ["END:VCALENDAR"]])("is no calendar: %j", (text) =>
    expect(codes(read(text, ...march))).toEqual(["scheduling/not-a-calendar"]),
  );

  it("stops at its limits and says so", () => {
    const text = file(whole, whole, whole);
    const few = read(text, ...march, "Etc/UTC", { events: 2 });
    expect([codes(few), times(few)]).toEqual([["scheduling/too-many-events"], found]);
    const short = read(text, ...march, "Etc/UTC", { characters: 10 });
    expect([short.status, codes(short), short.busy]).toEqual([
      "incomplete",
      ["scheduling/file-too-large"],
      [],
    ]);
  });

  it("reads a file of five megabytes", () => {
    const events = Array.from({ length: 20_000 }, (_, index) => [
      `UID:${index}`,
      `DTSTART:202703${String((index % 28) + 1).padStart(2, "0")}T090000Z`,
      "DURATION:PT1H",
      `DESCRIPTION:${"x".repeat(180)}`,
    ]);
    const text = file(...events);
    expect(text.length).toBeGreaterThan(5_000_000);
    expect(read(text, ...march)).toMatchObject({ status: "complete", busy: { length: 28 } });
  });

  it("reads one line of a megabyte", () => {
    const dates = Array.from({ length: 60_000 }, (_, index) => `${String(2000 + (index % 20))}0101T090000`);
    const text = file([...whole, "RRULE:FREQ=DAILY;COUNT=2", `EXDATE:${dates.join(",")}`]);
    expect(read(text, ...march).busy).toHaveLength(2);
  });

  it("explains every problem in both languages", () => {
    const bad = ["DTSTART:2027"];
    const calendar = read(`${file(bad, ["DTSTART;TZID=X:20270310T090000"])}BEGIN:VEVENT`, ...march);
    for (const { code, params } of calendar.problems) {
      expect(explain({ code, params }, "sv", issueTexts)).not.toContain("{");
      expect(explain({ code, params }, "en", issueTexts)).not.toContain("{");
    }
  });
});
