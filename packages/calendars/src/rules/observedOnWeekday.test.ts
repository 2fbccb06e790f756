import { localDateOf } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { dayBeforeSunday } from "./dayBeforeSunday.ts";
import { fixedDate } from "./fixedDate.ts";
import { observedOnWeekday } from "./observedOnWeekday.ts";

describe("observedOnWeekday", () => {
  const newYear = observedOnWeekday(fixedDate("New Year's Day", 1, 1));
  const dates = (year: number) => newYear(year).map(({ day }) => localDateOf(day));

  it("observes a Saturday on the Friday before, even into the year before", () => {
    expect(dates(2011)).toEqual(["2011-01-01", "2010-12-31"]);
  });

  it("observes a Sunday on the Monday after", () => {
    expect(dates(2012)).toEqual(["2012-01-01", "2012-01-02"]);
  });

  it("leaves a weekday alone", () => {
    expect(dates(2010)).toEqual(["2010-01-01"]);
  });
});

describe("dayBeforeSunday", () => {
  it("moves Sundays only", () => {
    const kingsDay = dayBeforeSunday(fixedDate("Koningsdag", 4, 27));
    const dates = [2019, 2024, 2025].flatMap((year) => kingsDay(year).map(({ day }) => localDateOf(day)));
    expect(dates).toEqual(["2019-04-27", "2024-04-27", "2025-04-26"]);
  });
});
