import { zoneTable } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { wallStretches } from "./wallStretches.ts";

const hour = 3_600_000;
// An hour ahead from 10:00 to 11:00 UTC only.
const table = zoneTable({
  from: 0,
  until: 100 * hour,
  offset: 0,
  transitions: [
    { at: 10 * hour, offset: hour },
    { at: 11 * hour, offset: 0 },
  ],
});
const hours = (start: number, end: number) =>
  wallStretches(start * hour, end * hour, table).map((wall) => wall / hour);

describe("wallStretches", () => {
  it.each([
    [8, 9, [8, 9]],
    // Up to the change, and from it on.
    [9, 10, [9, 10]],
    [10, 11, [11, 12]],
    [11, 12, [11, 12]],
    // From a change over the next.
    [10, 12, [11, 12, 11, 12]],
    [9.5, 10.5, [9.5, 10, 11, 11.5]],
  ])("from %d to %d", (start, end, walls) => expect(hours(start, end)).toEqual(walls));
});
