import { describe, expect, it } from "vitest";
import { codes, file, march, read, times, year } from "../../testdata/readCalendar.ts";

describe("recurrence", () => {
  const starts = (from: string, until: string, ...lines: string[]): string[] =>
    read(file(lines), from, until).busy.map(({ interval }) => interval.start);

  it("keeps to the clock of its zone and skips an instance in a gap, which is not counted", () => {
    const night = [
      "DTSTART;TZID=Europe/Stockholm:20270326T023000",
      "DURATION:PT15M",
      "RRULE:FREQ=DAILY;COUNT=4",
    ];
    expect(starts(...march, ...night)).toEqual([
      "2027-03-26T01:30:00Z",
      "2027-03-27T01:30:00Z",
      "2027-03-29T00:30:00Z",
      "2027-03-30T00:30:00Z",
    ]);
  });

  it("makes whole days as long as the clock makes them", () => {
    // Stockholm's 28 March 2027 has 23 hours: 2027-03-27T23:00Z to 2027-03-28T22:00Z.
    const days = ["DTSTART;VALUE=DATE:20270327", "DTEND;VALUE=DATE:20270328", "RRULE:FREQ=DAILY;COUNT=2"];
    expect(times(read(file(days), ...march))).toEqual([
      "2027-03-26T23:00:00Z 2027-03-27T23:00:00Z",
      "2027-03-27T23:00:00Z 2027-03-28T22:00:00Z",
    ]);
  });

  it("takes UNTIL in UTC as an instant, as a time on the clock, and as a whole day", () => {
    const daily = ["DTSTART:20270301T090000", "DURATION:PT1H"];
    const until = (value: string): number =>
      starts(...march, ...daily, `RRULE:FREQ=DAILY;UNTIL=${value}`).length;
    expect(until("20270303T080000Z")).toBe(3);
    expect(until("20270303T075959Z")).toBe(2);
    expect(until("20270303T090000")).toBe(3);
    expect(until("20270303T085959")).toBe(2);
    expect(until("20270303")).toBe(3);
  });

  it("takes out EXDATE, by time and by date, and adds RDATE with periods", () => {
    const daily = ["DTSTART:20270301T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=4"];
    expect(
      starts(
        ...march,
        ...daily,
        "EXDATE:20270302T090000",
        "EXDATE;VALUE=DATE:20270303",
        "EXDATE;TZID=Asia/Kolkata:20270304T133000",
      ),
    ).toEqual(["2027-03-01T08:00:00Z"]);
    const added = read(
      file([
        "DTSTART:20270301T090000",
        "DURATION:PT1H",
        "RDATE:20270305T090000",
        "RDATE;VALUE=PERIOD:20270306T090000Z/PT3H",
      ]),
      ...march,
    );
    expect(times(added)).toEqual([
      "2027-03-01T08:00:00Z 2027-03-01T09:00:00Z",
      "2027-03-05T08:00:00Z 2027-03-05T09:00:00Z",
      "2027-03-06T09:00:00Z 2027-03-06T12:00:00Z",
    ]);
  });

  it("lets an event with RECURRENCE-ID stand for an instance, in either order", () => {
    const series = [
      "UID:1",
      "DTSTART;TZID=Europe/Stockholm:20270301T090000",
      "DURATION:PT1H",
      "RRULE:FREQ=DAILY;COUNT=3",
    ];
    const moved = ["UID:1", "RECURRENCE-ID:20270302T080000Z", "DTSTART:20270302T140000Z", "DURATION:PT2H"];
    const cancelled = [
      "UID:1",
      "RECURRENCE-ID;TZID=Europe/Stockholm:20270303T090000",
      "DTSTART:20270303T080000Z",
      "STATUS:CANCELLED",
    ];
    const expected = [
      "2027-03-01T08:00:00Z 2027-03-01T09:00:00Z",
      "2027-03-02T14:00:00Z 2027-03-02T16:00:00Z",
    ];
    expect(times(read(file(series, moved, cancelled), ...march))).toEqual(expected);
    expect(times(read(file(cancelled, moved, series), ...march))).toEqual(expected);
  });

  it("finds today's instances of a series from the beginning of time", () => {
    expect(
      starts(
        "2027-03-10T00:00:00Z",
        "2027-03-11T00:00:00Z",
        "DTSTART:19700101T090000",
        "DURATION:PT1H",
        "RRULE:FREQ=DAILY",
      ),
    ).toEqual(["2027-03-10T08:00:00Z"]);
    expect(starts(...year, "DTSTART;VALUE=DATE:19010317", "RRULE:FREQ=YEARLY")).toEqual([
      "2027-03-16T23:00:00Z",
    ]);
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
