import type { Booking } from "@samtal/core";
import {
  type EpochMilliseconds,
  epochMilliseconds,
  instantOf,
  zonedAt,
  type ZoneRules,
} from "@samtal/core/time";

/** A booking from another start on, as long as before, with the clock that the zone data in force show. */
export function rezonedBooking(booking: Booking, startsAt: EpochMilliseconds, zoneRules: ZoneRules): Booking {
  const { start, end } = booking;
  const shift = startsAt - epochMilliseconds(start.instant);
  const shifted = (instant: typeof start.instant) =>
    shift === 0 ? instant : instantOf(epochMilliseconds(instant) + shift);
  return {
    ...booking,
    lobbyOpensAt: shifted(booking.lobbyOpensAt),
    start: zonedAt(shifted(start.instant), start.zone, zoneRules),
    end: zonedAt(shifted(end.instant), end.zone, zoneRules),
  };
}
