import {
  intlZoneRules,
  parseInstant,
  parseLocalDateTime,
  parseTimeZone,
  zonedAt,
  zoneDrift,
} from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import type { Outcome } from "./outcome.ts";

const zone = parseTimeZone("America/Vancouver");
const start = parseInstant("2026-12-01T20:00:00Z");
const expected = "2026-12-01T13:00:00";

/**
 * British Columbia stays on -07:00 from 2026 (tz data 2026b). A runtime with older data says 12:00, and then zoneDrift
 * has to say so; a runtime with newer data agrees, and zoneDrift has to be silent.
 */
export function compareDrift(): Outcome {
  const runtime = intlZoneRules({ version: process.versions["tz"] ?? "unknown" });
  const fresh = zonedAt(start, zone, tzdataRules);
  const stale = zonedAt(start, zone, runtime);
  const booking = { id: "booking_1", zone, start, end: parseInstant("2026-12-01T21:00:00Z") };
  const drift = zoneDrift([{ ...booking, local: parseLocalDateTime(stale.local) }], runtime, tzdataRules);
  const [found] = drift;
  const reported =
    stale.local === expected
      ? drift.length === 0
      : drift.length === 1 && found?.localA === stale.local && found.localB === expected;
  return {
    passed: fresh.local === expected && reported,
    lines: [
      `${zone} at ${start}: ${fresh.local} with ${tzdataRules.version}, ${stale.local} with the runtime's ${runtime.version}`,
      found
        ? `zoneDrift: ${found.localA} becomes ${found.localB}, ${found.shiftMinutes} minutes; ${found.keepWallClock} keeps ${stale.local}`
        : "zoneDrift: nothing changes",
    ],
  };
}
