import {
  civilOf,
  daysInMonth,
  type EpochDay,
  epochDayFromCivil,
  isoWeekdayOf,
  type WallMilliseconds,
} from "@samtal/core/time";
import { isRecurrenceDay } from "./isRecurrenceDay.ts";
import type { RecurrenceRule } from "./recurrenceRule.ts";

const day = 86_400_000;
const unit = { SECONDLY: 1000, MINUTELY: 60_000, HOURLY: 3_600_000 } as const;

/** How many days and times may still be looked at. */
export interface StepBudget {
  left: number;
}

/** What {@link recurrenceInstances} needs. */
export interface RecurrenceInput {
  readonly rule: RecurrenceRule;
  /** The event's start on the wall clock: always the first instance. */
  readonly start: WallMilliseconds;
  /** Instances before may be left out ... */
  readonly from: WallMilliseconds;
  /** ... and those from here on are not looked for. */
  readonly until: WallMilliseconds;
  /** Whether the zone's clock ever shows a time; where not, the instance is skipped and not counted. */
  readonly exists: (wall: WallMilliseconds) => boolean;
  readonly budget: StepBudget;
}

/**
 * The instances of a recurrence rule on the wall clock, in order (RFC 5545 section 3.3.10).
 *
 * Looks at the days or times of one period after the other. Each look costs a step, so that a rule which
 * matches nothing, or too much, ends as surely as any other: steps, since code that reads no clock can't end
 * after some time. Written here after measuring ical.js's iterator and rrule-temporal (docs/dependencies.md).
 *
 * @returns the instances, and whether the budget ran out before `until`
 */
export function recurrenceInstances(input: RecurrenceInput): {
  walls: WallMilliseconds[];
  exhausted: boolean;
} {
  const { rule, start, from, until, exists, budget } = input;
  const walls: WallMilliseconds[] = [];
  let counted = 0;
  // Without a count nothing depends on the periods passed over.
  let period = rule.count === undefined ? Math.max(0, firstPeriod(rule, start, from)) : 0;
  const take = (wall: WallMilliseconds): boolean => {
    if (wall >= until || (rule.count !== undefined && counted >= rule.count)) return false;
    if (wall === start || exists(wall)) {
      counted++;
      if (wall >= from) walls.push(wall);
    }
    return true;
  };
  if (!take(start)) return { walls, exhausted: false };
  for (; budget.left > 0; period++) {
    const begin = periodStart(rule, start, period);
    if (begin >= until) return { walls, exhausted: false };
    for (const wall of inPeriod(rule, start, begin, budget)) {
      if (wall > start && !take(wall)) return { walls, exhausted: false };
    }
  }
  return { walls, exhausted: true };
}

/** Where the period of a number begins; period 0 holds the event's start. */
function periodStart(
  { frequency, interval, weekStart }: RecurrenceRule,
  start: WallMilliseconds,
  period: number,
): WallMilliseconds {
  const startDay = Math.floor(start / day);
  const steps = period * interval;
  const { year, month } = civilOf(startDay);
  switch (frequency) {
    case "YEARLY":
      return firstOfMonth(year + steps, 0) * day;
    case "MONTHLY":
      return firstOfMonth(year, month - 1 + steps) * day;
    case "WEEKLY":
      return (startDay - ((isoWeekdayOf(startDay) - weekStart + 7) % 7) + 7 * steps) * day;
    case "DAILY":
      return (startDay + steps) * day;
    default:
      return Math.floor(start / unit[frequency]) * unit[frequency] + steps * unit[frequency];
  }
}

/**
 * The first day of a month, counted on from a year's January; far beyond the calendar's years for huge
 * intervals.
 */
function firstOfMonth(year: number, monthsOn: number): EpochDay {
  const years = year + Math.floor(monthsOn / 12);
  return years > 9998 ? Number.POSITIVE_INFINITY : epochDayFromCivil(years, (monthsOn % 12) + 1, 1);
}

/** A period at or before the one that holds `from`. */
function firstPeriod(
  { frequency, interval }: RecurrenceRule,
  start: WallMilliseconds,
  from: WallMilliseconds,
): number {
  const days = { YEARLY: 366, MONTHLY: 31, WEEKLY: 7, DAILY: 1 } as const;
  const length =
    frequency in days ? days[frequency as keyof typeof days] * day : unit[frequency as keyof typeof unit];
  return Math.floor((from - start) / (length * interval)) - 1;
}

/** The instances of one period in order, positions applied; costs a step for each day and time looked at. */
function inPeriod(
  rule: RecurrenceRule,
  start: WallMilliseconds,
  begin: WallMilliseconds,
  budget: StepBudget,
): number[] {
  const beginDay = Math.floor(begin / day);
  const days: EpochDay[] = [];
  const length = periodDays(rule, beginDay);
  for (let each = beginDay; each < beginDay + length && budget.left > 0; each++) {
    budget.left--;
    if (isRecurrenceDay(each, rule)) days.push(each);
  }
  const times = days.length === 0 ? [] : timesOfDay(rule, start, begin - beginDay * day);
  const walls: number[] = [];
  for (const each of days) {
    for (const time of times) {
      if (budget.left-- <= 0) break;
      walls.push(each * day + time);
    }
  }
  if (rule.positions.length === 0) return walls;
  // A week that reaches into the next year is one period all the same; positions count within it.
  return walls.filter(
    (_, index) => rule.positions.includes(index + 1) || rule.positions.includes(index - walls.length),
  );
}

/** How many days a period touches. */
function periodDays({ frequency, months }: RecurrenceRule, first: EpochDay): number {
  if (frequency === "WEEKLY") return 7;
  if (frequency !== "MONTHLY" && frequency !== "YEARLY") return 1;
  const { year, month } = civilOf(first);
  if (frequency === "YEARLY") return epochDayFromCivil(year + 1, 1, 1) - first;
  return months.length === 0 || months.includes(month) ? daysInMonth(year, month) : 1;
}

/** The times of day that a rule asks for within a period, ascending. */
function timesOfDay(rule: RecurrenceRule, start: WallMilliseconds, begin: number): number[] {
  const { frequency, hours, minutes, seconds } = rule;
  const clock = (wall: number): [number, number, number] => {
    const second = Math.floor(wall / 1000) % 86_400;
    return [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  };
  const given = clock(start - Math.floor(start / day) * day);
  const own = clock(begin);
  // A part finer than the period expands it; one as coarse or coarser must hold the period's own value.
  const finer = frequency === "SECONDLY" ? 3 : frequency === "MINUTELY" ? 2 : frequency === "HOURLY" ? 1 : 0;
  const [h = [], m = [], s = []] = [hours, minutes, seconds].map((listed, part) => {
    if (part < finer)
      return listed.length === 0 || listed.includes(own[part] as number) ? [own[part] as number] : [];
    return listed.length === 0 ? [given[part] as number] : [...new Set(listed)].sort((a, b) => a - b);
  });
  return h.flatMap((hour) =>
    m.flatMap((minute) => s.map((second) => ((hour * 60 + minute) * 60 + second) * 1000)),
  );
}
