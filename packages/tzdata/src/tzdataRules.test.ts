import { formatInstant, parseInstant, parseTimeZone, zonedAt } from "@samtal/core/time";
import latest from "moment-timezone/data/packed/latest.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { moduleText, pack } from "../pack.ts";
import { packedLinks, packedVersion, packedZones } from "./data/packedZones.ts";
import { tzdataRules, tzdataVersion } from "./tzdataRules.ts";
import { tzdataZones } from "./tzdataZones.ts";

const vancouver = parseTimeZone("America/Vancouver");

describe("tzdataRules", () => {
  it("show Vancouver at 13:00 on 2026-12-01, as British Columbia decided", () => {
    const instant = parseInstant("2026-12-01T20:00:00Z");
    expect(zonedAt(instant, vancouver, tzdataRules)).toMatchObject({ local: "2026-12-01T13:00:00", zoneData: "2026f" });
    expect(formatInstant(instant, { zone: vancouver, locale: "sv", rules: tzdataRules, style: "dateTime" })).toBe(
      "tisdag 1 december 2026 kl. 13:00",
    );
  });

  it("know every zone and link of moment-timezone, and nothing else", () => {
    const names = new Set([
      ...latest.zones.map((line) => line.split("|")[0]),
      ...latest.links.map((line) => line.split("|")[1]),
    ]);
    expect(new Set<string | undefined>(tzdataZones())).toEqual(names);
    expect(tzdataZones()).toHaveLength(names.size);
    expect(tzdataRules.has(parseTimeZone("Europe/Atlantis"))).toBe(false);
    for (const trap of ["constructor", "toString", "hasOwnProperty", "prototype"]) {
      expect(tzdataRules.has(parseTimeZone(trap))).toBe(false);
    }
  });

  it("unpack every name over the whole coverage", () => {
    for (const zone of tzdataZones()) {
      const { at, from, until } = tzdataRules.table(zone);
      expect([from, until]).toEqual([0, 2_145_916_800_000]);
      expect(at.every((each, index) => index === 0 || each > (at[index - 1] ?? 0))).toBe(true);
    }
  });

  it("give an alias the table of its zone", () => {
    const alias = tzdataRules.table(parseTimeZone("Asia/Calcutta"));
    expect(alias).toEqual(tzdataRules.table(parseTimeZone("Asia/Kolkata")));
  });
});

describe("data/packedZones.ts", () => {
  it("is what update.ts makes of the installed moment-timezone (else run it)", () => {
    const inside = { version: packedVersion, zones: packedZones, links: packedLinks };
    expect(inside).toEqual(pack(latest));
    expect(moduleText(inside)).toBe(moduleText(pack(latest)));
    expect(tzdataVersion).toBe("2026f");
  });
});
