import { addMonths, type Duration, epochDayOf, localDateOf, parseDuration } from "@samtal/core/time";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countings } from "./counting.ts";
import { cutoff } from "./cutoff.ts";
import { lastDay } from "./lastDay.ts";

const day = fc.integer({ min: -200_000, max: 200_000 });
const counting = fc.constantFrom(...countings);
const period = fc.oneof(
  fc.integer({ min: 1, max: 1200 }).map((months) => parseDuration(`P${months}M`)),
  fc.integer({ min: 1, max: 50_000 }).map((days) => parseDuration(`P${days}D`)),
  fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 99 })).map(
    ([years, weeks, days]) => parseDuration(`P${years}Y${weeks}W${days}D`),
  ),
);
const lastOf = (event: number, length: Duration, how: (typeof countings)[number]): number =>
  epochDayOf(lastDay(localDateOf(event), length, how));

describe("periods", () => {
  it("are monotone: a later event never ends earlier (case 10)", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 800 }), period, counting, (event, later, length, how) => {
        expect(lastOf(event + later, length, how)).toBeGreaterThanOrEqual(lastOf(event, length, how));
      }),
    );
  });

  it("end a day earlier with an inclusive start, or on the month's last day where the date is missing", () => {
    fc.assert(
      fc.property(day, period, (event, length) => {
        const difference = lastOf(event, length, "exclusive-start") - lastOf(event, length, "inclusive-start");
        expect([0, 1]).toContain(difference);
        if (difference === 0) {
          const end = lastOf(event, length, "exclusive-start");
          expect(localDateOf(end + 1).slice(8)).toBe("01");
        }
      }),
    );
  });

  it("of months end on the event's day number, or on the last day of a shorter month", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 600 }), (event, months) => {
        const end = lastOf(event, parseDuration(`P${months}M`), "exclusive-start");
        expect(end).toBe(addMonths(event, months));
      }),
    );
  });

  it("collapse to one cutoff: an event is past its period exactly when it is on the cutoff or before", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -900, max: 900 }), period, counting, (today, near, length, how) => {
        const limit = cutoff({ period: length, counting: how }, localDateOf(today));
        const around = limit === null ? today : epochDayOf(limit) + near;
        const isOver = lastOf(around, length, how) < today;
        expect(isOver).toBe(limit !== null && around <= epochDayOf(limit));
      }),
    );
  });
});
