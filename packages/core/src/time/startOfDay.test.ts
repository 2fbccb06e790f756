import { describe, expect, it } from "vitest";
import { dayInterval } from "./dayInterval.ts";
import { parseLocalDate } from "./localDate.ts";
import { startOfDay } from "./startOfDay.ts";
import { codeOf } from "./testdata/codeOf.ts";
import { apia, handMadeRules, ms, rulesOf, saoPaulo, stockholm } from "./testdata/handMadeRules.ts";
import { parseTimeZone, type TimeZone } from "./timeZone.ts";
import { zoneTable } from "./zoneTable.ts";

const start = (date: string, zone: TimeZone) => startOfDay(parseLocalDate(date), zone, handMadeRules);
const day = (date: string, zone: TimeZone) => dayInterval(parseLocalDate(date), zone, handMadeRules);

describe("startOfDay", () => {
  it("is midnight on an ordinary day", () => {
    expect(start("2027-06-01", stockholm)).toBe("2027-05-31T22:00:00Z");
  });

  it("is the first existing time where the clock skips midnight", () => {
    expect(start("2018-11-04", saoPaulo)).toBe("2018-11-04T03:00:00Z");
  });

  it("is midnight, not its neighbour, on the day after the clock fell back at midnight", () => {
    // 2019-02-17T00:00 in São Paulo became 23:00 of the 16th, so that the 17th began an hour later.
    expect(start("2019-02-17", saoPaulo)).toBe("2019-02-17T03:00:00Z");
  });

  it("is where the gap ends, not midnight moved forward, when a gap straddles midnight", () => {
    // As in Toronto in 1919: the clock jumps from 23:30 to 00:30.
    const zone = parseTimeZone("America/Toronto");
    const [from, until] = [ms("2011-01-01T00:00:00Z"), ms("2028-01-01T00:00:00Z")];
    const table = zoneTable({ from, until, offset: 0, transitions: [{ at: ms("2020-03-30T23:30:00Z"), offset: 3_600_000 }] });
    expect(startOfDay(parseLocalDate("2020-03-31"), zone, rulesOf("by hand", { [zone]: table }))).toBe("2020-03-30T23:30:00Z");
  });

  it("is the next day's start where the zone skipped the day", () => {
    expect(start("2011-12-30", apia)).toBe("2011-12-30T10:00:00Z");
    expect(start("2011-12-31", apia)).toBe("2011-12-30T10:00:00Z");
  });
});

describe("dayInterval", () => {
  it("has 23, 24 or 25 hours", () => {
    expect(day("2027-03-28", stockholm)).toEqual({ start: "2027-03-27T23:00:00Z", end: "2027-03-28T22:00:00Z" });
    expect(day("2027-06-01", stockholm)).toEqual({ start: "2027-05-31T22:00:00Z", end: "2027-06-01T22:00:00Z" });
    expect(day("2027-10-31", stockholm)).toEqual({ start: "2027-10-30T22:00:00Z", end: "2027-10-31T23:00:00Z" });
  });

  it("refuses a day that the zone skipped", () => {
    expect(codeOf(() => day("2011-12-30", apia))).toBe("core/skipped-day");
    expect(day("2011-12-31", apia)).toEqual({ start: "2011-12-30T10:00:00Z", end: "2011-12-31T10:00:00Z" });
  });

  it("refuses a day that its rules cover in part only", () => {
    expect(codeOf(() => day("2027-12-31", stockholm))).toBeUndefined();
    expect(codeOf(() => day("2028-01-01", stockholm))).toBe("core/outside-zone-rules");
    expect(codeOf(() => day("2011-01-01", stockholm))).toBe("core/outside-zone-rules");
  });
});
