import { describe, expect, it } from "vitest";
import { epochMilliseconds, instantOf } from "./epoch.ts";
import { parseInstant, safeParseInstant } from "./instant.ts";
import { safeParseInterval } from "./interval.ts";
import { safeParseLocalDateTime } from "./localDateTime.ts";
import { safeParseLocalTime, safeParseWindowEnd } from "./localTime.ts";
import { millisecondsOfDay } from "./millisecondsOfDay.ts";
import { minutesOfDay } from "./minutesOfDay.ts";
import { codeOf } from "./testdata/codeOf.ts";
import { safeParseTimeZone } from "./timeZone.ts";
import { utcOffsetMilliseconds, utcOffsetOf } from "./utcOffset.ts";

const refused = (result: { status: string; issues?: readonly { code: string }[] }) => result.issues?.[0]?.code;

describe("Instant", () => {
  it.each([
    ["1970-01-01T00:00:00Z", 0],
    ["1969-12-31T23:59:59Z", -1000],
    ["2028-02-29T12:30:15Z", 1_835_440_215_000],
    ["2027-03-28T01:00:00.5Z", 1_806_195_600_500],
    ["2027-03-28T01:00:00.05Z", 1_806_195_600_050],
    ["2027-03-28T01:00:00.005Z", 1_806_195_600_005],
  ])("takes %s", (text, milliseconds) => {
    expect(epochMilliseconds(parseInstant(text))).toBe(milliseconds);
    expect(epochMilliseconds(instantOf(milliseconds))).toBe(milliseconds);
  });

  it.each([
    ["2027-02-29T00:00:00Z", "core/no-such-date"],
    ["2027-03-28T01:00Z", "core/invalid-format"],
    ["2027-03-28T01:00:00", "core/invalid-format"],
    ["2027-03-28T01:00:00+00:00", "core/invalid-format"],
    ["2027-03-28t01:00:00z", "core/invalid-format"],
    ["2027-03-28 01:00:00Z", "core/invalid-format"],
    ["2027-03-28T24:00:00Z", "core/invalid-format"],
    ["2027-03-28T01:00:60Z", "core/invalid-format"],
    ["2027-03-28T01:00:00.1234Z", "core/invalid-format"],
    ["2027-03-28T01:00:00Z\n", "core/invalid-format"],
    ["+002027-03-28T01:00:00Z", "core/invalid-format"],
    ["tomorrow", "core/invalid-format"],
  ])("refuses %j", (text, code) => {
    expect(refused(safeParseInstant(text))).toBe(code);
  });

  it("prints milliseconds only where there are some, and nothing beyond the years 0000 to 9999", () => {
    expect(instantOf(0)).toBe("1970-01-01T00:00:00Z");
    expect(instantOf(1)).toBe("1970-01-01T00:00:00.001Z");
    for (const wrong of [0.5, Number.NaN, Infinity, 1e15, -1e15]) {
      expect(codeOf(() => instantOf(wrong))).toBe("core/instant-out-of-range");
    }
  });
});

describe("Interval", () => {
  const start = "2027-03-28T01:00:00Z";
  it("ends after its start", () => {
    expect(safeParseInterval({ start, end: "2027-03-28T01:00:01Z" }).status).toBe("ok");
    for (const end of [start, "2027-03-28T00:59:59Z"]) {
      expect(safeParseInterval({ start, end })).toMatchObject({ issues: [{ code: "core/end-not-after-start", path: ["end"] }] });
    }
    // As text the fraction would sort before the Z.
    expect(safeParseInterval({ start, end: "2027-03-28T01:00:00.5Z" }).status).toBe("ok");
  });
});

describe("LocalTime and WindowEnd", () => {
  it("have 24:00 only as an end", () => {
    expect(safeParseLocalTime("24:00").status).toBe("invalid");
    expect(safeParseWindowEnd("24:00").status).toBe("ok");
    expect(safeParseWindowEnd("17:00").status).toBe("ok");
    expect(safeParseWindowEnd("24:01").status).toBe("invalid");
    for (const wrong of ["9:00", "09:60", "25:00", "09", "09:00:60", "09:00Z"]) {
      expect(refused(safeParseLocalTime(wrong))).toBe("core/invalid-format");
    }
  });

  it("count from the day's 00:00", () => {
    expect(minutesOfDay("24:00")).toBe(1440);
    const parsed = safeParseLocalTime("09:30:20");
    expect(parsed.status === "ok" && millisecondsOfDay(parsed.value)).toBe(34_220_000);
  });
});

describe("LocalDateTime", () => {
  it("refuses a date that does not exist and anything that names a zone", () => {
    expect(refused(safeParseLocalDateTime("2027-02-30T09:00"))).toBe("core/no-such-date");
    for (const wrong of ["2027-03-28T09:00Z", "2027-03-28T09:00+01:00", "2027-03-28", "2027-03-28T24:00", "2027-03-28T09:00.5"]) {
      expect(refused(safeParseLocalDateTime(wrong))).toBe("core/invalid-format");
    }
  });
});

describe("TimeZone", () => {
  it("takes the form of IANA names and refuses offsets and paths", () => {
    for (const name of ["UTC", "Europe/Stockholm", "Etc/GMT+12", "America/Argentina/ComodRivadavia", "GB-Eire", "EST5EDT"]) {
      expect(safeParseTimeZone(name).status).toBe("ok");
    }
    for (const name of ["", "+02:00", "../etc/passwd", "Europe/", "Europe/Stock holm", "Europe/Åland", "a/b/c/d"]) {
      expect(refused(safeParseTimeZone(name))).toBe("core/invalid-format");
    }
  });
});

describe("UtcOffset", () => {
  it.each([
    [0, "+00:00"],
    [19_800_000, "+05:30"],
    [-12_600_000, "-03:30"],
    [-2_670_000, "-00:44:30"],
    [50_400_000, "+14:00"],
  ])("writes %d ms as %s and reads it again", (milliseconds, text) => {
    expect(utcOffsetOf(milliseconds)).toBe(text);
    expect(utcOffsetMilliseconds(utcOffsetOf(milliseconds))).toBe(milliseconds);
  });
});
