import { describe, expect, it } from "vitest";
import { codes, file, march, read, times } from "../../testdata/readCalendar.ts";

const series = [
  "UID:a",
  "DTSTART;TZID=Europe/Stockholm:20270324T090000",
  "DURATION:PT1H",
  "RRULE:FREQ=DAILY;COUNT=7",
];
const from = (day: string, ...lines: string[]): string[] => [
  "UID:a",
  `RECURRENCE-ID;TZID=Europe/Stockholm;RANGE=THISANDFUTURE:202703${day}T090000`,
  ...lines,
];

describe("an event that stands for all that follow (RFC 5545 section 3.8.4.4)", () => {
  it("moves them by the same difference on the clock, over its change, and gives them its length", () => {
    // Stockholm changes from UTC+1 to UTC+2 on 28 March, 01:00Z. From the 26th on: 14:00 to 16:00 on the clock.
    const later = from("26", "DTSTART;TZID=Europe/Stockholm:20270326T140000", "DURATION:PT2H");
    const expected = [
      "2027-03-24T08:00:00Z 2027-03-24T09:00:00Z",
      "2027-03-25T08:00:00Z 2027-03-25T09:00:00Z",
      "2027-03-26T13:00:00Z 2027-03-26T15:00:00Z",
      "2027-03-27T13:00:00Z 2027-03-27T15:00:00Z",
      "2027-03-28T12:00:00Z 2027-03-28T14:00:00Z",
      "2027-03-29T12:00:00Z 2027-03-29T14:00:00Z",
      "2027-03-30T12:00:00Z 2027-03-30T14:00:00Z",
    ];
    const calendar = read(file(series, later), ...march);
    expect([calendar.status, times(calendar)]).toEqual(["complete", expected]);
    expect(times(read(file(later, series), ...march))).toEqual(expected);
  });

  it("gives way to the next of its kind and to an event that stands for one instance", () => {
    const first = from("25", "DTSTART;TZID=Europe/Stockholm:20270325T100000", "DURATION:PT1H");
    const second = from(
      "27",
      "DTSTART;TZID=Europe/Stockholm:20270327T080000",
      "DURATION:PT30M",
      "STATUS:TENTATIVE",
    );
    const one = [
      "UID:a",
      "RECURRENCE-ID;TZID=Europe/Stockholm:20270326T090000",
      "DTSTART:20270326T200000Z",
      "DURATION:PT1H",
    ];
    const gone = from("29", "DTSTART;TZID=Europe/Stockholm:20270329T090000", "STATUS:CANCELLED");
    for (const order of [
      [series, first, second, one, gone],
      [gone, one, second, first, series],
    ]) {
      expect(times(read(file(...order), ...march))).toEqual([
        "2027-03-24T08:00:00Z 2027-03-24T09:00:00Z",
        "2027-03-25T09:00:00Z 2027-03-25T10:00:00Z",
        "2027-03-26T20:00:00Z 2027-03-26T21:00:00Z",
        "2027-03-27T07:00:00Z 2027-03-27T07:30:00Z tentative",
        "2027-03-28T06:00:00Z 2027-03-28T06:30:00Z tentative",
      ]);
    }
  });

  it("brings an instance into the stretch from far outside it", () => {
    // Weekly from 1 April; all moved three weeks back from the second on: 8 April to 18 March.
    const april = ["UID:a", "DTSTART:20270401T090000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=3"];
    const back = [
      "UID:a",
      "RECURRENCE-ID;RANGE=THISANDFUTURE:20270408T090000Z",
      "DTSTART:20270318T090000Z",
      "DURATION:PT1H",
    ];
    expect(times(read(file(april, back), ...march))).toEqual([
      "2027-03-18T09:00:00Z 2027-03-18T10:00:00Z",
      "2027-03-25T09:00:00Z 2027-03-25T10:00:00Z",
    ]);
  });

  it("frees nothing when the series is free and only what follows is busy", () => {
    const free = [...series, "TRANSP:TRANSPARENT"];
    const busy = from("29", "DTSTART;TZID=Europe/Stockholm:20270329T090000", "DURATION:PT1H");
    expect(times(read(file(free, busy), ...march))).toEqual([
      "2027-03-29T07:00:00Z 2027-03-29T08:00:00Z",
      "2027-03-30T07:00:00Z 2027-03-30T08:00:00Z",
    ]);
  });

  it.each([
    ["no series in the file", [from("26", "DTSTART:20270326T130000Z", "DURATION:PT1H")]],
    ["two series of one UID", [series, series, from("26", "DTSTART:20270326T130000Z", "DURATION:PT1H")]],
    ["whole days for times", [series, from("26", "DTSTART;VALUE=DATE:20270326")]],
    [
      "a recurrence of its own",
      [series, from("26", "DTSTART:20270326T130000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY")],
    ],
  ])("is a problem with %s", (_, events) => {
    const calendar = read(file(...events), ...march);
    expect([calendar.status, codes(calendar)]).toEqual([
      "incomplete",
      [`scheduling/series-not-followed events ${events.length - 1}`],
    ]);
  });

  it("is unreadable when it stands for all before", () => {
    const prior = from("26", "DTSTART:20270326T130000Z", "DURATION:PT1H").map((line) =>
      line.replace("THISANDFUTURE", "THISANDPRIOR"),
    );
    expect(codes(read(file(series, prior), ...march))).toEqual(["scheduling/unreadable-event events 1"]);
  });

  it("ends in time with ten thousand of them", () => {
    const changes = Array.from({ length: 10_000 }, (_, n) => [
      "UID:a",
      `RECURRENCE-ID;RANGE=THISANDFUTURE:${2027 + (n % 5)}0301T0900${String(n % 60).padStart(2, "0")}Z`,
      "DTSTART:20270301T100000Z",
      "DURATION:PT1S",
    ]);
    const daily = ["UID:a", "DTSTART:20200301T090000Z", "DURATION:PT1S", "RRULE:FREQ=MINUTELY"];
    // They move instances by years, so that years of minutes would have to be followed.
    expect(codes(read(file(daily, ...changes), ...march))).toEqual([
      "scheduling/recurrence-too-long events 0",
    ]);
  });
});
