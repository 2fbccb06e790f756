import { epochMilliseconds } from "./epoch.ts";
import type { Instant } from "./instant.ts";

/**
 * Orders two instants. Their texts must not be compared: with and without milliseconds they sort wrongly.
 *
 * @param a - an instant
 * @param b - another
 * @returns negative when `a` is earlier, 0 when they are the same point in time, positive when `a` is later
 * @example
 * ```ts
 * import { compareInstants, parseInstant } from "@samtal/core/time";
 *
 * compareInstants(parseInstant("2027-01-01T00:00:00Z"), parseInstant("2027-01-01T00:00:00.500Z")); // => -500
 * ```
 */
export function compareInstants(a: Instant, b: Instant): number {
  return epochMilliseconds(a) - epochMilliseconds(b);
}
