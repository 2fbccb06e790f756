import type { EpochMilliseconds, WallMilliseconds, ZoneRules } from "@samtal/core/time";
import type { CalendarEvent } from "./calendarEvent.ts";
import { instanceTimes, type InstanceTimes } from "./instanceTimes.ts";
import { wallClock } from "./wallClock.ts";

/** What an event with RANGE=THISANDFUTURE makes of the instances from its own on. */
export interface SeriesChange {
  /** From this instance on, by when the series itself has it. */
  readonly from: EpochMilliseconds;
  /** How far instances move on the wall clock. */
  readonly shift: WallMilliseconds;
  readonly atMost: InstanceTimes["atMost"];
  /** The stretch of an instance that the series has at this wall time. */
  readonly at: InstanceTimes["at"];
  readonly kind: CalendarEvent["kind"];
}

/**
 * The change that an event makes to all that follow in its series.
 *
 * RFC 5545 section 3.8.4.4: those are moved by the same difference and get the same duration. The difference
 * is taken on the series' own clock, so that an hour later stays an hour later when the clock changes.
 *
 * @param event - has a RECURRENCE-ID with a RANGE
 * @param series - the event that it changes
 * @param rules - the zone data
 * @returns the change, or `undefined` where the two don't fit together: one a day and one a time, or a
 *   recurrence of its own
 */
export function seriesChange(
  event: CalendarEvent,
  series: CalendarEvent,
  rules: ZoneRules,
): SeriesChange | undefined {
  const { replaces } = event;
  const hasOwnInstances = event.rules.length + event.added.length + event.periods.length > 0;
  if (!replaces || hasOwnInstances || event.start.isDate !== series.start.isDate) return undefined;
  const clock = wallClock(series.start.zone, rules);
  const ownClock = wallClock(event.start.zone, rules);
  const from = wallClock(replaces.zone, rules).toInstant(replaces.wall);
  const shift = clock.toWall(ownClock.toInstant(event.start.wall)) - clock.toWall(from);
  const times = instanceTimes(event, rules, ownClock);
  return {
    from,
    shift,
    atMost: times.atMost,
    at: (wall) => times.at(ownClock.toWall(clock.toInstant(wall + shift))),
    kind: event.kind,
  };
}
