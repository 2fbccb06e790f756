import { type BusinessCalendar, civilOf, isBusinessDay } from "@samtal/core/time";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysIn, namesIn } from "../testing/datesIn.ts";
import { denmark } from "./denmark.ts";
import { england } from "./england.ts";
import { finland } from "./finland.ts";
import { france } from "./france.ts";
import { germany } from "./germany.ts";
import { germanLands, germanyIn } from "./germanyIn.ts";
import { netherlands } from "./netherlands.ts";
import { norway } from "./norway.ts";
import { poland } from "./poland.ts";
import { spain } from "./spain.ts";
import { sundayToThursday } from "./sundayToThursday.ts";
import { sweden } from "./sweden.ts";
import { swedenStatutory } from "./swedenStatutory.ts";
import { unitedStatesFederal } from "./unitedStatesFederal.ts";
import { weekendsOnly } from "./weekendsOnly.ts";

const places = [
  denmark,
  england,
  finland,
  france,
  germany,
  ...germanLands.map((land) => germanyIn(land)),
  netherlands,
  norway,
  poland,
  spain,
  sweden,
  swedenStatutory,
  unitedStatesFederal,
];
const years = Array.from({ length: 100 }, (_, index) => 2000 + index);
const coveredDay = fc.integer({ min: daysIn(2000)[0] ?? 0, max: daysIn(2099).at(-1) ?? 0 });
const anyPlace = fc.constantFrom(...places);

// How many holidays the law of each year counts; observed and substitute days aside.
const counts: readonly (readonly [BusinessCalendar, (year: number) => number])[] = [
  [denmark, (year) => (year <= 2023 ? 11 : 10)],
  [england, (year) => 8 + ({ 2002: 1, 2011: 1, 2012: 1, 2022: 2, 2023: 1 }[year] ?? 0)],
  [finland, () => 13],
  [france, () => 11],
  [germany, (year) => (year === 2017 ? 10 : 9)],
  [netherlands, (year) => (year % 5 === 0 ? 10 : 9)],
  [norway, () => 12],
  [poland, (year) => (year <= 2010 ? 12 : year <= 2024 ? 13 : 14) + (year === 2018 ? 1 : 0)],
  [spain, () => 10],
  [sweden, () => 16],
  [swedenStatutory, () => 13],
  [unitedStatesFederal, (year) => (year <= 2020 ? 10 : 11)],
];

const freeWeekdaysInEngland = (year: number) =>
  daysIn(year).filter((day) => isBusinessDay(day, weekendsOnly) && !isBusinessDay(day, england)).length;

describe("every place", () => {
  it.each(counts.map(([calendar, count]) => ({ calendar, count })))(
    "$calendar.id has the same number of holidays each year, save where the law changed",
    ({ calendar, count }) => {
      const own = (year: number) =>
        namesIn(calendar, year).filter((name) => !/\((observed|substitute day)\)$/.test(name));
      expect(years.map((year) => own(year).length)).toEqual(years.map(count));
      for (const year of years) expect(new Set(own(year)).size).toBe(own(year).length);
    },
  );

  it("gives England as many free weekdays as bank holidays, whatever the weekdays", () => {
    const expected = counts.find(([calendar]) => calendar === england)?.[1];
    expect(years.map(freeWeekdaysInEngland)).toEqual(years.map((year) => expected?.(year)));
  });

  it("has unique ids, one version and names without markup", () => {
    const all = [...places, sundayToThursday, weekendsOnly];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ version }) => version)).size).toBe(1);
  });

  it("answers the same when asked twice and in any order", () => {
    fc.assert(
      fc.property(anyPlace, fc.array(coveredDay, { maxLength: 20 }), (calendar, days) => {
        const forwards = days.map((day) => calendar.holidayOn(day));
        const backwards = days.toReversed().map((day) => calendar.holidayOn(day));
        expect(backwards.toReversed()).toEqual(forwards);
      }),
    );
  });

  it("is public everywhere but on the Swedish eves", () => {
    fc.assert(
      fc.property(anyPlace, coveredDay, (calendar, day) => {
        const kind = calendar.holidayOn(day)?.kind ?? "none";
        expect(calendar === sweden ? ["public", "customary", "none"] : ["public", "none"]).toContain(kind);
      }),
    );
  });

  it("has Sweden's public holidays in both settings, and in the wider one nothing but eves more", () => {
    fc.assert(
      fc.property(coveredDay, (day) => {
        const statutory = swedenStatutory.holidayOn(day);
        const all = sweden.holidayOn(day);
        expect(all?.kind === "customary" ? undefined : all).toEqual(statutory);
      }),
    );
  });

  it("refuses every day outside 2000 to 2099", () => {
    const outside = fc.integer({ min: -700_000, max: 2_900_000 }).filter((day) => {
      const { year } = civilOf(day);
      return year < 2000 || year > 2099;
    });
    fc.assert(
      fc.property(anyPlace, outside, (calendar, day) => {
        expect(() => calendar.holidayOn(day)).toThrow("calendars/outside-coverage");
      }),
    );
  });
});

describe("working weeks without holidays", () => {
  it("frees two days in any seven", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (first) => {
        const week = Array.from({ length: 7 }, (_, index) => first + index);
        for (const calendar of [weekendsOnly, sundayToThursday]) {
          expect(week.filter((day) => isBusinessDay(day, calendar))).toHaveLength(5);
        }
      }),
    );
  });
});
