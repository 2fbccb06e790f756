import type { TimeZone, ZoneRules } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { namedZone } from "./namedZone.ts";
import { showSameClock } from "./showSameClock.ts";
import { windowsZones } from "./windowsZones.ts";

const span = { from: Date.UTC(2027, 0, 1), until: Date.UTC(2028, 0, 1) };
const zone = (name: string, own: typeof span = span): string | undefined => namedZone(name, tzdataRules, own);

describe("names of zones in other programs' files", () => {
  it.each([
    ["Europe/Stockholm", "Europe/Stockholm"],
    ["  Europe/Stockholm ", "Europe/Stockholm"],
    ['"Europe/Stockholm"', "Europe/Stockholm"],
    ["europe/stockholm", "Europe/Stockholm"],
    ["AMERICA/NEW_YORK", "America/New_York"],
    ["America/Los Angeles", "America/Los_Angeles"],
    ["america/argentina/buenos_aires", "America/Argentina/Buenos_Aires"],
    ["utc", "UTC"],
    ["UTC", "UTC"],
    ["z", "Etc/UTC"],
    ["tzone://Microsoft/Utc", "Etc/UTC"],
    ["UTC+01", "Etc/GMT-1"],
    ["UTC-11:00", "Etc/GMT+11"],
    ["/mozilla.org/20050126_1/Europe/Stockholm", "Europe/Stockholm"],
    [
      "/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires",
      "America/Argentina/Buenos_Aires",
    ],
    ["/Europe/Stockholm", "Europe/Stockholm"],
    ["posix/Europe/Vaduz", "Europe/Vaduz"],
    ["W. Europe Standard Time", "Europe/Berlin"],
    ["w. europe standard time", "Europe/Berlin"],
    ["Pacific Standard Time", "America/Los_Angeles"],
    // Newer than what some copies of CLDR's table have: Chihuahua left this zone in 2022, Almaty in 2024.
    ["Mountain Standard Time (Mexico)", "America/Mazatlan"],
    ["Central Asia Standard Time", "Asia/Bishkek"],
  ])("%s is %s", (name, expected) => expect(zone(name)).toBe(expected));

  it.each([
    ["(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Stockholm"],
    ["(GMT+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Stockholm"],
    ["Amsterdam, Belgrade, Berlin, Brussels, Budapest, Madrid, Paris, Prague, Stockholm", "Europe/Stockholm"],
    ["(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"],
    ["(UTC-05:00) Eastern Time (US and Canada)", "America/New_York"],
    ["(GMT+10:00) Canberra, Melbourne, Sydney", "Australia/Sydney"],
    ["(UTC+07:00) Bangkok, Hanoi, Jakarta", "Asia/Bangkok"],
    ["(UTC-03:00) Brasília", "America/Sao_Paulo"],
    ["(UTC) Dublin, Edinburgh, Lisbon, London", "Europe/London"],
    ["(UTC) Greenwich Mean Time: Dublin, Edinburgh, Lisbon, London", "Europe/London"],
    ["(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", "Asia/Kolkata"],
    ["(UTC-07:00) Arizona", "America/Phoenix"],
    ["(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi", "Asia/Shanghai"],
    ["(UTC+06:30) Yangon (Rangoon)", "Asia/Yangon"],
  ])("%s shows the clock of %s", (name, expected) => {
    const found = zone(name);
    expect(found).toBeDefined();
    expect(showSameClock([found, expected] as TimeZone[], tzdataRules, span)).toBe(true);
  });

  it("shows the offset without summer time also where the span lies within it", () => {
    const july = { from: Date.UTC(2027, 6, 1), until: Date.UTC(2027, 6, 31) };
    expect(zone("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", july)).toBe(
      "Europe/Amsterdam",
    );
  });

  it.each([
    [""],
    ["Stockholm"],
    ["US-Eastern"],
    ["Mars/Olympus"],
    ["Western/Central Europe"],
    ["(GMT +01:00)"],
    ["(UTC+05:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"],
    // Istanbul left the other two in 2016; which of them was meant is not known.
    ["(UTC+02:00) Athens, Bucharest, Istanbul"],
    // Minsk has been three hours ahead since 2011.
    ["(UTC+02:00) Minsk"],
    ["UTC+05:30"],
    ["UTC+99"],
    ["custom_Europe/Stockholm"],
    ["/"],
    ["//"],
    ["/../../etc/passwd"],
    ["__proto__"],
    ["constructor"],
    ["(UTC+01:00) __proto__"],
    ["(UTC+01:00) constructor"],
    [`(UTC+01:00) ${"Stockholm, ".repeat(100_000)}`],
    ["\u0000"],
  ])("%j stays unknown", (name) => expect(zone(name)).toBeUndefined());

  it("answers only what the zone data know", () => {
    const few: ZoneRules = { ...tzdataRules, has: (each) => each === "Europe/Stockholm" };
    expect(namedZone("W. Europe Standard Time", few, span)).toBeUndefined();
    expect(namedZone("europe/stockholm", few, span)).toBe("Europe/Stockholm");
  });
});

describe("the table of Windows zones", () => {
  it("names zones that are in the zone data, and has all 139 names", () => {
    const unknown = Object.values(windowsZones).filter((each) => !tzdataRules.has(each as TimeZone));
    expect([unknown, Object.keys(windowsZones).length]).toEqual([[], 139]);
  });

  it("has for each name with an offset in it that offset", () => {
    const named = Object.entries(windowsZones).flatMap(([name, zone]) => {
      const [, hours] = /^UTC([+-]\d\d)$/.exec(name) ?? [];
      return hours === undefined
        ? []
        : [[tzdataRules.offsetAt(zone as TimeZone, span.from), Number(hours) * 3_600_000]];
    });
    // UTC-11, -09, -08, -02, +12 and +13.
    expect(named).toHaveLength(6);
    for (const [found, stated] of named) expect(found).toBe(stated);
  });
});
