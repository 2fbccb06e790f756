import {
  daysInMonth,
  epochDayFromCivil,
  isoWeekdayOf,
  parseLocalDateTime,
  parseTimeZone,
  wallMilliseconds,
  type ZoneRules,
  zoneRulesFrom,
  zoneTable,
} from "@samtal/core/time";
import { tzdataRules, tzdataZones } from "@samtal/tzdata";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { zoneComponent } from "./zoneComponent.ts";

const day = 86_400_000;
const hour = 3_600_000;
const names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/**
 * Reads a VTIMEZONE by the letter of RFC 5545 section 3.6.5, day by day, without any of the writer's code.
 */
function onsetsOf(component: string): { at: number; offset: number }[] {
  const onsets: { at: number; offset: number }[] = [];
  for (const part of component
    .replaceAll("\r\n ", "")
    .split(/BEGIN:(?:STANDARD|DAYLIGHT)\r\n/)
    .slice(1)) {
    const value = (name: string): string => new RegExp(`^${name}:(.*)\r$`, "m").exec(part)?.[1] ?? "";
    const offset = (name: string): number => {
      const [, sign, h, m, s = "0"] = /^([+-])(\d\d)(\d\d)(\d\d)?$/.exec(value(name)) ?? [];
      return (sign === "-" ? -1000 : 1000) * (Number(h) * 3600 + Number(m) * 60 + Number(s));
    };
    const wall = (text: string): number =>
      wallMilliseconds(
        parseLocalDateTime(text.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/, "$1-$2-$3T$4:$5:$6")),
      );
    const add = (at: number): number =>
      onsets.push({ at: at - offset("TZOFFSETFROM"), offset: offset("TZOFFSETTO") });
    const start = wall(value("DTSTART"));
    add(start);
    for (const [, listed = ""] of part.matchAll(/^RDATE:(.*)\r$/gm)) add(wall(listed));
    const rule = Object.fromEntries(
      value("RRULE")
        .split(";")
        .map((each) => each.split("=")),
    );
    if (rule["FREQ"] === undefined) continue;
    const time = start - Math.floor(start / day) * day;
    const [, nth = "0", weekday = ""] = /^(-?\d)?([A-Z]{2})$/.exec(String(rule["BYDAY"])) ?? [];
    for (let year = 1970; year < 2040; year++) {
      const month = Number(rule["BYMONTH"]);
      const length = daysInMonth(year, month);
      for (let date = 1; date <= length; date++) {
        const epochDay = epochDayFromCivil(year, month, date);
        if (names[isoWeekdayOf(epochDay) - 1] !== weekday) continue;
        if (rule["BYMONTHDAY"] !== undefined && !String(rule["BYMONTHDAY"]).split(",").includes(String(date)))
          continue;
        if (Number(nth) > 0 && Math.ceil(date / 7) !== Number(nth)) continue;
        if (Number(nth) < 0 && date <= length - 7) continue;
        if (epochDay * day + time > start) add(epochDay * day + time);
      }
    }
  }
  return onsets.sort((a, b) => a.at - b.at);
}

const offsetAt = (onsets: readonly { at: number; offset: number }[], at: number): number | undefined =>
  onsets.findLast((onset) => onset.at <= at)?.offset;

describe("a VTIMEZONE", () => {
  it.each([2026, 2027, 2030, 2037])(
    "gives every zone's offset at every hour around each change of %i and each week",
    (year) => {
      const [from, until] = [Date.UTC(year, 0, 1), Date.UTC(year, 11, 31)];
      const wrong: string[] = [];
      for (const name of tzdataZones()) {
        const zone = parseTimeZone(name);
        const onsets = onsetsOf(zoneComponent(zone, tzdataRules, from, until));
        const instants = tzdataRules
          .transitions(zone, from, until)
          .flatMap(({ at }) =>
            Array.from({ length: 13 }, (_, index) => at + (index - 6) * hour).concat(at - 1000),
          );
        for (let at = from; at < until; at += 7 * day + hour) instants.push(at);
        for (const at of instants.filter((each) => each >= from && each < until)) {
          if (offsetAt(onsets, at) !== tzdataRules.offsetAt(zone, at)) wrong.push(`${name} ${at}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});

describe("the form of a VTIMEZONE", () => {
  const linesOf = (zone: string, year: number): string[] =>
    zoneComponent(parseTimeZone(zone), tzdataRules, Date.UTC(year, 2, 15), Date.UTC(year, 2, 15)).split(
      "\r\n",
    );

  it("is two yearly rules where the zone keeps them", () =>
    expect(linesOf("Europe/Stockholm", 2027)).toEqual([
      "BEGIN:VTIMEZONE",
      "TZID:Europe/Stockholm",
      "BEGIN:STANDARD",
      "DTSTART:20261025T030000",
      "TZOFFSETFROM:+0200",
      "TZOFFSETTO:+0100",
      "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
      "END:STANDARD",
      "BEGIN:DAYLIGHT",
      "DTSTART:20270328T020000",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0200",
      "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
      "END:DAYLIGHT",
      "END:VTIMEZONE",
      "",
    ]));

  it("is one STANDARD where the zone has no changes", () => {
    expect(linesOf("Asia/Kolkata", 2027).filter((line) => line.startsWith("BEGIN"))).toEqual([
      "BEGIN:VTIMEZONE",
      "BEGIN:STANDARD",
    ]);
    // Vancouver's last change, by tzdata 2026f: 2026-03-08, 02:00, from -08:00 to -07:00 for good.
    expect(linesOf("America/Vancouver", 2027)).toEqual([
      "BEGIN:VTIMEZONE",
      "TZID:America/Vancouver",
      "BEGIN:STANDARD",
      "DTSTART:20260308T020000",
      "TZOFFSETFROM:-0800",
      "TZOFFSETTO:-0700",
      "END:STANDARD",
      "END:VTIMEZONE",
      "",
    ]);
  });

  it("lists each change by itself, the first among them, since ical.js reads no more of an RDATE", () => {
    // Ramadan of 2026 begins on 18 February: Morocco's clocks go back on the 15th at 03:00 and on again on
    // 22 March at 02:00, for the last time by tzdata 2026f but for 20 September, when they go back for good.
    const lines = linesOf("Africa/Casablanca", 2026);
    const back = lines.slice(lines.indexOf("TZOFFSETFROM:+0100"), lines.lastIndexOf("END:STANDARD"));
    expect(back.filter((line) => line.startsWith("RDATE"))).toEqual([
      "RDATE:20260215T030000",
      "RDATE:20260920T020000",
    ]);
    const component = new ICAL.Component(ICAL.parse(lines.join("\r\n")) as never);
    const zone = new ICAL.Timezone({ component, tzid: "Africa/Casablanca" });
    expect(zone.utcOffset(ICAL.Time.fromDateTimeString("2026-01-10T09:00:00"))).toBe(3600);
    expect(zone.utcOffset(ICAL.Time.fromDateTimeString("2026-03-10T09:00:00"))).toBe(0);
  });

  it("lists the changes where they follow the moon", () => {
    const morocco = linesOf("Africa/Casablanca", 2025);
    expect(morocco.some((line) => line.startsWith("RRULE"))).toBe(false);
    expect(morocco).toContain("BEGIN:DAYLIGHT");
    expect(morocco).toContain("BEGIN:STANDARD");
  });

  /** By hand: the last Sundays of March and October, 01:00 on the clock, with the summers given in hours. */
  const byHand = (summers: readonly number[]): ZoneRules => {
    const [from, until] = [0, Date.UTC(2060, 0, 1)];
    const lastSunday = (year: number, month: number): number => {
      const last = epochDayFromCivil(year, month, daysInMonth(year, month));
      return (last - (isoWeekdayOf(last) % 7)) * day + hour;
    };
    const transitions = summers.flatMap((summer, index) => [
      { at: lastSunday(2025 + index, 3), offset: summer * hour },
      { at: lastSunday(2025 + index, 10) - summer * hour, offset: 0 },
    ]);
    const load = () => zoneTable({ from, until, offset: 0, transitions });
    return zoneRulesFrom({ version: "by hand", from, until, zones: new Set(["Test/Hand"]), load });
  };

  it.each([
    ["keeps its rule for the coming years", Array.from({ length: 30 }, () => 1), 2],
    ["gives its rule up within the coming years", [1, 1, 1, 1, 1, 1], 0],
    [
      "changes by another amount in a coming year",
      [1, 1, 1, 1, 2, ...Array.from({ length: 20 }, () => 1)],
      0,
    ],
  ])("has a rule only where the zone %s: %j", (_, summers, rules) => {
    const zone = parseTimeZone("Test/Hand");
    const component = zoneComponent(zone, byHand(summers), Date.UTC(2027, 5, 1), Date.UTC(2027, 5, 1));
    expect(component.split("\r\n").filter((line) => line.startsWith("RRULE"))).toHaveLength(rules);
    const onsets = onsetsOf(component);
    for (const [month, offset] of [
      [0, 0],
      [5, summers[2]],
      [11, 0],
    ] as const) {
      expect(offsetAt(onsets, Date.UTC(2027, month, 15))).toBe((offset ?? 0) * hour);
    }
  });
});
