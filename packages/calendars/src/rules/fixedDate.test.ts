import { describe, expect, it } from "vitest";
import { dayOf } from "../testing/datesIn.ts";
import { fixedDate } from "./fixedDate.ts";
import { oneOff } from "./oneOff.ts";

describe("fixedDate", () => {
  it("yields 29 February in leap years only", () => {
    const leapDay = fixedDate("Leap day", 2, 29);
    const holiday = { kind: "public", name: "Leap day" };
    expect(leapDay(2028)).toEqual([{ day: dayOf("2028-02-29"), holiday }]);
    expect(leapDay(2027)).toEqual([]);
    expect(leapDay(2100)).toEqual([]);
  });

  it.each([
    [2, 30],
    [4, 31],
    [13, 1],
    [0, 1],
    [1, 0],
    [1.5, 1],
  ])("refuses month %s, date %s when the rule is made", (month, date) => {
    expect(() => fixedDate("No day", month, date)).toThrow("core/no-such-date");
  });
});

describe("oneOff", () => {
  it("is a holiday in its only year", () => {
    const funeral = oneOff("Bank holiday for the State Funeral of Queen Elizabeth II", 2022, 9, 19);
    expect([2021, 2022, 2023].map((year) => funeral(year).map(({ day }) => day))).toEqual([
      [],
      [dayOf("2022-09-19")],
      [],
    ]);
  });

  it("refuses a leap day in a common year", () => {
    expect(() => oneOff("No day", 2027, 2, 29)).toThrow("core/no-such-date");
  });
});
