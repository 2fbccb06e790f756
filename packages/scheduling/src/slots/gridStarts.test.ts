import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { person, slotRequest } from "../../testdata/slotRequest.ts";
import { findSlots } from "./findSlots.ts";

const options = { zoneRules: tzdataRules };
const startsOf = (more: Record<string, unknown>): string[] => {
  const search = findSlots(slotRequest(more), options);
  return search.status === "found" ? search.slots.map(({ start }) => start) : [];
};

describe("the grid", () => {
  it("follows the clock of its zone, :30 and :45 offsets too", () => {
    // Kathmandu is UTC+5:45: its full hours are at a quarter past in UTC.
    const starts = startsOf({ grid: { minutes: 60, zone: "Asia/Kathmandu" } });
    expect(starts[0]).toBe("2027-03-15T08:15:00Z");
    expect(new Set(starts.map((start) => start.slice(14, 16)))).toEqual(new Set(["15"]));
  });

  it("skips readings in a gap and gives both of an overlap", () => {
    const always = {
      weekly: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: "00:00", to: "24:00" }],
      exceptions: [],
    };
    const people = {
      candidate: person("candidate_1", "Europe/Stockholm", always),
      interviewers: [person("interviewer_1", "Europe/Stockholm", always)],
      grid: { minutes: 60, zone: "Europe/Stockholm" },
    };
    const local = (window: { start: string; end: string }): (string | undefined)[] => {
      const search = findSlots(slotRequest({ ...people, window }), options);
      return search.status === "found"
        ? search.slots.map((slot) => slot.local[0]?.start.local.slice(11, 16))
        : [];
    };
    expect(local({ start: "2027-03-28T00:00:00Z", end: "2027-03-28T02:45:00Z" })).toEqual([
      "01:00",
      "03:00",
      "04:00",
    ]);
    expect(local({ start: "2027-10-31T00:00:00Z", end: "2027-10-31T02:45:00Z" })).toEqual([
      "02:00",
      "02:00",
      "03:00",
    ]);
  });
});
