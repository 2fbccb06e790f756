import { zoneTable } from "@samtal/core/time";
import fc from "fast-check";
import { expect, it } from "vitest";
import { windowIntervals } from "./windowIntervals.ts";

const quarter = 900_000;
const day = 86_400_000;
const span = 12;

/** Zones of any offsets, the widest jumps and changes within hours of each other too. */
const offsets = fc.integer({ min: -95, max: 95 }).map((quarters) => quarters * quarter);
const tables = fc
  .record({
    offset: offsets,
    changes: fc.uniqueArray(fc.record({ at: fc.integer({ min: 1, max: span * 96 }), offset: offsets }), {
      maxLength: 4,
      selector: ({ at }) => at,
    }),
  })
  .map(({ offset, changes }) =>
    zoneTable({
      from: -20 * day,
      until: (span + 20) * day,
      offset,
      transitions: changes
        .sort((a, b) => a.at - b.at)
        .map((each) => ({ at: each.at * quarter, offset: each.offset })),
    }),
  );
const windows = fc.array(
  fc
    .tuple(fc.nat(95), fc.integer({ min: 1, max: 96 }))
    .map(([from, length]) => ({ from: from * quarter, to: (from + length) * quarter })),
  { minLength: 1, maxLength: 2 },
);

// A quarter of an hour is the grain of everything above, so one instant stands for each.
it("resolve start and end of every window by themselves, however the clock jumps", () => {
  fc.assert(
    fc.property(tables, windows, fc.nat(span * 96), (table, each, length) => {
      const until = length * quarter;
      const instant = (wall: number): number =>
        wall % day === 0 ? table.firstAtOrAfter(wall) : table.toInstant(wall, "compatible");
      const inside = Array.from({ length }, () => false);
      for (let date = -4; date <= span + 4; date++) {
        if (table.firstAtOrAfter(date * day) === table.firstAtOrAfter((date + 1) * day)) continue;
        for (const { from, to } of each) {
          const [start, end] = [instant(date * day + from), instant(date * day + to)];
          for (let at = Math.max(0, start); at < Math.min(end, until); at += quarter)
            inside[at / quarter] = true;
        }
      }
      const set = windowIntervals(() => each, table, 0, until);
      const found = Array.from({ length }, (_, index) =>
        set.some(
          (start, bound) =>
            bound % 2 === 0 && start <= index * quarter && index * quarter < (set[bound + 1] as number),
        ),
      );
      expect(found).toEqual(inside);
    }),
    { numRuns: 300 },
  );
});
