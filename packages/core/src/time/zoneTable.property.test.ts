import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { zoneTable, type ZoneTableInput } from "./zoneTable.ts";

const minute = 60_000;
const day = 1440 * minute;
const from = -20 * day;
const until = 20 * day;

/** Far wilder than any place on earth: shifts up to 26 hours, a minute apart at times. */
const wild: fc.Arbitrary<ZoneTableInput> = fc
  .record({
    offset: fc.integer({ min: -48, max: 56 }),
    transitions: fc.uniqueArray(
      fc.record({ at: fc.integer({ min: from / minute + 1, max: until / minute - 1 }), offset: fc.integer({ min: -48, max: 56 }) }),
      { maxLength: 12, selector: ({ at }) => at },
    ),
  })
  .map(({ offset, transitions }) => ({
    from,
    until,
    offset: offset * 15 * minute,
    transitions: transitions
      .toSorted((a, b) => a.at - b.at)
      .map((each) => ({ at: each.at * minute, offset: each.offset * 15 * minute })),
  }));

/** One change of at most two hours: what nearly every zone does. */
const tame: fc.Arbitrary<ZoneTableInput> = fc
  .record({ offset: fc.integer({ min: -12, max: 12 }), shift: fc.integer({ min: -8, max: 8 }), at: fc.integer({ min: -9, max: 9 }) })
  .map(({ offset, shift, at }) => ({
    from,
    until,
    offset: offset * 60 * minute,
    transitions: [{ at: at * day, offset: (offset * 60 + shift * 15) * minute }],
  }));

const instant = fc.integer({ min: from, max: until - 1 });
const reading = fc.integer({ min: from + 2 * day, max: until - 2 * day });

/** The definition, taken literally: every stretch is asked. */
function bruteForce({ offset, transitions }: ZoneTableInput, wall: number): number[] {
  const stretches = [{ at: from, offset }, ...transitions];
  return stretches.flatMap((stretch, index) => {
    const at = wall - stretch.offset;
    return at >= stretch.at && at < (stretches[index + 1]?.at ?? until) ? [at] : [];
  });
}

function linearOffset({ offset, transitions }: ZoneTableInput, at: number): number {
  return transitions.findLast((each) => each.at <= at)?.offset ?? offset;
}

const runs = { numRuns: 2000 };

describe("zoneTable, over wild tables", () => {
  it("finds the offset that a linear search finds", () => {
    fc.assert(
      fc.property(wild, instant, (input, at) => {
        expect(zoneTable(input).offsetAt(at)).toBe(linearOffset(input, at));
      }),
      runs,
    );
  });

  it("finds every instant that shows a reading, and says where there is none", () => {
    fc.assert(
      fc.property(wild, reading, (input, wall) => {
        const table = zoneTable(input);
        const showing = bruteForce(input, wall);
        const [first, last] = [showing.at(0), showing.at(-1)];
        expect(table.kindOf(wall)).toBe(first === undefined ? "gap" : first === last ? "exact" : "overlap");
        fc.pre(first !== undefined);
        expect(table.toInstant(wall)).toBe(first);
        expect(table.toInstant(wall, "earlier")).toBe(first);
        expect(table.toInstant(wall, "later")).toBe(last);
        expect(table.toInstant(wall, "reject")).toBe(first === last ? first : Number.NaN);
        expect(table.toWall(table.toInstant(wall))).toBe(wall);
      }),
      runs,
    );
  });

  it("brackets every instant between the earlier and the later of its reading", () => {
    fc.assert(
      fc.property(wild, instant, (input, at) => {
        const table = zoneTable(input);
        const wall = table.toWall(at);
        expect(table.kindOf(wall)).not.toBe("gap");
        expect(table.toInstant(wall, "earlier")).toBeLessThanOrEqual(at);
        expect(table.toInstant(wall, "later")).toBeGreaterThanOrEqual(at);
      }),
      runs,
    );
  });

  it("begins a stretch no later than a later one (firstAtOrAfter is monotone) and not before it shows the reading", () => {
    fc.assert(
      fc.property(wild, reading, fc.integer({ min: 0, max: 3 * day }), (input, wall, more) => {
        const table = zoneTable(input);
        const at = table.firstAtOrAfter(wall);
        expect(table.toWall(at)).toBeGreaterThanOrEqual(wall);
        expect(table.toWall(at - 1)).toBeLessThan(wall);
        fc.pre(wall + more < until - 2 * day);
        expect(table.firstAtOrAfter(wall + more)).toBeGreaterThanOrEqual(at);
      }),
    );
  });

  it("is the same table with superfluous changes", () => {
    fc.assert(
      fc.property(wild, instant, instant, (input, extra, at) => {
        const others = input.transitions.filter((each) => each.at !== extra);
        if (extra === from || others.length < input.transitions.length) return;
        const superfluous = { at: extra, offset: linearOffset(input, extra) };
        const transitions = [...others, superfluous].toSorted((a, b) => a.at - b.at);
        const [plain, stuffed] = [zoneTable(input), zoneTable({ ...input, transitions })];
        expect(stuffed.at).toEqual(plain.at);
        expect(stuffed.offsetAt(at)).toBe(plain.offsetAt(at));
      }),
    );
  });
});

describe("zoneTable, over zones with one change", () => {
  it("moves a skipped time forward by exactly the gap, and the two candidates lie a gap apart", () => {
    fc.assert(
      fc.property(tame, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (input, fraction) => {
        const [{ at, offset }] = input.transitions as [{ at: number; offset: number }];
        const gap = offset - input.offset;
        if (gap <= 0) return;
        const wall = at + input.offset + Math.floor(fraction * gap);
        const table = zoneTable(input);
        expect(table.kindOf(wall)).toBe("gap");
        expect(table.toWall(table.toInstant(wall))).toBe(wall + gap);
        expect(table.toWall(table.toInstant(wall, "earlier"))).toBe(wall - gap);
        expect(table.toInstant(wall, "later") - table.toInstant(wall, "earlier")).toBe(gap);
        expect(table.firstAtOrAfter(wall)).toBe(at);
      }),
    );
  });

  it("shows a repeated time twice, an overlap apart", () => {
    fc.assert(
      fc.property(tame, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (input, fraction) => {
        const [{ at, offset }] = input.transitions as [{ at: number; offset: number }];
        const overlap = input.offset - offset;
        if (overlap <= 0) return;
        const wall = at + offset + Math.floor(fraction * overlap);
        const table = zoneTable(input);
        expect(table.kindOf(wall)).toBe("overlap");
        expect(table.toInstant(wall, "later") - table.toInstant(wall)).toBe(overlap);
      }),
    );
  });

  it("keeps the order of readings: a later one is never earlier in time", () => {
    fc.assert(
      fc.property(tame, reading, fc.integer({ min: 0, max: 3 * day }), (input, wall, more) => {
        const table = zoneTable(input);
        fc.pre(wall + more < until - 2 * day);
        // Compatible alone is not monotone: the end of a gap is later than what follows it.
        if (table.kindOf(wall) === "gap" || table.kindOf(wall + more) === "gap") return;
        expect(table.toInstant(wall + more)).toBeGreaterThanOrEqual(table.toInstant(wall));
      }),
    );
  });
});
