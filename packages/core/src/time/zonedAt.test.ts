import { describe, expect, it } from "vitest";
import { parseInstant } from "./instant.ts";
import { codeOf } from "./testdata/codeOf.ts";
import { handMadeRules, lordHowe, ms, newRules, rulesOf, stockholm, vancouver } from "./testdata/handMadeRules.ts";
import { parseTimeZone } from "./timeZone.ts";
import { wallFields } from "./wallFields.ts";
import { zonedAt } from "./zonedAt.ts";
import { parseZonedInstant, safeParseZonedInstant } from "./zonedInstant.ts";
import { zoneTable } from "./zoneTable.ts";

describe("zonedAt", () => {
  it("shows Vancouver at 13:00 on 2026-12-01 under the rules of 2026, and names them", () => {
    expect(zonedAt(parseInstant("2026-12-01T20:00:00Z"), vancouver, newRules)).toEqual({
      instant: "2026-12-01T20:00:00Z",
      zone: "America/Vancouver",
      local: "2026-12-01T13:00:00",
      offset: "-07:00",
      zoneData: "new",
    });
  });

  it("shows half hours, seconds of old offsets, and milliseconds where there are some", () => {
    expect(zonedAt(parseInstant("2027-06-01T00:00:00.250Z"), lordHowe, handMadeRules)).toMatchObject({
      local: "2027-06-01T10:30:00.250",
      offset: "+10:30",
    });
    const monrovia = parseTimeZone("Africa/Monrovia");
    const [from, until] = [ms("2011-01-01T00:00:00Z"), ms("2028-01-01T00:00:00Z")];
    const table = zoneTable({ from, until, offset: -2_670_000, transitions: [] });
    expect(zonedAt(parseInstant("2012-01-07T00:43:30Z"), monrovia, rulesOf("old", { [monrovia]: table }))).toMatchObject({
      local: "2012-01-06T23:59:00",
      offset: "-00:44:30",
    });
  });

  it("refuses an unknown zone and an instant beyond the rules", () => {
    expect(codeOf(() => zonedAt(parseInstant("2027-01-01T00:00:00Z"), vancouver, handMadeRules))).toBe("core/unknown-zone");
    expect(codeOf(() => zonedAt(parseInstant("2050-01-01T00:00:00Z"), stockholm, handMadeRules))).toBe(
      "core/outside-zone-rules",
    );
  });

  it("makes documents that its schema takes, and the schema finds one that contradicts itself", () => {
    const zoned = zonedAt(parseInstant("2027-03-28T01:00:00Z"), stockholm, handMadeRules);
    expect(parseZonedInstant(zoned)).toEqual(zoned);
    const wrong = safeParseZonedInstant({ ...zoned, local: "2027-03-28T02:00:00" });
    expect(wrong).toMatchObject({ status: "invalid", issues: [{ code: "core/local-contradicts-instant", path: ["local"] }] });
  });
});

describe("wallFields", () => {
  it("writes the same figures as six integers, also before 1970", () => {
    const table = handMadeRules.table(stockholm);
    const out = new Int32Array(6);
    expect([...wallFields(table, ms("2027-03-28T01:30:15.999Z"), out)]).toEqual([2027, 3, 28, 3, 30, 15]);
    const old = zoneTable({ from: -1e13, until: 0, offset: -3_600_000, transitions: [] });
    expect([...wallFields(old, -1, out)]).toEqual([1969, 12, 31, 22, 59, 59]);
  });
});
