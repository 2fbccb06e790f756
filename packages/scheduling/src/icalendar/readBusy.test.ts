import { explain, type Issue, SamtalError } from "@samtal/core";
import { parseInstant, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import newYork from "../../testdata/calcurseNewYork.ics?raw";
import stockholm from "../../testdata/calcurseStockholm.ics?raw";
import { issueTexts } from "../issueTexts.ts";
import { type BusyCalendar, readBusy, type ReadLimits } from "./readBusy.ts";

const read = (text: string, from: string, until: string, zone = "Europe/Stockholm", limits: ReadLimits = {}): BusyCalendar =>
  readBusy(text, {
    zone: parseTimeZone(zone),
    zoneRules: tzdataRules,
    from: parseInstant(from),
    until: parseInstant(until),
    limits,
  });
const times = ({ busy }: BusyCalendar): string[] =>
  busy.map(({ interval: { start, end }, kind }) => `${start} ${end}${kind === "busy" ? "" : ` ${kind}`}`);
const codes = ({ problems }: BusyCalendar): string[] => problems.map(({ code, path }) => [code, ...path].join(" "));
const file = (...events: string[][]): string =>
  ["BEGIN:VCALENDAR", ...events.flatMap((lines) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"]), "END:VCALENDAR"].join("\r\n");
const march = ["2027-03-01T00:00:00Z", "2027-04-01T00:00:00Z"] as const;
const year = ["2027-01-01T00:00:00Z", "2028-01-01T00:00:00Z"] as const;

describe("files of a real program", () => {
  it("are read on their owner's clock, over the change of Stockholm's", () => {
    // 28 March, 01:00Z: CET (+1) becomes CEST (+2). The night of eight hours lasts eight hours.
    const calendar = read(stockholm, "2027-03-26T00:00:00Z", "2027-04-02T00:00:00Z");
    expect(calendar.status).toBe("complete");
    expect(calendar.zoneData).toBe("2026f");
    expect(times(calendar)).toEqual([
      "2027-03-26T07:15:00Z 2027-03-26T08:00:00Z",
      "2027-03-26T12:30:00Z 2027-03-26T15:45:00Z",
      "2027-03-27T21:00:00Z 2027-03-28T05:00:00Z",
      "2027-03-28T22:00:00Z 2027-03-29T22:00:00Z",
      "2027-03-29T06:15:00Z 2027-03-29T07:00:00Z",
      "2027-03-29T07:00:00Z 2027-03-29T08:00:00Z",
      "2027-03-30T06:15:00Z 2027-03-30T07:00:00Z",
      "2027-03-31T06:15:00Z 2027-03-31T07:00:00Z",
      "2027-04-01T06:15:00Z 2027-04-01T07:00:00Z",
    ]);
  });

  it("leave out what does not exist: a 31st of February", () => {
    // New York: EST (-5) until 14 March, 07:00Z, then EDT (-4). 02:30 on the 14th is skipped by the clock: 07:30Z.
    expect(times(read(newYork, "2027-02-01T00:00:00Z", "2027-04-01T00:00:00Z", "America/New_York"))).toEqual([
      "2027-03-14T07:30:00Z 2027-03-14T08:15:00Z",
      "2027-03-15T13:30:00Z 2027-03-15T15:00:00Z",
      "2027-03-19T04:00:00Z 2027-03-20T04:00:00Z",
      "2027-03-29T13:30:00Z 2027-03-29T15:00:00Z",
      "2027-03-31T19:00:00Z 2027-03-31T19:45:00Z",
    ]);
  });
});

describe("what an event's time means", () => {
  const one = (...lines: string[]): string[] => times(read(file(lines), ...march));

  it.each([
    ["UTC", ["DTSTART:20270310T090000Z", "DTEND:20270310T100000Z"], "2027-03-10T09:00:00Z 2027-03-10T10:00:00Z"],
    ["floating", ["DTSTART:20270310T090000", "DTEND:20270310T100000"], "2027-03-10T08:00:00Z 2027-03-10T09:00:00Z"],
    [
      "a zone of its own",
      ["DTSTART;TZID=Asia/Kolkata:20270310T090000", "DTEND;TZID=Europe/Lisbon:20270310T100000"],
      "2027-03-10T03:30:00Z 2027-03-10T10:00:00Z",
    ],
    [
      "a globally unique name",
      ["DTSTART;TZID=/freeassociation.sourceforge.net/America/New_York:20270310T090000", "DURATION:PT30M"],
      "2027-03-10T14:00:00Z 2027-03-10T14:30:00Z",
    ],
    ["whole days", ["DTSTART;VALUE=DATE:20270327", "DTEND;VALUE=DATE:20270329"], "2027-03-26T23:00:00Z 2027-03-28T22:00:00Z"],
    ["a day on the clock", ["DTSTART:20270327T120000", "DURATION:P1D"], "2027-03-27T11:00:00Z 2027-03-28T10:00:00Z"],
    ["24 hours", ["DTSTART:20270327T120000", "DURATION:PT24H"], "2027-03-27T11:00:00Z 2027-03-28T11:00:00Z"],
    ["a folded line", ["DTSTART;TZID=Europe/", " Lisbon:2027031", "\t0T090000", "DURATION:PT1H"], "2027-03-10T09:00:00Z 2027-03-10T10:00:00Z"],
    ["tentative", ["DTSTART:20270310T090000Z", "DURATION:PT1H", "STATUS:TENTATIVE"], "2027-03-10T09:00:00Z 2027-03-10T10:00:00Z tentative"],
    ["a stretch that began long ago", ["DTSTART;VALUE=DATE:19000101", "DTEND;VALUE=DATE:20990101"], "2027-03-01T00:00:00Z 2027-04-01T00:00:00Z"],
  ])("%s", (_, lines, expected) => expect(one(...lines)).toEqual([expected]));

  it.each([
    ["transparent", ["DTSTART:20270310T090000Z", "DURATION:PT1H", "TRANSP:TRANSPARENT"]],
    ["cancelled", ["DTSTART:20270310T090000Z", "DURATION:PT1H", "STATUS:CANCELLED"]],
    ["a moment", ["DTSTART:20270310T090000Z"]],
    ["outside the stretch", ["DTSTART:20270401T000000Z", "DURATION:PT1H"]],
  ])("takes no time: %s", (_, lines) => expect(one(...lines)).toEqual([]));

  it("ignores what belongs to an alarm, a to-do or a VTIMEZONE", () => {
    const text = file(["DTSTART:20270310T090000Z", "BEGIN:VALARM", "DURATION:PT9H", "END:VALARM", "DURATION:PT1H"]);
    const more = text.replace(
      "END:VCALENDAR",
      "BEGIN:VTODO\r\nDTSTART:20270311T090000Z\r\nDURATION:PT1H\r\nEND:VTODO\r\nEND:VCALENDAR",
    );
    expect(times(read(more, ...march))).toEqual(["2027-03-10T09:00:00Z 2027-03-10T10:00:00Z"]);
  });
});

describe("recurrence", () => {
  const starts = (from: string, until: string, ...lines: string[]): string[] =>
    read(file(lines), from, until).busy.map(({ interval }) => interval.start);

  it("keeps to the clock of its zone and skips an instance in a gap, which is not counted", () => {
    const night = ["DTSTART;TZID=Europe/Stockholm:20270326T023000", "DURATION:PT15M", "RRULE:FREQ=DAILY;COUNT=4"];
    expect(starts(...march, ...night)).toEqual([
      "2027-03-26T01:30:00Z",
      "2027-03-27T01:30:00Z",
      "2027-03-29T00:30:00Z",
      "2027-03-30T00:30:00Z",
    ]);
  });

  it("takes UNTIL in UTC as an instant, as a time on the clock, and as a whole day", () => {
    const daily = ["DTSTART:20270301T090000", "DURATION:PT1H"];
    const until = (value: string): number => starts(...march, ...daily, `RRULE:FREQ=DAILY;UNTIL=${value}`).length;
    expect(until("20270303T080000Z")).toBe(3);
    expect(until("20270303T075959Z")).toBe(2);
    expect(until("20270303T090000")).toBe(3);
    expect(until("20270303T085959")).toBe(2);
    expect(until("20270303")).toBe(3);
  });

  it("takes out EXDATE, by time and by date, and adds RDATE with periods", () => {
    const daily = ["DTSTART:20270301T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=4"];
    expect(
      starts(...march, ...daily, "EXDATE:20270302T090000", "EXDATE;VALUE=DATE:20270303", "EXDATE;TZID=Asia/Kolkata:20270304T133000"),
    ).toEqual(["2027-03-01T08:00:00Z"]);
    const added = read(
      file(["DTSTART:20270301T090000", "DURATION:PT1H", "RDATE:20270305T090000", "RDATE;VALUE=PERIOD:20270306T090000Z/PT3H"]),
      ...march,
    );
    expect(times(added)).toEqual([
      "2027-03-01T08:00:00Z 2027-03-01T09:00:00Z",
      "2027-03-05T08:00:00Z 2027-03-05T09:00:00Z",
      "2027-03-06T09:00:00Z 2027-03-06T12:00:00Z",
    ]);
  });

  it("lets an event with RECURRENCE-ID stand for an instance, in either order", () => {
    const series = ["UID:1", "DTSTART;TZID=Europe/Stockholm:20270301T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3"];
    const moved = ["UID:1", "RECURRENCE-ID:20270302T080000Z", "DTSTART:20270302T140000Z", "DURATION:PT2H"];
    const cancelled = ["UID:1", "RECURRENCE-ID;TZID=Europe/Stockholm:20270303T090000", "DTSTART:20270303T080000Z", "STATUS:CANCELLED"];
    const expected = ["2027-03-01T08:00:00Z 2027-03-01T09:00:00Z", "2027-03-02T14:00:00Z 2027-03-02T16:00:00Z"];
    expect(times(read(file(series, moved, cancelled), ...march))).toEqual(expected);
    expect(times(read(file(cancelled, moved, series), ...march))).toEqual(expected);
  });

  it("finds today's instances of a series from the beginning of time", () => {
    expect(starts("2027-03-10T00:00:00Z", "2027-03-11T00:00:00Z", "DTSTART:19700101T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY")).toEqual([
      "2027-03-10T08:00:00Z",
    ]);
    expect(starts(...year, "DTSTART;VALUE=DATE:19010317", "RRULE:FREQ=YEARLY")).toEqual(["2027-03-16T23:00:00Z"]);
  });

  it.each([
    ["FREQ=SECONDLY"],
    ["FREQ=SECONDLY;COUNT=999999999"],
    ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2"],
    ["FREQ=MINUTELY;BYHOUR=3;BYMINUTE=4;BYSECOND=5;BYMONTH=6;BYMONTHDAY=7;BYDAY=MO;COUNT=1000"],
  ])("ends where a rule would not: %s", (rule) => {
    const calendar = read(file(["DTSTART:20270301T090000", "DURATION:PT1S", `RRULE:${rule}`]), ...year);
    expect(["complete", "incomplete"]).toContain(calendar.status);
    expect(calendar.busy[0]?.interval.start).toBe("2027-03-01T08:00:00Z");
  });

  it("says when it did not follow a rule to its end, and goes on with the next event", () => {
    const bomb = ["DTSTART:20270301T090000", "DURATION:PT1S", "RRULE:FREQ=SECONDLY"];
    const calm = ["DTSTART:20270330T090000Z", "DURATION:PT1H"];
    const calendar = read(file(bomb, calm), ...march, "Europe/Stockholm", { stepsPerEvent: 1000 });
    expect(calendar.status).toBe("incomplete");
    expect(codes(calendar)).toEqual(["scheduling/recurrence-too-long events 0"]);
    expect(times(calendar)).toContain("2027-03-30T09:00:00Z 2027-03-30T10:00:00Z");
  });
});

describe("damaged files", () => {
  const whole = ["DTSTART:20270310T090000Z", "DURATION:PT1H"];
  const found = ["2027-03-10T09:00:00Z 2027-03-10T10:00:00Z"];

  it.each([
    ["scheduling/unreadable-event", ["DTSTART:2027"]],
    ["scheduling/unreadable-event", ["DTSTART:20270231T090000Z"]],
    ["scheduling/unreadable-event", ["DTSTART:20270210T250000Z"]],
    ["scheduling/unreadable-event", ["SUMMARY:No start"]],
    ["scheduling/unreadable-event", ["DTSTART"]],
    ["scheduling/unreadable-event", ["DTSTART;TZID"]],
    ["scheduling/unreadable-event", ["DTSTART:20270310T090000Z", "DURATION:soon"]],
    ["scheduling/unreadable-event", ["DTSTART:20270310T090000Z", "DURATION:P"]],
    ["scheduling/unreadable-event", ["DTSTART:20270310T090000Z", "DTEND;VALUE=DATE:20270311"]],
    ["scheduling/unreadable-event", ["DTSTART:20270310T090000Z", "RRULE:FREQ=FORTNIGHTLY"]],
    ["scheduling/unreadable-event", ["DTSTART:20270310T090000Z", "RRULE:FREQ=WEEKLY;BYDAY=2MO"]],
    ["scheduling/unreadable-event", ["DTSTART:20270310T090000Z", "RRULE:RSCALE=HEBREW;FREQ=YEARLY"]],
    ["scheduling/event-ends-before-start", ["DTSTART:20270310T090000Z", "DTEND:20270310T080000Z"]],
    ["scheduling/event-ends-before-start", ["DTSTART:20270310T090000Z", "DURATION:-PT1H"]],
    ["scheduling/unknown-zone-in-calendar", ["DTSTART;TZID=Marker Standard Time:20270310T090000", "DURATION:PT1H"]],
    ["scheduling/unknown-zone-in-calendar", ["DTSTART;TZID=__proto__:20270310T090000", "DURATION:PT1H"]],
  ])("%s: the next event is read all the same", (code, lines) => {
    const calendar = read(file(["SUMMARY:Marker", ...lines], whole), ...march);
    expect(calendar.status).toBe("incomplete");
    expect(codes(calendar)).toEqual([`${code} events 0`]);
    expect(times(calendar)).toEqual(found);
    expect(JSON.stringify(calendar)).not.toContain("Marker");
  });

  it.each([
    ["cut off in an event", ["BEGIN:VCALENDAR", "BEGIN:VEVENT", ...whole, "END:VEVENT", "BEGIN:VEVENT", "DTSTART:2027"], ["scheduling/unfinished-event events 1", "scheduling/unfinished-calendar"]],
    ["cut off between events", ["BEGIN:VCALENDAR", "BEGIN:VEVENT", ...whole, "END:VEVENT"], ["scheduling/unfinished-calendar"]],
    ["without an end of the first event", ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "DTSTART:20270309T090000Z", "BEGIN:VEVENT", ...whole, "END:VEVENT", "END:VCALENDAR"], ["scheduling/unfinished-event events 0"]],
    ["without an end of the last event", ["BEGIN:VCALENDAR", "BEGIN:VEVENT", ...whole, "END:VEVENT", "BEGIN:VEVENT", "END:VCALENDAR"], ["scheduling/unfinished-event events 1"]],
    ["with free-busy", ["BEGIN:VCALENDAR", "BEGIN:VFREEBUSY", "FREEBUSY:20270309T090000Z/PT1H", "END:VFREEBUSY", "BEGIN:VEVENT", ...whole, "END:VEVENT", "END:VCALENDAR"], ["scheduling/free-busy-not-read"]],
    ["with rubbish in a title", ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "SUMMARY;=\"", "no colon here", "\u0000\u0000", ...whole, "END:VEVENT", "END:VCALENDAR"], []],
    ["with a byte order mark, lone LF and lower case", ["\uFEFFbegin:vcalendar\nbegin:vevent\ndtstart:20270310T090000Z\nduration:PT1H\nend:vevent\nend:vcalendar\n"], []],
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
    expect([short.status, codes(short), short.busy]).toEqual(["incomplete", ["scheduling/file-too-large"], []]);
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
    for (const { code, params } of calendar.problems satisfies readonly Issue[]) {
      expect(explain({ code, params }, "sv", issueTexts)).not.toContain("{");
      expect(explain({ code, params }, "en", issueTexts)).not.toContain("{");
    }
  });
});

describe("a mistaken call", () => {
  const codeOf = (call: () => unknown): string => {
    try {
      call();
    } catch (error) {
      return SamtalError.isInstance(error) ? error.code : "other";
    }
    return "none";
  };

  it("is refused", () => {
    expect(codeOf(() => read("", march[1], march[0]))).toBe("core/end-not-after-start");
    expect(codeOf(() => read("", ...march, "Mars/Olympus"))).toBe("core/unknown-zone");
    expect(codeOf(() => read("", "2037-12-01T00:00:00Z", "2038-01-01T00:00:00Z"))).toBe("core/outside-zone-rules");
  });
});
