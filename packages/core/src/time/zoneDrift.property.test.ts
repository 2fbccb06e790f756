import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { epochMilliseconds, instantOf } from "./epoch.ts";
import { parseTimeZone, type TimeZone } from "./timeZone.ts";
import { localDateTimeOf, wallMilliseconds } from "./wallMilliseconds.ts";
import { type DriftBooking, zoneDrift } from "./zoneDrift.ts";
import type { ZoneRules } from "./zoneRules.ts";
import { zoneRulesFrom } from "./zoneRulesFrom.ts";
import { zoneTable } from "./zoneTable.ts";

const minute = 60_000;
const until = 4000 * minute;
const zones: readonly TimeZone[] = ["Etc/A", "Etc/B"].map(parseTimeZone);

const table = fc
  .record({
    offset: fc.integer({ min: -2, max: 2 }),
    transitions: fc.uniqueArray(
      fc.record({ at: fc.integer({ min: 1, max: 3999 }), offset: fc.integer({ min: -2, max: 2 }) }),
      { maxLength: 6, selector: ({ at }) => at },
    ),
  })
  .map(({ offset, transitions }) =>
    zoneTable({
      from: 0,
      until,
      offset: offset * 30 * minute,
      transitions: transitions
        .toSorted((a, b) => a.at - b.at)
        .map((each) => ({ at: each.at * minute, offset: each.offset * 30 * minute })),
    }),
  );
const rules = (version: string): fc.Arbitrary<ZoneRules> =>
  fc.tuple(table, table).map((tables) =>
    zoneRulesFrom({
      version,
      from: 0,
      until,
      zones: new Set<string>(zones),
      load: (zone) => (zone === zones[0] ? tables[0] : tables[1]),
    }),
  );
const booking: fc.Arbitrary<DriftBooking> = fc
  .record({
    id: fc.integer({ min: 0, max: 5 }),
    zone: fc.constantFrom(...zones),
    start: fc.integer({ min: 200, max: 3700 }),
    length: fc.integer({ min: 1, max: 90 }),
    ahead: fc.integer({ min: -2, max: 2 }),
  })
  .map(({ id, zone, start, length, ahead }) => ({
    id: `booking_${id}`,
    zone,
    start: instantOf(start * minute),
    end: instantOf((start + length) * minute),
    local: localDateTimeOf((start + ahead * 30) * minute),
  }));
const bookings = fc.array(booking, { maxLength: 12 });

describe("zoneDrift", () => {
  it("lists exactly the bookings in some minute of which the two sets differ, at the first such minute", () => {
    fc.assert(
      fc.property(bookings, rules("a"), rules("b"), (all, a, b) => {
        const expected = all.flatMap(({ id, zone, start, end }) => {
          for (let at = epochMilliseconds(start); at < epochMilliseconds(end); at += minute) {
            const shift = b.offsetAt(zone, at) - a.offsetAt(zone, at);
            if (shift !== 0) return [`${id} ${zone} ${instantOf(at)} ${shift / minute}`];
          }
          return [];
        });
        const found = zoneDrift(all, a, b).map((each) => `${each.id} ${each.zone} ${each.instant} ${each.shiftMinutes}`);
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it("does not depend on the order of the bookings", () => {
    const permuted = bookings.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(permuted, rules("a"), rules("b"), ([all, shuffled], a, b) => {
        expect(JSON.stringify(zoneDrift(shuffled, a, b))).toBe(JSON.stringify(zoneDrift(all, a, b)));
      }),
    );
  });

  it("is silent between a set and itself, and mirrored when the sets change places", () => {
    fc.assert(
      fc.property(bookings, rules("a"), rules("b"), (all, a, b) => {
        expect(zoneDrift(all, a, a)).toEqual([]);
        const [there, back] = [zoneDrift(all, a, b), zoneDrift(all, b, a)];
        const shifts = (list: typeof there, sign: number) =>
          list.map((each) => `${each.id} ${each.instant} ${each.zone} ${sign * each.shiftMinutes}`).toSorted();
        expect(shifts(back, -1)).toEqual(shifts(there, 1));
      }),
    );
  });

  it("keeps the promised time under the new rules wherever the new clock shows it at all", () => {
    fc.assert(
      fc.property(booking, rules("a"), rules("b"), (one, a, b) => {
        const local = localDateTimeOf(a.table(one.zone).toWall(epochMilliseconds(one.start)));
        const table = b.table(one.zone);
        const [drift] = zoneDrift([{ ...one, local }], a, b);
        fc.pre(drift !== undefined && table.kindOf(wallMilliseconds(local)) !== "gap");
        expect(localDateTimeOf(table.toWall(epochMilliseconds(drift.keepWallClock)))).toBe(local);
      }),
    );
  });
});
