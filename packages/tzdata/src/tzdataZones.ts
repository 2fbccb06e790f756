import { parseTimeZone, type TimeZone } from "@samtal/core/time";
import { packedLinks, packedZones } from "./data/packedZones.ts";

/**
 * Every zone name that {@link tzdataRules} knows, aliases included.
 *
 * @returns names in the order of their characters
 * @example
 * ```ts
 * import { tzdataZones } from "@samtal/tzdata";
 *
 * tzdataZones().length; // => 597
 * ```
 */
export function tzdataZones(): readonly TimeZone[] {
  return [...Object.keys(packedZones), ...Object.keys(packedLinks)].sort().map(parseTimeZone);
}
