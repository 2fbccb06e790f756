import { SamtalError } from "@samtal/core";
import { addBusinessDays, isBusinessDay, localDateOf } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { holidayCalendar } from "./holidayCalendar.ts";
import { sweden } from "./places/sweden.ts";
import { customary } from "./rules/customary.ts";
import { fixedDate } from "./rules/fixedDate.ts";
import type { HolidayRule } from "./rules/holidayRule.ts";
import { dayOf } from "./testing/datesIn.ts";

const coverage = { from: 2020, until: 2022 };
const calendarOf = (...rules: readonly HolidayRule[]) =>
  holidayCalendar({ id: "test", version: "1", coverage, rules });

function issuesOf(action: () => unknown) {
  try {
    action();
  } catch (error) {
    if (SamtalError.isInstance(error)) return error.issues.map(({ code, params }) => ({ code, params }));
    throw error;
  }
  return [];
}

const newYear = fixedDate("Eve", 1, 1);
const eve: HolidayRule = (year) => newYear(year).map(({ day, holiday }) => ({ day: day - 1, holiday }));

describe("holidayCalendar", () => {
  it("counts an office's week in real life: an answer promised five business days after Easter week", () => {
    // 2027: Thursday 25 March, then Good Friday and Easter Monday are free.
    expect(localDateOf(addBusinessDays(dayOf("2027-03-25"), 5, sweden))).toBe("2027-04-05");
    expect(isBusinessDay(dayOf("2027-03-29"), sweden)).toBe(false);
  });

  it("knows the first and the last covered day and refuses their neighbours", () => {
    const calendar = calendarOf(fixedDate("First", 1, 1), fixedDate("Last", 12, 31));
    expect(calendar.holidayOn(dayOf("2020-01-01"))?.name).toBe("First");
    expect(calendar.holidayOn(dayOf("2022-12-31"))?.name).toBe("Last");
    const params = { calendar: "test", from: 2020, until: 2022 };
    expect(issuesOf(() => calendar.holidayOn(dayOf("2019-12-31")))).toEqual([
      { code: "calendars/outside-coverage", params: { ...params, year: 2019 } },
    ]);
    expect(issuesOf(() => calendar.holidayOn(dayOf("2023-01-01")))).toEqual([
      { code: "calendars/outside-coverage", params: { ...params, year: 2023 } },
    ]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 18_262.5, 2 ** 60])("refuses %s as a day", (day) => {
    expect(issuesOf(() => calendarOf().holidayOn(day))).toEqual([
      { code: "calendars/not-a-day", params: { calendar: "test" } },
    ]);
  });

  it("keeps days that a rule of a neighbouring year puts into this one", () => {
    const calendar = calendarOf(eve);
    expect(calendar.holidayOn(dayOf("2022-12-31"))?.name).toBe("Eve");
    expect(calendar.holidayOn(dayOf("2020-01-01"))).toBeUndefined();
  });

  it("joins two holidays on one day whatever the order of the rules; a statute outweighs a custom", () => {
    const rules = [customary(fixedDate("Beta", 5, 1)), fixedDate("Alfa", 5, 1), fixedDate("Alfa", 5, 1)];
    const expected = { kind: "public", name: "Alfa / Beta" };
    expect(calendarOf(...rules).holidayOn(dayOf("2021-05-01"))).toEqual(expected);
    expect(calendarOf(...rules.toReversed()).holidayOn(dayOf("2021-05-01"))).toEqual(expected);
  });

  it("has no holidays without rules", () => {
    expect(calendarOf().holidayOn(dayOf("2020-02-29"))).toBeUndefined();
  });

  it("asks each rule once for a year, however often the year is asked for", () => {
    const asked: number[] = [];
    const calendar = calendarOf((year) => {
      asked.push(year);
      return [];
    });
    calendar.holidayOn(dayOf("2021-05-01"));
    calendar.holidayOn(dayOf("2021-05-01"));
    calendar.holidayOn(dayOf("2021-12-31"));
    expect(asked).toEqual([2020, 2021, 2022]);
  });

  it("works Monday to Friday unless told otherwise", () => {
    expect(calendarOf().workingWeek).toEqual([1, 2, 3, 4, 5]);
    const workingWeek = [7, 1, 2, 3, 4] as const;
    const gulf = holidayCalendar({ id: "gulf", version: "1", coverage, rules: [], workingWeek });
    expect(isBusinessDay(dayOf("2021-05-02"), gulf)).toBe(true);
    expect(isBusinessDay(dayOf("2021-05-07"), gulf)).toBe(false);
  });
});
