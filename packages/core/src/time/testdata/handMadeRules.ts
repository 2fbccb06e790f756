import { epochMilliseconds } from "../epoch.ts";
import { parseInstant } from "../instant.ts";
import { parseTimeZone, type TimeZone } from "../timeZone.ts";
import type { ZoneRules } from "../zoneRules.ts";
import { zoneRulesFrom } from "../zoneRulesFrom.ts";
import { type ZoneTable, zoneTable } from "../zoneTable.ts";

/** A local text in UTC as milliseconds. */
export const ms = (text: string): number => epochMilliseconds(parseInstant(text));

const hour = 3_600_000;
const from = ms("2011-01-01T00:00:00Z");
const until = ms("2028-01-01T00:00:00Z");
const made = (offset: number, ...transitions: [at: string, hours: number][]): ZoneTable =>
  zoneTable({
    from,
    until,
    offset: offset * hour,
    transitions: transitions.map(([at, hours]) => ({ at: ms(at), offset: hours * hour })),
  });

export const stockholm: TimeZone = parseTimeZone("Europe/Stockholm");
export const apia: TimeZone = parseTimeZone("Pacific/Apia");
export const lordHowe: TimeZone = parseTimeZone("Australia/Lord_Howe");
export const saoPaulo: TimeZone = parseTimeZone("America/Sao_Paulo");
export const vancouver: TimeZone = parseTimeZone("America/Vancouver");

/**
 * Zones written by hand from what the law says, so that these tests depend on no zone data: the EU's and New South
 * Wales's changes of 2027, Samoa's jump over the date line in 2011, Brazil's last summer time in 2018.
 */
export const handMadeRules: ZoneRules = rulesOf("by hand", {
  [stockholm]: made(1, ["2027-03-28T01:00:00Z", 2], ["2027-10-31T01:00:00Z", 1]),
  [apia]: made(-10, ["2011-12-30T10:00:00Z", 14]),
  [lordHowe]: made(11, ["2027-04-03T15:00:00Z", 10.5], ["2027-10-02T15:30:00Z", 11]),
  [saoPaulo]: made(-3, ["2018-11-04T03:00:00Z", -2], ["2019-02-17T02:00:00Z", -3]),
});

const vancouverUntil2026: [string, number][] = [["2026-03-08T10:00:00Z", -7]];

/** Vancouver as tz data 2025c had it: back to -08:00 in November 2026. */
export const oldRules: ZoneRules = rulesOf("old", {
  [vancouver]: made(-8, ...vancouverUntil2026, ["2026-11-01T09:00:00Z", -8], ["2027-03-14T10:00:00Z", -7]),
});

/** Vancouver as British Columbia decided: -07:00 for good. */
export const newRules: ZoneRules = rulesOf("new", { [vancouver]: made(-8, ...vancouverUntil2026) });

/** Rules over tables made by hand. */
export function rulesOf(version: string, tables: Readonly<Record<string, ZoneTable>>): ZoneRules {
  const known = new Map(Object.entries(tables));
  return zoneRulesFrom({ version, from, until, zones: known, load: (zone) => known.get(zone) as ZoneTable });
}
