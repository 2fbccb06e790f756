import type { TimeZone, ZoneRules } from "@samtal/core/time";
import type { ZoneSpan } from "./zoneSpan.ts";

/**
 * Whether all zones show the same time throughout a span.
 *
 * @param zones - known to the rules
 * @param rules - the zone data
 * @param span - within what the rules cover
 * @returns `true` for one zone or none too
 */
export function showSameClock(
  zones: readonly TimeZone[],
  rules: ZoneRules,
  { from, until }: ZoneSpan,
): boolean {
  const described = zones.map((zone) =>
    [
      rules.offsetAt(zone, from),
      ...rules
        .transitions(zone, from, until)
        .flatMap(({ at, offsetAfter }) => (at > from ? [at, offsetAfter] : [])),
    ].join(" "),
  );
  return described.every((each) => each === described[0]);
}
