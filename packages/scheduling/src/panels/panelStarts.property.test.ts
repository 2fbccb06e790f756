import { zoneTable } from "@samtal/core/time";
import fc from "fast-check";
import { expect, it } from "vitest";
import { normalise } from "../intervals/normalise.ts";
import { panelStarts } from "./panelStarts.ts";

const hour = 3_600_000;
const hours = 30;
const table = zoneTable({ from: -100 * hour, until: 100 * hour, offset: 0, transitions: [] });
const sets = fc
  .array(fc.tuple(fc.nat(hours), fc.integer({ min: 1, max: 12 })), { maxLength: 4 })
  .map((stretches) =>
    normalise(stretches.flatMap(([from, length]) => [from * hour, (from + length) * hour])),
  );
// Few people over several pools; the same person can have other starts in another pool.
const pools = fc.array(fc.array(fc.record({ person: fc.nat(4), permitted: sets }), { maxLength: 4 }), {
  maxLength: 4,
});
const holds = (set: Float64Array, at: number): boolean =>
  set.some((from, bound) => bound % 2 === 0 && from <= at && at < (set[bound + 1] as number));

/** Whether every place can have someone of its own: tries everything. */
function canSeat(free: readonly (readonly number[])[], taken: readonly number[] = []): boolean {
  const [pool, ...rest] = free;
  return !pool || pool.some((person) => !taken.includes(person) && canSeat(rest, [...taken, person]));
}

it("are the starts at which trying everything seats distinct people", () => {
  fc.assert(
    fc.property(sets, pools, (open, places) => {
      const expected: number[] = [];
      for (let each = 0; each < hours + 14; each++) {
        const at = each * hour;
        const free = places.map((pool) =>
          pool.filter(({ permitted }) => holds(permitted, at)).map(({ person }) => person),
        );
        if (holds(open, at) && canSeat(free)) expected.push(at);
      }
      expect(Array.from(panelStarts({ everyone: [open], places, table, minutes: 60 }))).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});
