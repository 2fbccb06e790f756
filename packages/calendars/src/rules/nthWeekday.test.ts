import { describe, expect, it } from "vitest";
import { dayOf } from "../testing/datesIn.ts";
import { nthWeekday } from "./nthWeekday.ts";
import { weekdayFrom } from "./weekdayFrom.ts";

describe("nthWeekday", () => {
  it.each([
    // A month that begins, and one that ends, on the weekday asked for.
    [1, 1, 5, 2023, "2023-05-01"],
    ["last", 1, 5, 2027, "2027-05-31"],
    [4, 4, 11, 2027, "2027-11-25"],
    ["last", 7, 12, 2028, "2028-12-31"],
    ["last", 2, 2, 2028, "2028-02-29"],
  ] as const)("position %s of weekday %s in month %s of %s is %s", (position, weekday, month, year, date) => {
    const dated = nthWeekday("Holiday", position, weekday, month)(year);
    expect(dated.map(({ day }) => day)).toEqual([dayOf(date)]);
  });

  it("refuses a month that does not exist", () => {
    expect(() => nthWeekday("Holiday", "last", 1, 13)).toThrow("core/no-such-date");
    expect(() => nthWeekday("Holiday", 1, 1, 0)).toThrow("core/no-such-date");
  });
});

describe("weekdayFrom", () => {
  it("takes the date itself when its weekday fits, and up to six days later otherwise", () => {
    const midsummerDay = weekdayFrom("Midsommardagen", 6, 6, 20);
    expect(midsummerDay(2026)[0]?.day).toBe(dayOf("2026-06-20"));
    expect(midsummerDay(2027)[0]?.day).toBe(dayOf("2027-06-26"));
    // Into the next month: All Saints' Day.
    expect(weekdayFrom("Alla helgons dag", 6, 10, 31)(2027)[0]?.day).toBe(dayOf("2027-11-06"));
  });

  it("refuses 29 February, which most years lack", () => {
    expect(() => weekdayFrom("Holiday", 1, 2, 29)).toThrow("core/no-such-date");
  });
});
