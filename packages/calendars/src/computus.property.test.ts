import { epochDayFromCivil, isoWeekdayOf } from "@samtal/core/time";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computus } from "./computus.ts";

const gregorianYear = fc.integer({ min: 1583, max: 9999 });

// Lilius and Clavius' rules as Knuth writes them: The Art of Computer Programming 1, 1.3.2, exercise 14.
function easterByClavius(year: number): number {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const skippedLeapYears = Math.floor((3 * century) / 4) - 12;
  const moon = Math.floor((8 * century + 5) / 25) - 5;
  const sunday = Math.floor((5 * year) / 4) - skippedLeapYears - 10;
  let epact = (11 * golden + 20 + moon - skippedLeapYears) % 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact += 1;
  const fullMoon = epact > 23 ? 74 - epact : 44 - epact;
  return epochDayFromCivil(year, 3, 1) + fullMoon + 6 - ((sunday + fullMoon) % 7);
}

describe("computus", () => {
  it("agrees with a second algorithm in every year from 1583 to 9999", () => {
    for (let year = 1583; year <= 9999; year += 1) expect(computus(year)).toBe(easterByClavius(year));
  });

  it("is a Sunday from 22 March to 25 April", () => {
    fc.assert(
      fc.property(gregorianYear, (year) => {
        const easter = computus(year);
        expect(isoWeekdayOf(easter)).toBe(7);
        expect(easter).toBeGreaterThanOrEqual(epochDayFromCivil(year, 3, 22));
        expect(easter).toBeLessThanOrEqual(epochDayFromCivil(year, 4, 25));
      }),
    );
  });
});
