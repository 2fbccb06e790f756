import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holidayCalendar } from "./holidayCalendar.ts";
import { swedenStatutory, swedishPublicHolidays } from "./places/swedenStatutory.ts";
import { daysIn } from "./testing/datesIn.ts";

describe("holidayCalendar", () => {
  it("does not depend on the order of its rules, nor on a rule given twice", () => {
    const all = [...swedishPublicHolidays];
    const permuted = fc.shuffledSubarray(all, { minLength: all.length });
    const year = fc.integer({ min: 2000, max: 2099 });
    fc.assert(
      fc.property(permuted, fc.constantFrom(...swedishPublicHolidays), year, (rules, twice, asked) => {
        const calendar = holidayCalendar({
          id: "permuted",
          version: "1",
          coverage: { from: asked, until: asked },
          rules: [...rules, twice],
        });
        for (const day of daysIn(asked)) {
          expect(calendar.holidayOn(day)).toEqual(swedenStatutory.holidayOn(day));
        }
      }),
    );
  });
});
