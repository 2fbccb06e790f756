import { describe, expect, it } from "vitest";
import { addMonths } from "./addMonths.ts";
import { daysInMonth } from "./daysInMonth.ts";
import { civilOf, epochDayFromCivil, epochDayOf, localDateOf } from "./epochDay.ts";
import { isoWeekdayOf } from "./isoWeekdayOf.ts";
import { parseLocalDate } from "./localDate.ts";
import { codeOf } from "./testdata/codeOf.ts";

const dayOf = (text: string) => epochDayOf(parseLocalDate(text));
const monthsAfter = (text: string, months: number) => localDateOf(addMonths(dayOf(text), months));

describe("civil days", () => {
  it("counts from 1970-01-01, a Thursday", () => {
    expect(dayOf("1970-01-01")).toBe(0);
    expect(isoWeekdayOf(0)).toBe(4);
    expect(dayOf("1969-12-31")).toBe(-1);
    expect(isoWeekdayOf(-1)).toBe(3);
    expect(isoWeekdayOf(dayOf("2000-01-01"))).toBe(6);
    expect(isoWeekdayOf(dayOf("2026-11-21"))).toBe(6);
  });

  it("knows leap days, by fours, hundreds and four hundreds", () => {
    expect(dayOf("2028-03-01") - dayOf("2028-02-28")).toBe(2);
    expect(dayOf("2100-03-01") - dayOf("2100-02-28")).toBe(1);
    expect(dayOf("2000-03-01") - dayOf("2000-02-28")).toBe(2);
    // The last day of a 400-year cycle that begins in March.
    expect(localDateOf(dayOf("2000-02-29"))).toBe("2000-02-29");
    expect(daysInMonth(2027, 2)).toBe(28);
    expect(daysInMonth(2027, 13)).toBe(0);
    expect(codeOf(() => parseLocalDate("2027-02-29"))).toBe("core/no-such-date");
    expect(codeOf(() => parseLocalDate("2027-04-31"))).toBe("core/no-such-date");
    expect(codeOf(() => parseLocalDate("2027-13-01"))).toBe("core/invalid-format");
    expect(codeOf(() => parseLocalDate("2027-01-32"))).toBe("core/invalid-format");
  });

  it("reaches from year 0000 to 9999 and no further", () => {
    expect(localDateOf(dayOf("0000-01-01"))).toBe("0000-01-01");
    expect(localDateOf(dayOf("9999-12-31"))).toBe("9999-12-31");
    expect(codeOf(() => localDateOf(dayOf("0000-01-01") - 1))).toBe("core/date-out-of-range");
    expect(codeOf(() => localDateOf(dayOf("9999-12-31") + 1))).toBe("core/date-out-of-range");
    for (const wrong of [0.5, Number.NaN, Infinity]) expect(codeOf(() => localDateOf(wrong))).toBe("core/date-out-of-range");
  });

  it("refuses a year, month and day that do not exist", () => {
    expect(epochDayFromCivil(2027, 3, 28)).toBe(dayOf("2027-03-28"));
    for (const [year, month, day] of [[2027, 2, 29], [2027, 0, 1], [2027, 13, 1], [2027, 1, 0], [2027, 1, 1.5]] as const) {
      expect(codeOf(() => epochDayFromCivil(year, month, day))).toBe("core/no-such-date");
    }
    expect(civilOf(dayOf("2024-02-29"))).toEqual({ year: 2024, month: 2, day: 29 });
  });

  it("adds months, clamped to the last day", () => {
    expect(monthsAfter("2027-01-31", 1)).toBe("2027-02-28");
    expect(monthsAfter("2028-01-31", 1)).toBe("2028-02-29");
    expect(monthsAfter("2028-02-29", 12)).toBe("2029-02-28");
    expect(monthsAfter("2028-02-29", 48)).toBe("2032-02-29");
    expect(monthsAfter("2027-12-15", 1)).toBe("2028-01-15");
    expect(monthsAfter("2027-03-31", -1)).toBe("2027-02-28");
    expect(monthsAfter("2027-01-15", -13)).toBe("2025-12-15");
    expect(codeOf(() => addMonths(0, 0.5))).toBe("core/not-integer");
    expect(codeOf(() => addMonths(0, 1e6))).toBe("core/date-out-of-range");
  });
});
