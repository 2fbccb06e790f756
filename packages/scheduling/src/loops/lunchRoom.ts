import {
  type EpochDay,
  type EpochMilliseconds,
  epochMilliseconds,
  millisecondsOfDay,
  type ZoneTable,
} from "@samtal/core/time";
import type { PersonAvailability } from "../availability/personAvailability.ts";
import type { IntervalSet } from "../intervals/intervalSet.ts";
import { normalise } from "../intervals/normalise.ts";
import { subtract } from "../intervals/subtract.ts";
import type { LunchWindow } from "./lunchWindow.ts";

/** A lunch window of one day, and what of it the person's calendar leaves. */
export interface LunchRoom {
  readonly from: EpochMilliseconds;
  readonly until: EpochMilliseconds;
  readonly free: IntervalSet;
  /** How long lunch takes, in milliseconds. */
  readonly length: number;
}

/** Time that a person gives to one meeting, its lobby included. */
export interface Stretch {
  readonly from: EpochMilliseconds;
  readonly until: EpochMilliseconds;
}

/**
 * A person's lunch windows by civil day, each reckoned once.
 *
 * @param person - whose calendar counts, booked interviews included
 * @param lunch - the window on the person's clock
 * @param keepTentative - whether tentative times are kept free
 * @returns the window of a day in a zone
 */
export function lunchRooms(
  { busy, interviews = [] }: PersonAvailability,
  { from, to, minutes }: LunchWindow,
  keepTentative: boolean,
): (date: EpochDay, table: ZoneTable) => LunchRoom {
  const times = [...busy.filter(({ kind }) => keepTentative || kind !== "tentative"), ...interviews];
  const taken = normalise(
    times.flatMap(({ interval }) => [epochMilliseconds(interval.start), epochMilliseconds(interval.end)]),
  );
  const known = new Map<ZoneTable, Map<EpochDay, LunchRoom>>();
  return (date, table) => {
    const inZone = known.get(table) ?? new Map<EpochDay, LunchRoom>();
    known.set(table, inZone);
    const found = inZone.get(date);
    if (found) return found;
    const midnight = date * 86_400_000;
    const start = table.toInstant(midnight + millisecondsOfDay(from));
    const end = table.toInstant(midnight + millisecondsOfDay(to));
    const window = start < end ? Float64Array.of(start, end) : new Float64Array(0);
    const room = { from: start, until: end, free: subtract(window, taken), length: minutes * 60_000 };
    inZone.set(date, room);
    return room;
  };
}

/** When lunch begins at the earliest between two instants; `NaN` where there is no room for it. */
export function lunchBetween(
  { free, length }: LunchRoom,
  from: EpochMilliseconds,
  until: EpochMilliseconds,
): number {
  for (let index = 0; index < free.length; index += 2) {
    const start = Math.max(free[index] as number, from);
    if (Math.min(free[index + 1] as number, until) - start >= length) return start;
  }
  return Number.NaN;
}

/**
 * Whether a day's meetings leave lunch: they do when none begins before the window's end, when all end before
 * it begins, or when a stretch of it stays free.
 *
 * @param room - the day's window
 * @param meetings - in order, none over another; those of other days do no harm
 * @param first - the first of the day itself
 */
export function leavesLunch(room: LunchRoom, meetings: readonly Stretch[], first: Stretch): boolean {
  const last = meetings[meetings.length - 1] as Stretch;
  if (first.from >= room.until || last.until <= room.from) return true;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, until } of meetings) {
    if (!Number.isNaN(lunchBetween(room, reached, from))) return true;
    reached = until;
  }
  return !Number.isNaN(lunchBetween(room, reached, Number.POSITIVE_INFINITY));
}
