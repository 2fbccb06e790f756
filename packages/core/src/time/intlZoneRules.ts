import type { EpochMilliseconds } from "./epoch.ts";
import type { ZoneRules } from "./zoneRules.ts";
import { zoneRulesFrom } from "./zoneRulesFrom.ts";
import { type ZoneTable, zoneTable } from "./zoneTable.ts";

/** Options of {@link intlZoneRules}. */
export interface IntlZoneRulesOptions {
  /**
   * Version of the runtime's tz data if you know it (`process.versions.tz` on Node).
   * @defaultValue `unknown`, since Intl does not tell
   */
  readonly version?: string;
  /**
   * First millisecond to cover.
   * @defaultValue 1970-01-01T00:00:00Z
   */
  readonly from?: EpochMilliseconds;
  /**
   * First millisecond no longer covered. A shorter span is quicker to build.
   * @defaultValue 2038-01-01T00:00:00Z
   */
  readonly until?: EpochMilliseconds;
}

/**
 * Zone rules read from the runtime's own Intl, once per zone, into a table.
 *
 * Convenient, and only as fresh as the runtime: Node 20.20.2 carries tz data 2025c and shows Vancouver an hour
 * wrong from late 2026. `@samtal/tzdata` carries data that you update yourself.
 *
 * @param options - version and coverage
 * @returns the rules; a zone is built when first asked for
 * @example
 * ```ts
 * import { intlZoneRules, parseTimeZone } from "@samtal/core/time";
 *
 * const rules = intlZoneRules({ from: Date.UTC(2027, 0), until: Date.UTC(2028, 0) });
 * rules.offsetAt(parseTimeZone("Europe/Stockholm"), Date.UTC(2027, 6, 1)); // => 7200000
 * rules.version; // => "unknown"
 * ```
 */
export function intlZoneRules(options: IntlZoneRulesOptions = {}): ZoneRules {
  const { version = "unknown", from = 0, until = Date.UTC(2038, 0) } = options;
  return zoneRulesFrom({
    version,
    from,
    until,
    zones: { has: (zone) => formatOf(zone) !== undefined },
    load: (zone) => probe(formatOf(zone) as Intl.DateTimeFormat, from, until),
  });
}

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    return undefined;
  }
}

// A longer step can jump over a pair of changes: Boa Vista sprang forward and back within seven days in 2000,
// Morocco does so within a month of every year.
const step = 3 * 86_400_000;

function probe(format: Intl.DateTimeFormat, from: EpochMilliseconds, until: EpochMilliseconds): ZoneTable {
  const first = offsetOf(format, from);
  const transitions: { at: EpochMilliseconds; offset: number }[] = [];
  let before = first;
  for (let start = from; start < until - 1; start = Math.min(start + step, until - 1)) {
    const end = Math.min(start + step, until - 1);
    const after = offsetOf(format, end);
    if (after === before) continue;
    transitions.push({ at: bisect(format, start, end, before), offset: after });
    before = after;
  }
  return zoneTable({ from, until, offset: first, transitions });
}

/** The first whole second in (start, end] at which the offset is no longer `before`. */
function bisect(
  format: Intl.DateTimeFormat,
  start: EpochMilliseconds,
  end: EpochMilliseconds,
  before: number,
): EpochMilliseconds {
  let low = Math.floor(start / 1000);
  let high = Math.ceil(end / 1000);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetOf(format, middle * 1000) === before) low = middle;
    else high = middle;
  }
  return high * 1000;
}

const reading = /^(\d+)\/(\d+)\/(\d+) (\w+), (\d+):(\d+):(\d+)$/;

function offsetOf(format: Intl.DateTimeFormat, at: EpochMilliseconds): number {
  const [, month, day, year, era, hour, minute, second] = reading.exec(format.format(at)) ?? [];
  const civilYear = era === "B" || era === "BC" ? 1 - Number(year) : Number(year);
  const wall = Date.UTC(civilYear, Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  return wall - Math.floor(at / 1000) * 1000;
}
