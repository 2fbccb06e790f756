import { describe, expect, it } from "vitest";
import { explain } from "../reasons/explain.ts";
import { parseInstant } from "./instant.ts";
import { parseLocalDateTime } from "./localDateTime.ts";
import { codeOf } from "./testdata/codeOf.ts";
import { newRules, oldRules, stockholm, vancouver } from "./testdata/handMadeRules.ts";
import { timeReasonTexts } from "./timeTexts.ts";
import { type DriftBooking, zoneDrift } from "./zoneDrift.ts";
import { zoneRulesFrom } from "./zoneRulesFrom.ts";
import { zoneTable } from "./zoneTable.ts";

function booking(id: string, start: string, end: string, local: string): DriftBooking {
  return { id, zone: vancouver, start: parseInstant(start), end: parseInstant(end), local: parseLocalDateTime(local) };
}
const december = booking("booking_1", "2026-12-01T20:00:00Z", "2026-12-01T21:00:00Z", "2026-12-01T12:00:00");
const july = booking("booking_2", "2026-07-01T20:00:00Z", "2026-07-01T21:00:00Z", "2026-07-01T13:00:00");

describe("zoneDrift", () => {
  it("finds the interview that Vancouver's new rules move, and how to keep its promise", () => {
    const drift = zoneDrift([july, december], oldRules, newRules);
    expect(drift).toEqual([
      {
        id: "booking_1",
        zone: "America/Vancouver",
        instant: "2026-12-01T20:00:00Z",
        localA: "2026-12-01T12:00:00",
        localB: "2026-12-01T13:00:00",
        shiftMinutes: 60,
        keepWallClock: "2026-12-01T19:00:00Z",
        because: [
          { code: "core/zone-drift", params: { zoneDataA: "old", zoneDataB: "new", minutes: 60, direction: "ahead" } },
        ],
      },
    ]);
    const [because] = drift[0]?.because ?? [];
    expect(because && explain(because, "en", timeReasonTexts)).toBe(
      "With zone data new the clock is 60 minutes ahead of old.",
    );
    expect(because && explain(because, "sv", timeReasonTexts)).toBe(
      "Med tidszonsdata new går klockan 60 minuter före old.",
    );
  });

  it("says the opposite the other way round", () => {
    const [drift] = zoneDrift([{ ...december, local: parseLocalDateTime("2026-12-01T13:00") }], newRules, oldRules);
    expect(drift).toMatchObject({ shiftMinutes: -60, keepWallClock: "2026-12-01T21:00:00Z" });
    expect(drift?.because[0]).toMatchObject({ params: { direction: "behind", minutes: 60 } });
  });

  it("keeps the start where it already shows the promised time", () => {
    const promisedUnderNew = { ...december, local: parseLocalDateTime("2026-12-01T13:00:00") };
    expect(zoneDrift([promisedUnderNew], oldRules, newRules)[0]?.keepWallClock).toBe(december.start);
  });

  it("keeps the start where it is the second of two equal readings", () => {
    const repeated = booking("booking_7", "2026-11-01T09:30:00Z", "2026-11-01T10:00:00Z", "2026-11-01T01:30:00");
    expect(zoneDrift([repeated], newRules, oldRules)).toMatchObject([
      { localA: "2026-11-01T02:30:00", localB: "2026-11-01T01:30:00", keepWallClock: "2026-11-01T09:30:00Z" },
    ]);
  });

  it("orders by instant, then id, then what else differs, however the bookings came", () => {
    const later = booking("booking_0", "2026-12-02T20:00:00Z", "2026-12-02T21:00:00Z", "2026-12-02T12:00:00");
    const namesake = { ...december, local: parseLocalDateTime("2026-12-01T11:00:00") };
    const drifts = zoneDrift([december, later, namesake], oldRules, newRules);
    expect(drifts.map(({ id, keepWallClock }) => `${id} ${keepWallClock}`)).toEqual([
      "booking_1 2026-12-01T18:00:00Z",
      "booking_1 2026-12-01T19:00:00Z",
      "booking_0 2026-12-02T19:00:00Z",
    ]);
    expect(zoneDrift([namesake, later, december], oldRules, newRules)).toEqual(drifts);
  });

  it("orders instants before 1970 as it does those after", () => {
    const constant = (version: string, hours: number) => {
      const [from, until] = [-1e12, 1e12];
      const load = () => zoneTable({ from, until, offset: hours * 3_600_000, transitions: [] });
      return zoneRulesFrom({ version, from, until, zones: new Set([vancouver]), load });
    };
    const ordered = ["1950-01-01", "1965-01-01", "1969-12-31", "1970-01-02"].map((day) =>
      booking(`booking_${day}`, `${day}T20:00:00Z`, `${day}T21:00:00Z`, `${day}T12:00:00`),
    );
    const drifts = zoneDrift(ordered.toReversed(), constant("old", -8), constant("new", -7));
    expect(drifts.map(({ id }) => id)).toEqual(ordered.map(({ id }) => id));
  });

  it("lists a booking during which the rules part, with the instant at which they do", () => {
    const night = booking("booking_3", "2026-11-01T08:00:00Z", "2026-11-01T10:00:00Z", "2026-11-01T01:00:00");
    expect(zoneDrift([night], oldRules, newRules)).toMatchObject([
      {
        instant: "2026-11-01T09:00:00Z",
        localA: "2026-11-01T01:00:00",
        localB: "2026-11-01T02:00:00",
        keepWallClock: "2026-11-01T08:00:00Z",
        because: [{ code: "core/zone-drift-during" }],
      },
    ]);
  });

  it("takes a booking's start as inside and its end as outside", () => {
    const before = booking("booking_4", "2026-11-01T08:00:00Z", "2026-11-01T09:00:00Z", "2026-11-01T01:00:00");
    const after = booking("booking_5", "2027-03-14T10:00:00Z", "2027-03-14T11:00:00Z", "2027-03-14T03:00:00");
    expect(zoneDrift([before, after], oldRules, newRules)).toEqual([]);
  });

  it("has nothing to say without bookings, or between equal rules", () => {
    expect(zoneDrift([], oldRules, newRules)).toEqual([]);
    expect(zoneDrift([december, july], oldRules, oldRules)).toEqual([]);
  });

  it("names the booking's position when a zone is unknown or a booking lies beyond the rules", () => {
    expect(codeOf(() => zoneDrift([july, { ...july, zone: stockholm }], oldRules, newRules))).toBe("core/unknown-zone");
    expect(() => zoneDrift([july, { ...july, zone: stockholm }], oldRules, newRules)).toThrow("core/unknown-zone at bookings.1.zone");
    const far = booking("booking_6", "2050-01-01T00:00:00Z", "2050-01-01T01:00:00Z", "2049-12-31T17:00:00");
    expect(() => zoneDrift([far], oldRules, newRules)).toThrow("core/outside-zone-rules at bookings.0");
  });
});
