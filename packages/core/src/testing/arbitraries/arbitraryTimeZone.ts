import * as fc from "fast-check";
import { parseTimeZone, type TimeZone } from "../../time/timeZone.ts";
import type { ZoneRules } from "../../time/zoneRules.ts";

/** Half-hour and quarter-hour offsets, half-hour shifts, dates that were skipped, no shifts, recent changes. */
const zones = [
  "UTC",
  "Europe/Stockholm",
  "Europe/Lisbon",
  "Europe/London",
  "Europe/Dublin",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Asia/Tokyo",
  "America/Vancouver",
  "America/New_York",
  "America/St_Johns",
  "America/Sao_Paulo",
  "Africa/Casablanca",
  "Africa/Cairo",
  "Australia/Lord_Howe",
  "Australia/Sydney",
  "Pacific/Apia",
  "Pacific/Chatham",
  "Pacific/Kiritimati",
  "Antarctica/Troll",
].map(parseTimeZone);

/**
 * Time zones, the awkward ones among them.
 *
 * @param rules - only zones that these rules know; all of a fixed list when left out
 * @returns zone names
 */
export function arbitraryTimeZone(rules?: Pick<ZoneRules, "has">): fc.Arbitrary<TimeZone> {
  return fc.constantFrom(...zones.filter((zone) => rules?.has(zone) ?? true));
}
