import { describe, expect, it } from "vitest";
import {
  formatInstant,
  intlZoneRules,
  parseInstant,
  parseLocalDateTime,
  parseTimeZone,
  resolveLocal,
  zonedAt,
} from "./index.ts";

const zone = parseTimeZone("Europe/Stockholm");
const rules = intlZoneRules({ from: Date.UTC(2027, 0), until: Date.UTC(2028, 0) });

describe("time in an edge runtime", () => {
  it("resolves a wall clock in a gap and shows the instant", () => {
    const resolved = resolveLocal(parseLocalDateTime("2027-03-28T02:30"), zone, rules);
    expect(resolved).toMatchObject({ status: "ok", kind: "gap", instant: "2027-03-28T01:30:00Z" });
    expect(zonedAt(parseInstant("2027-03-28T01:30:00Z"), zone, rules).local).toBe("2027-03-28T03:30:00");
  });

  it("formats through luxon", () => {
    const instant = parseInstant("2027-03-28T01:30:00Z");
    expect(formatInstant(instant, { zone, locale: "sv", rules, style: "dateTime" })).toBe("söndag 28 mars 2027 kl. 03:30");
  });
});
