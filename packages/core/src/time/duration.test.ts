import { describe, expect, it } from "vitest";
import { parseDuration, safeParseDuration } from "./duration.ts";
import { durationParts } from "./durationParts.ts";
import { elapsedMilliseconds } from "./elapsedMilliseconds.ts";
import { codeOf } from "./testdata/codeOf.ts";

describe("duration", () => {
  it.each(["PT45M", "P1D", "P2W", "P2Y6M", "P1Y2M3W4DT5H6M7S", "P0D", "PT0S", "PT24H", "P1M2W"])("takes %s", (text) => {
    expect(parseDuration(text)).toBe(text);
  });

  it.each([
    "", "P", "PT", "P1DT", "1D", "p1d", "P1.5D", "PT1.5H", "PT1,5H", "-P1D", "+P1D", "P-1D", "P1D2M", "PT1M1H", "PT1S1M",
    "P1W1M", "P0001-02-03", "P1H", "PT1D", "P1234567890D", " P1D", "P1D ", "P1D\n", "P1DP1D", "P١D",
  ])("refuses %j", (text) => {
    expect(safeParseDuration(text)).toMatchObject({ status: "invalid", issues: [{ code: "core/invalid-format" }] });
  });

  it("tells months from minutes and keeps the units apart", () => {
    expect(durationParts(parseDuration("P6M"))).toEqual({ years: 0, months: 6, weeks: 0, days: 0, milliseconds: 0 });
    expect(durationParts(parseDuration("PT6M")).milliseconds).toBe(360_000);
    expect(durationParts(parseDuration("P1Y2M3W4DT5H6M7S"))).toEqual({
      years: 1,
      months: 2,
      weeks: 3,
      days: 4,
      milliseconds: ((5 * 60 + 6) * 60 + 7) * 1000,
    });
  });

  it("gives elapsed time of hours, minutes and seconds alone", () => {
    expect(elapsedMilliseconds(parseDuration("PT1H30M"))).toBe(5_400_000);
    expect(elapsedMilliseconds(parseDuration("P0D"))).toBe(0);
    for (const dated of ["P1D", "P1W", "P1M", "P1Y", "P1DT1H"]) {
      expect(codeOf(() => elapsedMilliseconds(parseDuration(dated)))).toBe("core/not-elapsed");
    }
  });

  it("stays exact at the largest number of hours", () => {
    const largest = elapsedMilliseconds(parseDuration("PT999999999H999999999M999999999S"));
    expect(Number.isSafeInteger(largest)).toBe(true);
  });
});
