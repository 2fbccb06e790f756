import { describe, expect, it } from "vitest";
import { codeOf } from "./testdata/codeOf.ts";
import { apia, handMadeRules, lordHowe, ms, stockholm } from "./testdata/handMadeRules.ts";
import { zoneTable } from "./zoneTable.ts";

const minute = 60_000;
const hour = 60 * minute;
// A wall clock's reading counts milliseconds as if it were UTC, which makes it easy to write.
const wall = ms;

describe("zoneTable", () => {
  const table = handMadeRules.table(stockholm);

  it("changes the offset at the very millisecond of a transition", () => {
    const at = ms("2027-03-28T01:00:00Z");
    expect(table.offsetAt(at - 1)).toBe(hour);
    expect(table.offsetAt(at)).toBe(2 * hour);
    expect(table.toWall(at)).toBe(wall("2027-03-28T03:00:00Z"));
  });

  it("moves a skipped time forward by the gap, or back, or refuses", () => {
    const skipped = wall("2027-03-28T02:30:00Z");
    expect(table.kindOf(skipped)).toBe("gap");
    expect(table.toInstant(skipped)).toBe(ms("2027-03-28T01:30:00Z"));
    expect(table.toInstant(skipped, "later")).toBe(ms("2027-03-28T01:30:00Z"));
    expect(table.toInstant(skipped, "earlier")).toBe(ms("2027-03-28T00:30:00Z"));
    expect(table.toInstant(skipped, "reject")).toBeNaN();
  });

  it("takes the first of a repeated time, or the second, or refuses", () => {
    const repeated = wall("2027-10-31T02:30:00Z");
    expect(table.kindOf(repeated)).toBe("overlap");
    expect(table.toInstant(repeated)).toBe(ms("2027-10-31T00:30:00Z"));
    expect(table.toInstant(repeated, "earlier")).toBe(ms("2027-10-31T00:30:00Z"));
    expect(table.toInstant(repeated, "later")).toBe(ms("2027-10-31T01:30:00Z"));
    expect(table.toInstant(repeated, "reject")).toBeNaN();
  });

  it("knows the edges of gap and overlap to the millisecond", () => {
    expect(table.kindOf(wall("2027-03-28T02:00:00Z") - 1)).toBe("exact");
    expect(table.kindOf(wall("2027-03-28T02:00:00Z"))).toBe("gap");
    expect(table.kindOf(wall("2027-03-28T03:00:00Z") - 1)).toBe("gap");
    expect(table.kindOf(wall("2027-03-28T03:00:00Z"))).toBe("exact");
    expect(table.kindOf(wall("2027-10-31T02:00:00Z") - 1)).toBe("exact");
    expect(table.kindOf(wall("2027-10-31T02:00:00Z"))).toBe("overlap");
    expect(table.kindOf(wall("2027-10-31T03:00:00Z") - 1)).toBe("overlap");
    expect(table.kindOf(wall("2027-10-31T03:00:00Z"))).toBe("exact");
  });

  it("treats a skipped day as a gap of 24 hours", () => {
    const noon = wall("2011-12-30T12:00:00Z");
    const samoa = handMadeRules.table(apia);
    expect(samoa.kindOf(noon)).toBe("gap");
    expect(samoa.toInstant(noon)).toBe(ms("2011-12-30T22:00:00Z"));
    expect(samoa.toInstant(noon, "earlier")).toBe(ms("2011-12-29T22:00:00Z"));
    expect(samoa.firstAtOrAfter(noon)).toBe(ms("2011-12-30T10:00:00Z"));
  });

  it("knows changes of thirty minutes", () => {
    const island = handMadeRules.table(lordHowe);
    expect(island.kindOf(wall("2027-04-04T01:45:00Z"))).toBe("overlap");
    expect(island.toInstant(wall("2027-04-04T01:45:00Z"), "later")).toBe(ms("2027-04-03T15:15:00Z"));
    expect(island.toInstant(wall("2027-10-03T02:15:00Z"))).toBe(ms("2027-10-02T15:45:00Z"));
  });

  it("keeps changes apart that follow each other within the shift", () => {
    // +0, then +2 h for one hour, then +0: readings 02:00-03:00 exist once, then 03:00 falls back to 01:00.
    const close = zoneTable({
      from: 0,
      until: 100 * hour,
      offset: 0,
      transitions: [
        { at: 10 * hour, offset: 2 * hour },
        { at: 11 * hour, offset: 0 },
      ],
    });
    expect(close.kindOf(10.5 * hour)).toBe("gap");
    expect(close.kindOf(11.5 * hour)).toBe("exact");
    expect(close.toInstant(11.5 * hour)).toBe(11.5 * hour);
    expect(close.kindOf(12.5 * hour)).toBe("overlap");
    expect(close.toInstant(12.5 * hour)).toBe(10.5 * hour);
    expect(close.toInstant(12.5 * hour, "later")).toBe(12.5 * hour);
    expect(close.firstAtOrAfter(11.5 * hour)).toBe(10 * hour);
  });

  it("keeps offsets that have seconds", () => {
    const monrovia = zoneTable({ from: 0, until: 1e12, offset: -2_670_000, transitions: [] });
    expect(monrovia.toInstant(0)).toBe(2_670_000);
  });

  it("lists the transitions of a half-open span and drops changes to the same offset", () => {
    const at = ms("2027-03-28T01:00:00Z");
    expect(table.transitions(at, at + 1)).toEqual([{ at, offsetBefore: hour, offsetAfter: 2 * hour }]);
    expect(table.transitions(at + 1, ms("2027-10-31T01:00:00Z"))).toEqual([]);
    expect(table.transitions(table.from, table.until)).toHaveLength(2);
    const still = zoneTable({ from: 0, until: 10, offset: 0, transitions: [{ at: 5, offset: 0 }] });
    expect(still.transitions(0, 10)).toEqual([]);
  });

  it("refuses what lies outside its coverage instead of guessing", () => {
    const outside = "core/outside-zone-rules";
    const { from, until } = table;
    expect(codeOf(() => table.offsetAt(from))).toBeUndefined();
    for (const at of [from - 1, until, Number.NaN, Infinity, -Infinity]) {
      expect(codeOf(() => table.offsetAt(at))).toBe(outside);
      expect(codeOf(() => table.toWall(at))).toBe(outside);
    }
    expect(codeOf(() => table.toInstant(from + hour))).toBeUndefined();
    for (const reading of [from + hour - 1, until + hour, Number.NaN, Infinity, -Infinity]) {
      expect(codeOf(() => table.toInstant(reading))).toBe(outside);
      expect(codeOf(() => table.kindOf(reading))).toBe(outside);
      expect(codeOf(() => table.firstAtOrAfter(reading))).toBe(outside);
    }
  });

  it("refuses a candidate of a gap that falls outside its coverage", () => {
    const edge = zoneTable({ from: 0, until: 10 * hour, offset: 0, transitions: [{ at: minute, offset: hour }] });
    expect(edge.toInstant(30 * minute)).toBe(30 * minute);
    expect(codeOf(() => edge.toInstant(30 * minute, "earlier"))).toBe("core/outside-zone-rules");
  });

  it.each([
    ["changes out of order", { from: 0, until: 9, offset: 0, transitions: [{ at: 5, offset: 1 }, { at: 4, offset: 2 }] }],
    ["a change at the start", { from: 0, until: 9, offset: 0, transitions: [{ at: 0, offset: 1 }] }],
    ["a change at the end", { from: 0, until: 9, offset: 0, transitions: [{ at: 9, offset: 1 }] }],
    ["an empty coverage", { from: 9, until: 9, offset: 0, transitions: [] }],
    ["an offset of a day", { from: 0, until: 9, offset: 86_400_000, transitions: [] }],
    ["an offset that is no number", { from: 0, until: 9, offset: Number.NaN, transitions: [] }],
    ["a change at no time", { from: 0, until: 9, offset: 0, transitions: [{ at: Number.NaN, offset: 1 }] }],
    ["a coverage without end", { from: 0, until: Infinity, offset: 0, transitions: [] }],
  ])("refuses %s", (_, input) => {
    expect(codeOf(() => zoneTable(input))).toBe("core/invalid-zone-table");
  });
});
