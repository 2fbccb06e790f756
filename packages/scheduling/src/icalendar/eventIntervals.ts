import type { EpochMilliseconds, WallMilliseconds, ZoneRules } from "@samtal/core/time";
import type { CalendarEvent } from "./calendarEvent.ts";
import type { CalendarTime } from "./calendarTime.ts";
import { instanceTimes } from "./instanceTimes.ts";
import { recurrenceInstances, type StepBudget } from "./recurrenceInstances.ts";
import type { SeriesChange } from "./seriesChange.ts";
import { type WallClock, wallClock } from "./wallClock.ts";

const day = 86_400_000;

/** One instance of an event, and the time it takes. */
export interface EventInstance {
  /** Where the series itself has it: what a RECURRENCE-ID names. */
  readonly slot: EpochMilliseconds;
  readonly start: EpochMilliseconds;
  readonly end: EpochMilliseconds;
  readonly kind: CalendarEvent["kind"];
}

/** The stretch in which instances are wanted. */
export interface InstanceWindow {
  readonly from: EpochMilliseconds;
  readonly until: EpochMilliseconds;
}

/**
 * The instances of an event that reach into a window, in order of their place in the series, exceptions taken
 * out.
 *
 * A time that the zone's clock skips moves forward when it is the event's own (RFC 5545 section 3.3.5), and
 * is no instance when a rule made it (section 3.3.10).
 *
 * @param event - the event
 * @param window - where instances are wanted
 * @param rules - the zone data
 * @param budget - shared by all events of a file
 * @param changes - what other events make of the rest of the series, in order
 * @returns the instances, and whether the budget ran out before the window's end
 */
export function eventIntervals(
  event: CalendarEvent,
  window: InstanceWindow,
  rules: ZoneRules,
  budget: StepBudget,
  changes: readonly SeriesChange[] = [],
): { instances: EventInstance[]; exhausted: boolean } {
  const clock = wallClock(event.start.zone, rules);
  const times = instanceTimes(event, rules, clock);
  // A wall clock lies within a day of UTC, and a day on it within three.
  const moved = changes.reduce((most, { shift }) => Math.max(most, Math.abs(shift)), 0);
  const reach = changes.reduce((most, { atMost }) => Math.max(most, atMost), times.atMost) + moved + 3 * day;
  const near = { from: window.from - reach, until: window.until + moved + 3 * day };
  const series = seriesWalls(event, near, clock, rules, budget);
  let { exhausted } = series;
  const isExcluded = exclusion(event.excluded, rules, near);
  const instances: EventInstance[] = [];
  for (const wall of series.walls) {
    const slot = clock.toInstant(wall);
    if (isExcluded(wall, slot)) continue;
    const change = changeAt(changes, slot);
    const { start, end } = (change ?? times).at(wall);
    if (end > window.from && start < window.until) {
      instances.push({ slot, start, end, kind: (change ?? event).kind });
    }
  }
  for (const { start, length } of event.periods) {
    exhausted ||= budget.left-- <= 0;
    if (exhausted) break;
    const own = wallClock(start.zone, rules);
    const period = instanceTimes({ start, length }, rules, own).at(start.wall);
    if (isExcluded(clock.toWall(period.start), period.start)) continue;
    if (period.end > window.from && period.start < window.until) {
      instances.push({ slot: period.start, ...period, kind: event.kind });
    }
  }
  return { instances, exhausted };
}

/** The last change that begins at or before an instance. */
function changeAt(changes: readonly SeriesChange[], slot: EpochMilliseconds): SeriesChange | undefined {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle] as SeriesChange).from <= slot) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1];
}

/** The wall times, ascending, at which the event's start, its rules and its RDATEs put an instance. */
function seriesWalls(
  event: CalendarEvent,
  near: InstanceWindow,
  clock: WallClock,
  rules: ZoneRules,
  budget: StepBudget,
): { walls: WallMilliseconds[]; exhausted: boolean } {
  const walls = new Set<WallMilliseconds>();
  let exhausted = false;
  if (event.start.wall < near.until && event.start.wall >= near.from) walls.add(event.start.wall);
  for (const rule of event.rules) {
    const found = recurrenceInstances({
      rule,
      start: event.start.wall,
      ...near,
      exists: (wall) => clock.exists(wall),
      budget,
    });
    const isPast = pastUntil(rule.until, clock);
    for (const wall of found.walls) if (wall === event.start.wall || !isPast(wall)) walls.add(wall);
    exhausted ||= found.exhausted;
  }
  for (const { wall, zone } of event.added) {
    exhausted ||= budget.left-- <= 0;
    if (exhausted) break;
    if (wall < near.from || wall >= near.until) continue;
    const isOwn = zone === event.start.zone;
    walls.add(isOwn ? wall : clock.toWall(wallClock(zone, rules).toInstant(wall)));
  }
  return { walls: [...walls].sort((a, b) => a - b), exhausted };
}

/**
 * UNTIL is part of the series; a bare date means its whole day, so that nothing on it is offered by mistake.
 */
function pastUntil(until: string | undefined, clock: WallClock): (wall: WallMilliseconds) => boolean {
  if (until === undefined) return () => false;
  if (!until.includes("T")) {
    const end = Date.parse(`${until}T00:00:00Z`) + day;
    return (wall) => wall >= end;
  }
  if (!until.endsWith("Z")) {
    const last = Date.parse(`${until}Z`);
    return (wall) => wall > last;
  }
  const last = Date.parse(until);
  return (wall) => clock.toInstant(wall) > last;
}

function exclusion(
  excluded: readonly CalendarTime[],
  rules: ZoneRules,
  near: InstanceWindow,
): (wall: WallMilliseconds, slot: EpochMilliseconds) => boolean {
  const dates = new Set<number>();
  const instants = new Set<number>();
  for (const time of excluded) {
    if (time.wall < near.from - day || time.wall > near.until + day) continue;
    if (time.isDate) dates.add(time.wall);
    else instants.add(wallClock(time.zone, rules).toInstant(time.wall));
  }
  return (wall, slot) => dates.has(Math.floor(wall / day) * day) || instants.has(slot);
}
