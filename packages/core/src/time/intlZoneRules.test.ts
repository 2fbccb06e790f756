import { describe, expect, it } from "vitest";
import { intlZoneRules } from "./intlZoneRules.ts";
import { codeOf } from "./testdata/codeOf.ts";
import { ms } from "./testdata/handMadeRules.ts";
import { parseTimeZone, type TimeZone } from "./timeZone.ts";

const hour = 3_600_000;
const changes = (zone: string, first: string, last: string) => {
  const [from, until] = [ms(first), ms(last)];
  return intlZoneRules({ from, until })
    .transitions(parseTimeZone(zone), from, until)
    .map(({ at, offsetAfter }) => [new Date(at).toISOString(), offsetAfter / hour]);
};

// Changes long past or fixed by EU law, so that every runtime's data agree on them.
describe("intlZoneRules", () => {
  it("finds the second at which the EU changes its clocks", () => {
    expect(changes("Europe/Stockholm", "2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z")).toEqual([
      ["2025-03-30T01:00:00.000Z", 2],
      ["2025-10-26T01:00:00.000Z", 1],
    ]);
  });

  it("sees a pair of changes within a week (Boa Vista, October 2000)", () => {
    // A step of seven days from here would read before both and after both.
    expect(changes("America/Boa_Vista", "2000-10-01T03:30:00Z", "2000-11-01T00:00:00Z")).toEqual([
      ["2000-10-08T04:00:00.000Z", -3],
      ["2000-10-15T03:00:00.000Z", -4],
    ]);
  });

  it("sees Ramadan's pair in Morocco and Samoa's skipped day", () => {
    expect(changes("Africa/Casablanca", "2024-03-01T00:00:00Z", "2024-05-01T00:00:00Z")).toEqual([
      ["2024-03-10T02:00:00.000Z", 0],
      ["2024-04-14T02:00:00.000Z", 1],
    ]);
    expect(changes("Pacific/Apia", "2011-12-01T00:00:00Z", "2012-01-01T00:00:00Z")).toEqual([
      ["2011-12-30T10:00:00.000Z", 14],
    ]);
  });

  it("reads offsets that have seconds (Monrovia until 1972)", () => {
    expect(intlZoneRules().offsetAt(parseTimeZone("Africa/Monrovia"), 0)).toBe(-2_670_000);
  });

  it("covers 1970 to 2037 by default, and the version is what it is told", () => {
    const { from, until, version } = intlZoneRules();
    expect([from, until, version]).toEqual([0, ms("2038-01-01T00:00:00Z"), "unknown"]);
    expect(intlZoneRules({ version: "2025c" }).version).toBe("2025c");
  });

  it("sees a change in the last step before its end, and works on a span of a moment", () => {
    expect(changes("Europe/Stockholm", "2025-03-29T00:00:00Z", "2025-03-30T01:00:01Z")).toHaveLength(1);
    expect(changes("Europe/Stockholm", "2025-03-29T00:00:00Z", "2025-03-30T01:00:00Z")).toHaveLength(0);
    expect(intlZoneRules({ from: 5, until: 6 }).offsetAt(parseTimeZone("UTC"), 5)).toBe(0);
  });

  it("refuses a zone that the runtime lacks", () => {
    const rules = intlZoneRules();
    expect(rules.has(parseTimeZone("Europe/Atlantis"))).toBe(false);
    expect(rules.has(parseTimeZone("Europe/Stockholm"))).toBe(true);
    expect(codeOf(() => rules.table(parseTimeZone("Europe/Atlantis")))).toBe("core/unknown-zone");
    expect(rules.has("" as TimeZone)).toBe(false);
  });
});
