import { epochMilliseconds, type EpochDay, type EpochMilliseconds } from "@samtal/core/time";
import type { PersonAvailability } from "../availability/personAvailability.ts";
import type { IntervalSet } from "../intervals/intervalSet.ts";
import { normalise } from "../intervals/normalise.ts";
import type { LocalDay } from "./localDays.ts";

/** Days, or weeks, that hold as many interviews as a person takes. */
export interface FullDays {
  readonly daily: IntervalSet;
  readonly weekly: IntervalSet;
}

/** ISO 8601 weeks by number: 1970-01-01 was a Thursday. */
const weekOf = (date: EpochDay): number => Math.floor((date + 3) / 7);

/**
 * The starts that a person's limits take: every start in a day, or week from Monday, that is full already.
 *
 * An interview counts on the day on which the person's own clock starts it.
 *
 * @param person - limits and the interviews booked
 * @param days - the person's days, all weeks of interest whole
 * @returns starts as sets
 */
export function fullDays(
  { limits = {}, interviews = [] }: Pick<PersonAvailability, "limits" | "interviews">,
  days: readonly LocalDay[],
): FullDays {
  const perDay = new Map<EpochDay, number>();
  const perWeek = new Map<number, number>();
  for (const { interval } of interviews) {
    const date = dateAt(days, epochMilliseconds(interval.start));
    if (date === undefined) continue;
    perDay.set(date, (perDay.get(date) ?? 0) + 1);
    perWeek.set(weekOf(date), (perWeek.get(weekOf(date)) ?? 0) + 1);
  }
  const { perDay: daily = Number.POSITIVE_INFINITY, perWeek: weekly = Number.POSITIVE_INFINITY } = limits;
  const full = (isFull: (date: EpochDay) => boolean): IntervalSet =>
    normalise(days.filter(({ date }) => isFull(date)).flatMap(({ from, until }) => [from, until]));
  return {
    daily: full((date) => (perDay.get(date) ?? 0) >= daily),
    weekly: full((date) => (perWeek.get(weekOf(date)) ?? 0) >= weekly),
  };
}

function dateAt(days: readonly LocalDay[], at: EpochMilliseconds): EpochDay | undefined {
  let low = 0;
  let high = days.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { date, from, until } = days[middle] as LocalDay;
    if (at < from) high = middle - 1;
    else if (at >= until) low = middle + 1;
    else return date;
  }
  return undefined;
}
