import { sundayToThursday, sweden } from "@samtal/calendars";
import { parseTimeZone } from "@samtal/core/time";
import { tzdataRules, tzdataZones } from "@samtal/tzdata";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDaysFrom } from "./calendarDaysFrom.ts";
import { placeMessage } from "./placeMessage.ts";
import { isQuiet, type QuietWindow } from "./quietWindow.ts";
import { shiftQuietHours } from "./shiftQuietHours.ts";
import { wallDayOf } from "./wallDayOf.ts";

const minute = 60_000;
const runs = { numRuns: 2000 };

const instants = fc
  .integer({ min: Date.UTC(2001, 0) / minute, max: Date.UTC(2036, 0) / minute })
  .map((at) => at * minute);
const tables = fc.constantFrom(...tzdataZones()).map((zone) => tzdataRules.table(parseTimeZone(zone)));
/** At least four allowed hours, so that no change of offset swallows them. */
const windows: fc.Arbitrary<QuietWindow> = fc
  .record({
    from: fc.integer({ min: 0, max: 1439 }),
    length: fc.integer({ min: 1, max: 1200 }),
    off: fc.nat(2),
  })
  .map(({ from, length, off }) => {
    const window = { from: from * minute, to: ((from + length) % 1440) * minute };
    return off === 0 ? window : { ...window, calendar: off === 1 ? sweden : sundayToThursday };
  });

describe("shiftQuietHours", () => {
  it("leads out of quiet hours, in the direction asked, in every zone", () => {
    fc.assert(
      fc.property(
        instants,
        tables,
        windows,
        fc.constantFrom("later", "earlier"),
        (at, table, window, handling) => {
          const shift = shiftQuietHours(at, handling, window, table);
          if (shift.kind === "dropped") throw new Error("nothing asked for dropping");
          expect(isQuiet(shift.at, window, table)).toBe(false);
          if (shift.kind === "allowed") expect(shift.at).toBe(at);
          else if (handling === "later") expect(shift.at).toBeGreaterThan(at);
          else expect(shift.at).toBeLessThan(at);
          expect(shiftQuietHours(shift.at, handling, window, table)).toEqual({
            kind: "allowed",
            at: shift.at,
          });
        },
      ),
      runs,
    );
  });

  it("shifts later to the first allowed minute and no further", () => {
    fc.assert(
      fc.property(instants, tables, windows, (at, table, { from, to }) => {
        const window = { from, to };
        const shift = shiftQuietHours(at, "later", window, table);
        if (shift.kind !== "later") return;
        for (let between = at; between < shift.at; between += 5 * minute) {
          expect(isQuiet(between, window, table)).toBe(true);
        }
        expect(isQuiet(shift.at - 1, window, table)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("placeMessage", () => {
  it("plans between the present and the deadline, or not at all", () => {
    const inputs = fc.record({
      desired: instants,
      lead: fc.integer({ min: -3000, max: 20_000 }),
      slack: fc.integer({ min: -3000, max: 3000 }),
      table: tables,
      window: windows,
      ifLate: fc.constantFrom("merge" as const, "skip" as const, "send-now" as const),
      handling: fc.constantFrom("later" as const, "earlier" as const, "ignore" as const, "drop" as const),
    });
    fc.assert(
      fc.property(inputs, ({ desired, lead, slack, ...rest }) => {
        const now = desired - lead * minute;
        const notAfter = desired + slack * minute;
        const placement = placeMessage({ ...rest, desired, now, notAfter });
        if (placement.state === "planned") {
          expect(placement.at).toBeGreaterThanOrEqual(now);
          expect(placement.at).toBeLessThanOrEqual(notAfter);
          if (placement.steps.length === 0) expect(placement.at).toBe(desired);
          else expect(placement.at).toBe(placement.steps.at(-1)?.at);
        }
        if (placement.state === "merged") expect(desired).toBeLessThan(now);
      }),
      runs,
    );
  });
});

describe("calendarDaysFrom", () => {
  it("keeps the time on the clock, or moves it forward where the clock skips it", () => {
    fc.assert(
      fc.property(instants, tables, fc.integer({ min: -60, max: 60 }), (at, table, days) => {
        const before = wallDayOf(at, table);
        const reached = calendarDaysFrom(at, days, undefined, table);
        const wanted = (before.day + days) * 86_400_000 + before.timeOfDay;
        const after = wallDayOf(reached, table);
        const shown = after.day * 86_400_000 + after.timeOfDay;
        if (table.kindOf(wanted) === "gap") expect(shown).toBeGreaterThan(wanted);
        else expect(shown).toBe(wanted);
      }),
      runs,
    );
  });
});
