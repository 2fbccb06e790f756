import { type EpochMilliseconds, epochMilliseconds, type TimeZone } from "@samtal/core/time";
import type { PersonAvailability } from "../availability/personAvailability.ts";

/**
 * The zone whose clock a person reads at an instant: that of the stay which holds it, else the home zone.
 *
 * @param person - home zone and stays
 * @returns a look-up by instant, in milliseconds since 1970-01-01T00:00:00Z
 */
export function zoneAt({
  timeZone,
  stays = [],
}: Pick<PersonAvailability, "timeZone" | "stays">): (at: EpochMilliseconds) => TimeZone {
  if (stays.length === 0) return () => timeZone;
  const away = stays.map(({ interval, timeZone: zone }) => ({
    from: epochMilliseconds(interval.start),
    until: epochMilliseconds(interval.end),
    zone,
  }));
  return (at) => away.find(({ from, until }) => from <= at && at < until)?.zone ?? timeZone;
}
