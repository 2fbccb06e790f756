import { parseTimeZone, type TimeZone, zoneRulesFrom, type ZoneRules, zoneTable } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";

const hour = 3_600_000;
const vancouver: TimeZone = parseTimeZone("America/Vancouver");

/**
 * Today's zone data, but Vancouver as it was until 2025c: winter time at UTC-8 from the first Sunday in November
 * to the second in March, at 02:00 on the clock.
 */
export const vancouverBefore: ZoneRules = zoneRulesFrom({
  version: "2025c",
  from: Date.parse("2026-01-01T00:00:00Z"),
  until: Date.parse("2028-01-01T00:00:00Z"),
  zones: new Set([vancouver, parseTimeZone("Europe/Stockholm")]),
  load: (zone) =>
    zone === vancouver
      ? zoneTable({
          from: Date.parse("2026-01-01T00:00:00Z"),
          until: Date.parse("2028-01-01T00:00:00Z"),
          offset: -8 * hour,
          transitions: [
            { at: Date.parse("2026-03-08T10:00:00Z"), offset: -7 * hour },
            { at: Date.parse("2026-11-01T09:00:00Z"), offset: -8 * hour },
            { at: Date.parse("2027-03-14T10:00:00Z"), offset: -7 * hour },
            { at: Date.parse("2027-11-07T09:00:00Z"), offset: -8 * hour },
          ],
        })
      : tzdataRules.table(zone),
});
