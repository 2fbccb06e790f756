import { SamtalError } from "../errors/samtalError.ts";
import type { Duration } from "./duration.ts";
import { durationParts } from "./durationParts.ts";

/**
 * A duration of hours, minutes and seconds as elapsed time.
 *
 * Years, months, weeks and days are refused unless zero: how long they last depends on the calendar and on the
 * zone (the day of a clock change has 23 or 25 hours), and 24 hours is written `PT24H`.
 *
 * @param duration - a validated duration without date units
 * @returns whole milliseconds
 * @throws SamtalError `core/not-elapsed`
 * @example
 * ```ts
 * import { elapsedMilliseconds, parseDuration } from "@samtal/core/time";
 *
 * elapsedMilliseconds(parseDuration("PT45M")); // => 2700000
 * ```
 */
export function elapsedMilliseconds(duration: Duration): number {
  const { years, months, weeks, days, milliseconds } = durationParts(duration);
  if (years + months + weeks + days > 0) throw SamtalError.of("core/not-elapsed");
  return milliseconds;
}
