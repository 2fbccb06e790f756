import { SamtalError } from "../errors/samtalError.ts";
import { type EpochMilliseconds, instantOf } from "./epoch.ts";
import type { TimeZone } from "./timeZone.ts";
import type { ZoneRules } from "./zoneRules.ts";
import type { ZoneTable } from "./zoneTable.ts";

/** What {@link zoneRulesFrom} needs of a source of zone data. */
export interface ZoneRulesSource {
  /** Version of the tz data, such as `2026f`; `unknown` where nobody said. */
  readonly version: string;
  /** First millisecond that the rules cover. */
  readonly from: EpochMilliseconds;
  /** First millisecond that they no longer cover. */
  readonly until: EpochMilliseconds;
  /** The known zone names: a Set, a Map, or anything else that can say whether it has one. */
  readonly zones: { has(zone: string): boolean };
  /** Builds the table of a known zone over the whole coverage. Called once per zone, when it is first needed. */
  load(zone: TimeZone): ZoneTable;
}

/**
 * Makes {@link ZoneRules} from any source of zone data; tables are built on first use and kept.
 *
 * @param source - version, coverage, known names, and how to build one zone's table
 * @returns the rules; they refuse an unknown zone with `core/unknown-zone` and an instant outside the coverage
 *   with `core/outside-zone-rules`
 * @throws SamtalError `core/invalid-zone-table` when a loaded table does not span the coverage
 * @example
 * ```ts
 * import { parseTimeZone, zoneRulesFrom, zoneTable } from "@samtal/core/time";
 *
 * const [from, until] = [0, 4e12];
 * const rules = zoneRulesFrom({
 *   version: "by hand",
 *   from,
 *   until,
 *   zones: new Set(["Etc/GMT-2"]),
 *   load: () => zoneTable({ from, until, offset: 7_200_000, transitions: [] }),
 * });
 * rules.offsetAt(parseTimeZone("Etc/GMT-2"), 0); // => 7200000
 * ```
 */
export function zoneRulesFrom({ version, from, until, zones, load }: ZoneRulesSource): ZoneRules {
  const tables = new Map<TimeZone, ZoneTable>();

  function table(zone: TimeZone): ZoneTable {
    const known = tables.get(zone);
    if (known) return known;
    // The name is not repeated: it comes from a document and may be anything.
    if (!zones.has(zone)) throw SamtalError.of("core/unknown-zone");
    const loaded = load(zone);
    if (loaded.from > from || loaded.until < until) throw SamtalError.of("core/invalid-zone-table");
    tables.set(zone, loaded);
    return loaded;
  }

  return {
    version,
    from,
    until,
    has: (zone) => zones.has(zone),
    table,
    transitions(zone, first, last) {
      if (!(first >= from && last <= until)) {
        throw SamtalError.of("core/outside-zone-rules", [], { from: instantOf(from), until: instantOf(until) });
      }
      return table(zone).transitions(first, last);
    },
    offsetAt: (zone, at) => table(zone).offsetAt(at),
  };
}
