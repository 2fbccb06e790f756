import { localDateOf } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import easterSundays from "../testdata/easterSundays.json" with { type: "json" };
import { computus } from "./computus.ts";

describe("computus", () => {
  it("gives the published Easter Sundays of 2000 to 2099 and the extremes around them", () => {
    const computed = easterSundays.dates.map((date) => localDateOf(computus(Number(date.slice(0, 4)))));
    expect(computed).toEqual(easterSundays.dates);
    expect(easterSundays.dates.filter((date) => date.startsWith("20"))).toHaveLength(100);
  });

  it("reaches both ends of its range", () => {
    expect(localDateOf(computus(2285))).toBe("2285-03-22");
    expect(localDateOf(computus(2038))).toBe("2038-04-25");
  });

  it("refuses a year that is none", () => {
    expect(() => computus(2027.5)).toThrow("core/no-such-date");
    expect(() => computus(Number.NaN)).toThrow("core/no-such-date");
  });
});
