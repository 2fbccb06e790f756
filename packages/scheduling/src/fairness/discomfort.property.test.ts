import { parseTimeZone, type ZoneTable } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClockWindow } from "./clockWindow.ts";
import { compareDiscomfort } from "./compareDiscomfort.ts";
import { discomfortBetween } from "./discomfortBetween.ts";
import { discomfortMinutes } from "./discomfortMinutes.ts";
import { isOdd } from "./isOdd.ts";
import { isOddBetween } from "./isOddBetween.ts";

const minute = 60_000;
const day = 1440;

/** Windows whose middle of the rest falls on a whole minute, so that looking at whole minutes finds it. */
const window = fc
  .record({ from: fc.integer({ min: 0, max: day - 1 }), half: fc.integer({ min: 1, max: day / 2 }) })
  .map(({ from, half }): ClockWindow => ({ from: from * minute, length: 2 * half * minute }));
const start = fc.integer({ min: -3 * day, max: 3 * day });
const length = fc.integer({ min: 0, max: 300 });

/** Minutes from one minute of the clock to the nearest in the window, by walking both ways. */
function walk(at: number, { from, length: long }: ClockWindow): number {
  const inside = (clock: number): boolean => {
    const since = (((clock - from / minute) % day) + day) % day;
    return since <= long / minute;
  };
  let steps = 0;
  while (!inside(at + steps) && !inside(at - steps)) steps++;
  return steps;
}

describe("discomfortMinutes", () => {
  it("is the longest walk to a comfortable minute from any minute of the meeting", () => {
    fc.assert(
      fc.property(start, length, window, (at, long, comfort) => {
        const walks = Array.from({ length: long + 1 }, (_, passed) => walk(at + passed, comfort));
        const found = discomfortMinutes(at * minute, (at + long) * minute, comfort);
        expect(found).toBe(Math.max(...walks));
      }),
      { numRuns: 60 },
    );
  });

  it("comes back every 24 hours", () => {
    fc.assert(
      fc.property(start, length, window, fc.integer({ min: -400, max: 400 }), (at, long, comfort, days) => {
        const wall = at * minute;
        const later = wall + days * day * minute;
        expect(discomfortMinutes(later, later + long * minute, comfort)).toBe(
          discomfortMinutes(wall, wall + long * minute, comfort),
        );
      }),
    );
  });

  it("never falls when the meeting grows, and never rises when the comfortable hours do", () => {
    fc.assert(
      fc.property(start, length, length, window, fc.nat(day), (at, long, more, comfort, wider) => {
        const [from, to] = [at * minute, (at + long) * minute];
        const found = discomfortMinutes(from, to, comfort);
        expect(discomfortMinutes(from, to + more * minute, comfort)).toBeGreaterThanOrEqual(found);
        expect(discomfortMinutes(from - more * minute, to, comfort)).toBeGreaterThanOrEqual(found);
        const grown = { ...comfort, length: Math.min(day * minute, comfort.length + wider * minute) };
        expect(discomfortMinutes(from, to, grown)).toBeLessThanOrEqual(found);
      }),
    );
  });

  it("rises by a minute for each minute farther from comfort, up to the middle of the rest", () => {
    fc.assert(
      fc.property(window, fc.integer({ min: 0, max: day / 2 }), (comfort, away) => {
        const farthest = (day - comfort.length / minute) / 2;
        const at = comfort.from + comfort.length + away * minute;
        expect(discomfortMinutes(at, at, comfort)).toBe(
          away <= farthest ? away : Math.max(0, 2 * farthest - away),
        );
      }),
    );
  });

  it("is the same on a mirrored clock", () => {
    fc.assert(
      fc.property(start, length, window, (at, long, comfort) => {
        const whole = day * minute;
        const mirrored = { ...comfort, from: (2 * whole - comfort.from - comfort.length) % whole };
        expect(discomfortMinutes(-(at + long) * minute, -at * minute, mirrored)).toBe(
          discomfortMinutes(at * minute, (at + long) * minute, comfort),
        );
      }),
    );
  });
});

describe("a meeting in a zone", () => {
  const zones = [
    "Europe/Stockholm",
    "America/New_York",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
  ];
  const changes = zones.map((name): [ZoneTable, number[]] => {
    const table = tzdataRules.table(parseTimeZone(name));
    const found = table.transitions(Date.UTC(2027, 0), Date.UTC(2028, 0)).map(({ at }) => at);
    return [table, found.length > 0 ? found : [Date.UTC(2027, 5)]];
  });
  /** Meetings around a change of the clock, on whole minutes. */
  const meeting = fc
    .tuple(
      fc.constantFrom(...changes),
      fc.nat(5),
      fc.integer({ min: -200, max: 60 }),
      fc.integer({ min: 1, max: 200 }),
    )
    .map(([[table, found], pick, before, long]) => {
      const at = (found[pick % found.length] as number) + before * minute;
      return { table, at, end: at + long * minute };
    });

  it("is as uncomfortable as the farthest of its minutes, over gaps and overlaps too", () => {
    fc.assert(
      fc.property(meeting, window, ({ table, at, end }, comfort) => {
        let [least, greatest] = [0, 0];
        for (let now = at; now < end; now += minute) {
          const wall = table.toWall(now) / minute;
          least = Math.max(least, walk(wall, comfort));
          // The last moment of a minute shows a minute more, up to the next reading.
          greatest = Math.max(greatest, walk(wall, comfort), walk(wall + 1, comfort));
        }
        const found = discomfortBetween(at, end, table, comfort);
        expect(found).toBeGreaterThanOrEqual(least);
        expect(found).toBe(greatest);
      }),
      { numRuns: 60 },
    );
  });

  it("is odd when one of its minutes is odd for some reason that comfort does not lift", () => {
    fc.assert(
      fc.property(meeting, window, window, ({ table, at, end }, ordinary, comfort) => {
        const found = isOddBetween(at, end, table, ordinary, comfort);
        if (!found) {
          for (let now = at; now < end; now += minute) {
            const wall = table.toWall(now);
            expect(isOdd(wall, wall + minute, ordinary, comfort)).toBe(false);
          }
        } else {
          expect(discomfortBetween(at, end, table, ordinary)).toBeGreaterThan(0);
          expect(discomfortBetween(at, end, table, comfort)).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe("compareDiscomfort", () => {
  const figures = fc.array(
    fc.oneof(
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 0, max: 720 * minute }).map((ms) => ms / minute),
    ),
    { maxLength: 6 },
  );

  it("does not depend on the order of people", () => {
    fc.assert(
      fc.property(
        figures.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        figures,
        ([all, shuffled], other) => {
          expect(compareDiscomfort(all, shuffled)).toBe(0);
          expect(compareDiscomfort(all, other)).toBe(compareDiscomfort(shuffled, other));
        },
      ),
    );
  });

  it("is an order: antisymmetric, and transitive", () => {
    fc.assert(
      fc.property(figures, figures, figures, (a, b, c) => {
        expect(Math.sign(compareDiscomfort(a, b)) + Math.sign(compareDiscomfort(b, a))).toBe(0);
        const [first, second, third] = [a, b, c].sort(compareDiscomfort) as [number[], number[], number[]];
        expect(compareDiscomfort(first, second)).toBeLessThanOrEqual(0);
        expect(compareDiscomfort(second, third)).toBeLessThanOrEqual(0);
        expect(compareDiscomfort(first, third)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("never prefers what is worse for the person worst off", () => {
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        if (Math.max(0, ...a) < Math.max(0, ...b)) expect(compareDiscomfort(a, b)).toBeLessThan(0);
      }),
    );
  });
});
