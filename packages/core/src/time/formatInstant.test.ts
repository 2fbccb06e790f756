import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { formatInstant, type InstantStyle } from "./formatInstant.ts";
import { parseInstant } from "./instant.ts";
import { luxonZone } from "./luxonZone.ts";
import { codeOf } from "./testdata/codeOf.ts";
import { handMadeRules, newRules, oldRules, stockholm, vancouver } from "./testdata/handMadeRules.ts";

const december = parseInstant("2026-12-01T20:00:00Z");
const shown = (locale: "sv" | "en", style: InstantStyle) =>
  formatInstant(december, { zone: vancouver, locale, rules: newRules, style });

describe("formatInstant", () => {
  it("shows the rules' clock, whatever the runtime's zone data say", () => {
    expect(shown("en", "time")).toBe("13:00");
    expect(formatInstant(december, { zone: vancouver, locale: "en", rules: oldRules, style: "time" })).toBe("12:00");
  });

  it("speaks Swedish and English in four lengths", () => {
    expect(shown("sv", "date")).toBe("tisdag 1 december 2026");
    expect(shown("sv", "dateTime")).toBe("tisdag 1 december 2026 kl. 13:00");
    expect(shown("sv", "dateTimeZone")).toBe("tisdag 1 december 2026 kl. 13:00 (America/Vancouver, UTC-07:00)");
    expect(shown("en", "date")).toBe("Tuesday 1 December 2026");
    expect(shown("en", "dateTime")).toBe("Tuesday 1 December 2026 at 13:00");
    expect(shown("en", "dateTimeZone")).toBe("Tuesday 1 December 2026 at 13:00 (America/Vancouver, UTC-07:00)");
  });

  it("refuses an unknown zone instead of printing an invalid date", () => {
    expect(codeOf(() => formatInstant(december, { zone: vancouver, locale: "en", rules: handMadeRules, style: "date" }))).toBe(
      "core/unknown-zone",
    );
  });
});

describe("luxonZone", () => {
  it("answers luxon from the rules on both sides of a change", () => {
    const zone = luxonZone(stockholm, handMadeRules);
    expect(DateTime.fromISO("2027-03-28T00:59:59Z", { zone, locale: "en" }).toISO()).toBe("2027-03-28T01:59:59.000+01:00");
    expect(DateTime.fromISO("2027-03-28T01:00:00Z", { zone, locale: "en" }).toISO()).toBe("2027-03-28T03:00:00.000+02:00");
    expect(DateTime.fromISO("2027-03-28T01:00:00Z", { zone, locale: "en" }).zoneName).toBe("Europe/Stockholm");
  });

  it("is equal to another over the same zone and rules only", () => {
    expect(luxonZone(vancouver, newRules).equals(luxonZone(vancouver, newRules))).toBe(true);
    expect(luxonZone(vancouver, newRules).equals(luxonZone(vancouver, oldRules))).toBe(false);
    expect(luxonZone(stockholm, newRules).isValid).toBe(false);
    expect(luxonZone(vancouver, newRules).isUniversal).toBe(false);
  });
});
