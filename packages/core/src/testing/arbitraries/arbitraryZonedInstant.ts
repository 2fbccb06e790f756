import * as fc from "fast-check";
import { epochMilliseconds } from "../../time/epoch.ts";
import { utcOffsetOf } from "../../time/utcOffset.ts";
import { localDateTimeOf } from "../../time/wallMilliseconds.ts";
import { parseZonedInstant, type ZonedInstant } from "../../time/zonedInstant.ts";
import { arbitraryInstant } from "./arbitraryInstant.ts";
import { arbitraryTimeZone } from "./arbitraryTimeZone.ts";

/** Zoned instants whose wall clock agrees with their offset; the offset need not be the zone's. */
export function arbitraryZonedInstant(): fc.Arbitrary<ZonedInstant> {
  return fc
    .record({
      instant: arbitraryInstant(),
      zone: arbitraryTimeZone(),
      quarters: fc.integer({ min: -48, max: 56 }),
    })
    .map(({ instant, zone, quarters }) => {
      const shift = quarters * 15 * 60_000;
      const local = localDateTimeOf(epochMilliseconds(instant) + shift);
      return parseZonedInstant({ instant, zone, local, offset: utcOffsetOf(shift), zoneData: "2026f" });
    });
}
