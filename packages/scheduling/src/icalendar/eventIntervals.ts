import type { EpochMilliseconds, WallMilliseconds, ZoneRules, ZoneTable } from "@samtal/core/time";
import type { CalendarEvent } from "./calendarEvent.ts";
import type { CalendarTime } from "./calendarTime.ts";
import { recurrenceInstances, type StepBudget } from "./recurrenceInstances.ts";

const day = 86_400_000;

/** One instance of an event: where it stands in the series, and the time it takes. */
export interface EventInstance {
  readonly start: EpochMilliseconds;
  readonly end: EpochMilliseconds;
}

/** The stretch in which instances are wanted. */
export interface InstanceWindow {
  readonly from: EpochMilliseconds;
  readonly until: EpochMilliseconds;
}

/**
 * The instances of an event that reach into a window, in order, exceptions taken out.
 *
 * A time that the zone's clock skips moves forward when it is the event's own (RFC 5545 section 3.3.5), and
 * is no instance when a rule made it (section 3.3.10).
 *
 * @param event - the event
 * @param window - where instances are wanted
 * @param rules - the zone data
 * @param budget - shared by all events of a file
 * @returns the instances, and whether the budget ran out before the window's end
 */
export function eventIntervals(
  event: CalendarEvent,
  window: InstanceWindow,
  rules: ZoneRules,
  budget: StepBudget,
): { instances: EventInstance[]; exhausted: boolean } {
  const clock = clockOf(event.start, rules);
  const lasting = lengthReader(event, rules, clock);
  // A wall clock lies within a day of UTC, and a day on it within three.
  const reach = lasting.atMost + 3 * day;
  const near = { from: window.from - reach, until: window.until + 3 * day };
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
    if (wall >= near.from && wall < near.until) {
      walls.add(
        zone === event.start.zone
          ? wall
          : clock.toWall(clockOf({ wall, zone, isDate: false }, rules).toInstant(wall)),
      );
    }
  }
  const isExcluded = exclusion(event.excluded, rules, near);
  const instances: EventInstance[] = [];
  for (const wall of [...walls].sort((a, b) => a - b)) {
    if (isExcluded(wall, clock)) continue;
    const { start, end } = lasting.at(wall);
    if (end > window.from && start < window.until) instances.push({ start, end });
  }
  for (const { start, length } of event.periods) {
    const alone = { ...event, start, length, rules: [], added: [], periods: [], excluded: [] };
    instances.push(...eventIntervals(alone, window, rules, budget).instances);
  }
  return { instances, exhausted };
}

/**
 * A zone's clock that never leaves the zone data: beyond it the nearest offset holds, where no window
 * reaches.
 */
interface Clock {
  toInstant(wall: WallMilliseconds): EpochMilliseconds;
  toWall(at: EpochMilliseconds): WallMilliseconds;
  exists(wall: WallMilliseconds): boolean;
}

function clockOf({ zone }: CalendarTime, rules: ZoneRules): Clock {
  if (zone === undefined) return { toInstant: (wall) => wall, toWall: (at) => at, exists: () => true };
  const table: ZoneTable = rules.table(zone);
  const first = rules.from + 2 * day;
  const last = rules.until - 2 * day;
  const inside = (at: number): boolean => at >= first && at <= last;
  const nearest = (at: number): number => table.offsetAt(Math.min(Math.max(at, first), last));
  return {
    toInstant: (wall) => (inside(wall) ? table.toInstant(wall, "compatible") : wall - nearest(wall)),
    toWall: (at) => at + nearest(at),
    exists: (wall) => !inside(wall) || table.kindOf(wall) !== "gap",
  };
}

/**
 * When an instance begins and ends. RFC 5545 section 3.8.5.3: an end given by DTEND makes every instance
 * exactly as long as the first, a DURATION's days are nominal; a whole day is a day on the clock, whatever it
 * lasts.
 */
function lengthReader(
  { start, length }: CalendarEvent,
  rules: ZoneRules,
  clock: Clock,
): { atMost: number; at: (wall: WallMilliseconds) => EventInstance } {
  if (start.isDate || length.kind === "for") {
    const days = length.kind === "for" ? length.days : (length.end.wall - start.wall) / day;
    const rest = length.kind === "for" ? length.milliseconds : 0;
    return {
      atMost: days * day + rest,
      at: (wall) => ({ start: clock.toInstant(wall), end: clock.toInstant(wall + days * day) + rest }),
    };
  }
  const exact = clockOf(length.end, rules).toInstant(length.end.wall) - clock.toInstant(start.wall);
  return {
    atMost: Math.max(0, exact),
    at: (wall) => {
      const at = clock.toInstant(wall);
      return { start: at, end: at + exact };
    },
  };
}

/**
 * UNTIL is part of the series; a bare date means its whole day, so that nothing on it is offered by mistake.
 */
function pastUntil(until: string | undefined, clock: Clock): (wall: WallMilliseconds) => boolean {
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
): (wall: WallMilliseconds, clock: Clock) => boolean {
  const dates = new Set<number>();
  const instants = new Set<number>();
  for (const time of excluded) {
    if (time.wall < near.from - day || time.wall > near.until + day) continue;
    if (time.isDate) dates.add(time.wall);
    else instants.add(clockOf(time, rules).toInstant(time.wall));
  }
  return (wall, clock) => dates.has(Math.floor(wall / day) * day) || instants.has(clock.toInstant(wall));
}
