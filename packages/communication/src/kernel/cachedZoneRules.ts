import type { TimeZone, ZoneRules, ZoneTable } from "@samtal/core/time";

/** The same rules with each zone looked up once. */
export function cachedZoneRules(rules: ZoneRules): ZoneRules {
  const tables = new Map<TimeZone, ZoneTable>();
  return {
    version: rules.version,
    from: rules.from,
    until: rules.until,
    has: (zone) => tables.has(zone) || rules.has(zone),
    table(zone) {
      const known = tables.get(zone);
      if (known !== undefined) return known;
      const table = rules.table(zone);
      tables.set(zone, table);
      return table;
    },
    transitions: (zone, from, until) => rules.transitions(zone, from, until),
    offsetAt: (zone, at) => rules.offsetAt(zone, at),
  };
}
