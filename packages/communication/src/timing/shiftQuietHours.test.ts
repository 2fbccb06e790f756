import { sweden } from "@samtal/calendars";
import { instantOf, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { type QuietHandling, shiftQuietHours } from "./shiftQuietHours.ts";

const stockholm = tzdataRules.table(parseTimeZone("Europe/Stockholm"));
const clock = (hours: number, minutes = 0) => (hours * 60 + minutes) * 60_000;
const night = { from: clock(21), to: clock(8) };
const lunch = { from: clock(12), to: clock(13) };

function shifted(at: string, handling: QuietHandling, window = night, table = stockholm): string {
  const shift = shiftQuietHours(Date.parse(at), handling, window, table);
  return shift.kind === "dropped" ? "dropped" : `${shift.kind} ${instantOf(shift.at)}`;
}

describe("shiftQuietHours", () => {
  it.each([
    // Winter in Stockholm is an hour ahead of UTC.
    ["2027-01-12T10:59:59Z", "later", "allowed 2027-01-12T10:59:59Z"],
    ["2027-01-12T11:00:00Z", "later", "later 2027-01-12T12:00:00Z"],
    ["2027-01-12T11:59:59Z", "earlier", "earlier 2027-01-12T10:59:00Z"],
    ["2027-01-12T12:00:00Z", "earlier", "allowed 2027-01-12T12:00:00Z"],
    ["2027-01-12T11:30:00Z", "drop", "dropped"],
    ["2027-01-12T11:30:00Z", "ignore", "ignored 2027-01-12T11:30:00Z"],
  ] as const)("within a day, at %s %s: %s", (at, handling, expected) => {
    expect(shifted(at, handling, lunch)).toBe(expected);
  });

  it("takes quiet hours from midnight on as the morning of the same day", () => {
    const morning = { from: clock(0), to: clock(9) };
    expect(shifted("2027-01-12T04:00:00Z", "later", morning)).toBe("later 2027-01-12T08:00:00Z");
    expect(shifted("2027-01-12T04:00:00Z", "earlier", morning)).toBe("earlier 2027-01-11T22:59:00Z");
  });

  it("takes quiet hours until midnight as the evening of the same day", () => {
    const evening = { from: clock(20), to: clock(0) };
    expect(shifted("2027-01-12T20:00:00Z", "later", evening)).toBe("later 2027-01-12T23:00:00Z");
    expect(shifted("2027-01-12T20:00:00Z", "earlier", evening)).toBe("earlier 2027-01-12T18:59:00Z");
  });

  it("opens a working day at midnight when quiet hours lie within the day", () => {
    const window = { ...lunch, calendar: sweden };
    // Saturday 16 January 2027 at noon.
    expect(shifted("2027-01-16T11:30:00Z", "later", window)).toBe("later 2027-01-17T23:00:00Z");
    expect(shifted("2027-01-16T11:30:00Z", "earlier", window)).toBe("earlier 2027-01-15T22:59:00Z");
  });

  it("opens when the clock jumps over the opening time, and not an hour later", () => {
    // 02:30 does not exist on 2027-03-28; from 03:00 on the quiet hours are over.
    const window = { from: clock(21), to: clock(2, 30) };
    expect(shifted("2027-03-28T00:30:00Z", "later", window)).toBe("later 2027-03-28T01:00:00Z");
  });

  it("never goes back in time where the clock shows the opening time twice", () => {
    // 2027-10-31: 02:30 comes at 00:30Z and again at 01:30Z; 01:10Z is the second 02:10.
    const window = { from: clock(21), to: clock(2, 30) };
    expect(shifted("2027-10-31T01:10:00Z", "later", window)).toBe("later 2027-10-31T01:30:00Z");
  });

  it("ends before the gap when the clock skips the last allowed minute", () => {
    // Quiet from 03:00; 02:59 does not exist on 2027-03-28, so 01:59 is the last minute.
    const window = { from: clock(3), to: clock(1) };
    expect(shifted("2027-03-28T05:00:00Z", "earlier", window)).toBe("earlier 2027-03-28T00:59:00Z");
  });

  it("counts in quarter hours where the zone does", () => {
    const kathmandu = tzdataRules.table(parseTimeZone("Asia/Kathmandu"));
    expect(shifted("2027-02-28T20:00:00Z", "earlier", night, kathmandu)).toBe("earlier 2027-02-28T15:14:00Z");
  });
});
