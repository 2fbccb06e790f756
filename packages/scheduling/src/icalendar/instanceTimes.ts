import type { EpochMilliseconds, WallMilliseconds, ZoneRules } from "@samtal/core/time";
import type { CalendarPeriod } from "./periodOf.ts";
import { type WallClock, wallClock } from "./wallClock.ts";

const day = 86_400_000;

/** Turns the wall time at which an instance begins into the stretch that it takes. */
export interface InstanceTimes {
  /** No instance is longer, a day on the clock aside. */
  readonly atMost: number;
  at(wall: WallMilliseconds): { start: EpochMilliseconds; end: EpochMilliseconds };
}

/**
 * When the instances of an event begin and end.
 *
 * RFC 5545 section 3.8.5.3: an end given by DTEND makes every instance exactly as long as the first, a
 * DURATION's days are nominal; a whole day is a day on the clock, whatever it lasts.
 *
 * @param event - its first instance
 * @param rules - the zone data
 * @param clock - the clock of the event's start
 */
export function instanceTimes(
  { start, length }: CalendarPeriod,
  rules: ZoneRules,
  clock: WallClock,
): InstanceTimes {
  if (start.isDate || length.kind === "for") {
    const days = length.kind === "for" ? length.days : (length.end.wall - start.wall) / day;
    const rest = length.kind === "for" ? length.milliseconds : 0;
    return {
      atMost: days * day + rest,
      at: (wall) => ({ start: clock.toInstant(wall), end: clock.toInstant(wall + days * day) + rest }),
    };
  }
  const end = wallClock(length.end.zone, rules).toInstant(length.end.wall);
  const exact = end - clock.toInstant(start.wall);
  return {
    atMost: Math.max(0, exact),
    at: (wall) => {
      const at = clock.toInstant(wall);
      return { start: at, end: at + exact };
    },
  };
}
