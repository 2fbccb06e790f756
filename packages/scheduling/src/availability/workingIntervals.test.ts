import {
  parseInterval,
  epochMilliseconds,
  parseTimeZone,
  type TimeZone,
  zoneRulesFrom,
  zoneTable,
} from "@samtal/core/time";
import { sweden } from "@samtal/calendars";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { intervalsOf } from "../intervals/intervalsOf.ts";
import { parseWorkingHours, safeParseWorkingHours } from "./workingHours.ts";
import { workingIntervals } from "./workingIntervals.ts";

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const daily = (from: string, to: string, more = {}) => ({
  weekly: [{ weekdays: everyDay, from, to, ...more }],
  exceptions: [],
});
const intervals = (
  hours: unknown,
  zone: string,
  start: string,
  end: string,
  rules = tzdataRules,
): string[] => {
  const window = parseInterval({ start, end });
  const set = workingIntervals(
    parseWorkingHours(hours),
    parseTimeZone(zone),
    rules,
    epochMilliseconds(window.start),
    epochMilliseconds(window.end),
  );
  return intervalsOf(set).map((each) => `${each.start} ${each.end}`);
};

describe("working hours on the days of a clock change", () => {
  // Stockholm 2027-03-28: 02:00 CET (01:00Z) becomes 03:00 CEST. 2027-10-31: 03:00 CEST (01:00Z) becomes
  // 02:00 CET.
  const spring = ["2027-03-28T00:00:00Z", "2027-03-28T12:00:00Z"] as const;
  const autumn = ["2027-10-31T00:00:00Z", "2027-10-31T12:00:00Z"] as const;

  it.each([
    // Start and end by the offset that holds at each.
    ["00:00", "06:00", spring, ["2027-03-28T00:00:00Z 2027-03-28T04:00:00Z"]],
    // 02:30 does not exist: by the offset before, 01:30Z, which the clock shows as 03:30.
    ["02:30", "05:00", spring, ["2027-03-28T01:30:00Z 2027-03-28T03:00:00Z"]],
    // 02:30 moves to 01:30Z, 03:00 is 01:00Z: the window is empty and vanishes.
    ["02:30", "03:00", spring, []],
    ["02:00", "03:00", spring, []],
    // 02:30 comes first at 00:30Z, 03:30 is 02:30Z: two hours.
    ["02:30", "03:30", autumn, ["2027-10-31T00:30:00Z 2027-10-31T02:30:00Z"]],
    // Both of them mean the first passage.
    ["02:15", "02:45", autumn, ["2027-10-31T00:15:00Z 2027-10-31T00:45:00Z"]],
  ] as const)("%s to %s", (from, to, [start, end], expected) =>
    expect(intervals(daily(from, to), "Europe/Stockholm", start, end)).toEqual(expected),
  );

  it("runs overnight through the change", () =>
    // 22:00 CET is 21:00Z, 06:00 CEST is 04:00Z: seven hours.
    expect(
      intervals(
        daily("22:00", "06:00", { overnight: true }),
        "Europe/Stockholm",
        "2027-03-27T12:00:00Z",
        "2027-03-28T12:00:00Z",
      ),
    ).toEqual(["2027-03-27T21:00:00Z 2027-03-28T04:00:00Z"]));

  it("covers every instant from 00:00 to 24:00", () =>
    expect(
      intervals(daily("00:00", "24:00"), "Europe/Stockholm", "2027-03-20T00:00:00Z", "2027-04-02T00:00:00Z"),
    ).toEqual(["2027-03-20T00:00:00Z 2027-04-02T00:00:00Z"]));

  it("begins a day at its first existing instant", () => {
    // Cairo, 2027-04-30 (the last Friday): 00:00 becomes 01:00 at 2027-04-29T22:00Z.
    expect(
      intervals(daily("00:00", "02:00"), "Africa/Cairo", "2027-04-29T12:00:00Z", "2027-04-30T12:00:00Z"),
    ).toEqual(["2027-04-29T22:00:00Z 2027-04-29T23:00:00Z"]);
  });

  it("begins at the end of a gap that starts before midnight", () => {
    // By hand: 23:30 becomes 00:30 at 23:30Z of day 10, so the first instant of day 11 shows 00:30.
    const hour = 3_600_000;
    const at = 10 * 24 * hour + 23.5 * hour;
    const [from, until] = [0, 100 * 24 * hour];
    const rules = zoneRulesFrom({
      version: "by hand",
      from,
      until,
      zones: new Set(["Test/Gap"]),
      load: () => zoneTable({ from, until, offset: 0, transitions: [{ at, offset: hour }] }),
    });
    expect(
      intervals(daily("00:00", "02:00"), "Test/Gap", "1970-01-11T12:00:00Z", "1970-01-12T12:00:00Z", rules),
    ).toEqual(["1970-01-11T23:30:00Z 1970-01-12T01:00:00Z"]);
  });

  it("has no hours on a day that the zone skipped", () => {
    // Apia went from 2011-12-29 (UTC-10) to 2011-12-31 (UTC+14) at 2011-12-30T10:00Z.
    expect(
      intervals(daily("09:00", "10:00"), "Pacific/Apia", "2011-12-29T00:00:00Z", "2012-01-01T00:00:00Z"),
    ).toEqual([
      "2011-12-29T19:00:00Z 2011-12-29T20:00:00Z",
      "2011-12-30T19:00:00Z 2011-12-30T20:00:00Z",
      "2011-12-31T19:00:00Z 2011-12-31T20:00:00Z",
    ]);
    // The skipped day was a Friday: Friday's hours do not slip into Saturday.
    const fridays = { weekly: [{ weekdays: [5], from: "09:00", to: "10:00" }], exceptions: [] };
    expect(intervals(fridays, "Pacific/Apia", "2011-12-28T00:00:00Z", "2012-01-03T00:00:00Z")).toEqual([]);
  });
});

describe("working hours", () => {
  it("keep several windows of a day apart and merge those that overlap", () => {
    const hours = {
      weekly: [
        { weekdays: [1], from: "13:00", to: "17:00" },
        { weekdays: [1, 2], from: "09:00", to: "12:00" },
        { weekdays: [1, 1], from: "11:00", to: "12:30" },
      ],
      exceptions: [],
    };
    expect(intervals(hours, "Etc/UTC", "2027-03-15T00:00:00Z", "2027-03-16T00:00:00Z")).toEqual([
      "2027-03-15T09:00:00Z 2027-03-15T12:30:00Z",
      "2027-03-15T13:00:00Z 2027-03-15T17:00:00Z",
    ]);
  });

  it("are replaced on a date of exception, for windows that start on it", () => {
    const hours = {
      ...daily("22:00", "02:00", { overnight: true }),
      exceptions: [
        { date: "2027-03-16", windows: [{ from: "08:00", to: "09:00" }] },
        { date: "2027-03-17", windows: [] },
      ],
    };
    expect(intervals(hours, "Etc/UTC", "2027-03-15T12:00:00Z", "2027-03-18T12:00:00Z")).toEqual([
      "2027-03-15T22:00:00Z 2027-03-16T02:00:00Z",
      "2027-03-16T08:00:00Z 2027-03-16T09:00:00Z",
    ]);
  });

  it("follow :30 and :45 offsets", () => {
    expect(
      intervals(daily("09:00", "10:00"), "Asia/Kolkata", "2027-03-15T00:00:00Z", "2027-03-16T00:00:00Z"),
    ).toEqual(["2027-03-15T03:30:00Z 2027-03-15T04:30:00Z"]);
    expect(
      intervals(daily("09:00", "10:00"), "Asia/Kathmandu", "2027-03-15T00:00:00Z", "2027-03-16T00:00:00Z"),
    ).toEqual(["2027-03-15T03:15:00Z 2027-03-15T04:15:00Z"]);
  });

  it("close on a holiday of the calendar", () => {
    // Good Friday 2027 is 26 March.
    const set = workingIntervals(
      parseWorkingHours(daily("09:00", "10:00")),
      parseTimeZone("Europe/Stockholm") satisfies TimeZone,
      tzdataRules,
      Date.parse("2027-03-25T00:00:00Z"),
      Date.parse("2027-03-27T00:00:00Z"),
      sweden,
    );
    expect(intervalsOf(set).map(({ start }) => start)).toEqual(["2027-03-25T08:00:00Z"]);
  });

  it("are empty for an empty or reversed stretch", () => {
    const hours = parseWorkingHours(daily("00:00", "24:00"));
    expect(workingIntervals(hours, parseTimeZone("Etc/UTC"), tzdataRules, 5e11, 4e11)).toEqual(
      new Float64Array(0),
    );
  });

  it.each([
    [{ from: "17:00", to: "09:00" }],
    [{ from: "09:00", to: "09:00" }],
    [{ from: "09:00", to: "17:00", overnight: true }],
  ])("are refused where a window does not end after it starts: %o", (window) => {
    const parsed = safeParseWorkingHours({ weekly: [{ weekdays: [1], ...window }], exceptions: [] });
    expect(parsed.status === "invalid" && parsed.issues.map(({ code }) => code)).toEqual([
      "scheduling/window-order",
    ]);
  });

  it("are refused with two exceptions for one date", () => {
    const exceptions = [1, 2].map(() => ({ date: "2027-03-15", windows: [] }));
    const parsed = safeParseWorkingHours({ weekly: [], exceptions });
    expect(parsed.status === "invalid" && parsed.issues.map(({ code }) => code)).toEqual([
      "scheduling/duplicate-exception",
    ]);
  });
});
