import { type EpochMilliseconds, intlZoneRules, parseTimeZone, type TimeZone, type ZoneRules } from "@samtal/core/time";
import { tzdataZones } from "@samtal/tzdata";
import type { Outcome } from "./outcome.ts";

const day = 86_400_000;

/**
 * Compares the table that intlZoneRules builds with direct readings of Intl: once a day, and around each change.
 * The direct reading takes the offset that Intl prints, where the table is built from the clock's figures.
 */
export function compareIntl(): Outcome {
  const rules = intlZoneRules({ version: process.versions["tz"] ?? "unknown" });
  const zones = Intl.supportedValuesOf("timeZone").map((name) => parseTimeZone(name));
  const unreadable = tzdataZones().filter((zone) => !rules.has(zone));
  const differences: string[] = [];
  let readings = 0;
  for (const zone of zones) {
    const table = rules.table(zone);
    const direct = directOffset(zone);
    for (const at of instantsFor(zone, rules)) {
      readings++;
      if (table.offsetAt(at) === direct(at)) continue;
      differences.push(`${zone} at ${new Date(at).toISOString()}: ${table.offsetAt(at)}, Intl ${direct(at)}`);
      break;
    }
  }
  return {
    passed: differences.length === 0,
    lines: [
      `intlZoneRules against direct readings of Intl ${rules.version}: ${zones.length} zones, ${readings} readings, ` +
        `${differences.length === 0 ? "none" : differences.length} differ`,
      ...differences,
      `names of @samtal/tzdata that this runtime refuses: ${unreadable.join(", ") || "none"}`,
    ],
  };
}

function* instantsFor(zone: TimeZone, rules: ZoneRules): Generator<EpochMilliseconds> {
  // Not a divisor of a day, so that the readings wander through all hours.
  for (let at = rules.from; at < rules.until; at += day + 1_234_567) yield at;
  for (const { at } of rules.transitions(zone, rules.from, rules.until)) {
    for (const near of [-3_600_000, -1000, -1, 0, 1, 1000, 3_600_000]) yield at + near;
  }
  yield rules.until - 1;
}

const printed = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/;

function directOffset(zone: TimeZone): (at: EpochMilliseconds) => number {
  const format = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
  return (at) => {
    const [, sign, hours = 0, minutes = 0, seconds = 0] = printed.exec(format.format(at)) ?? ["", "?", "x"];
    const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
    return sign === "-" && size > 0 ? -size : size;
  };
}
