import {
  civilOf,
  daysInMonth,
  type EpochDay,
  epochDayFromCivil,
  isoWeekdayOf,
  type IsoWeekday,
} from "@samtal/core/time";
import type { RecurrenceRule } from "./recurrenceRule.ts";

/**
 * Whether a day satisfies every part of a rule that speaks of days.
 *
 * Whether RFC 5545 calls a part expanding or limiting makes no difference once a period's days are looked at
 * one by one: the day must satisfy each.
 */
export function isRecurrenceDay(day: EpochDay, rule: RecurrenceRule): boolean {
  const { months, weekNumbers, yearDays, monthDays, weekdays } = rule;
  const { year, month, day: dayOfMonth } = civilOf(day);
  if (months.length > 0 && !months.includes(month)) return false;
  const monthLength = daysInMonth(year, month);
  if (monthDays.length > 0 && !matches(monthDays, dayOfMonth, monthLength)) return false;
  const newYear = epochDayFromCivil(year, 1, 1);
  const yearLength = epochDayFromCivil(year + 1, 1, 1) - newYear;
  const dayOfYear = day - newYear + 1;
  if (yearDays.length > 0 && !matches(yearDays, dayOfYear, yearLength)) return false;
  if (weekNumbers.length > 0) {
    const { number, weeks } = weekOf(day, rule.weekStart);
    if (!matches(weekNumbers, number, weeks)) return false;
  }
  if (weekdays.length === 0) return true;
  const weekday = isoWeekdayOf(day);
  const inMonth = rule.frequency === "MONTHLY" || months.length > 0;
  const [position, length] = inMonth ? [dayOfMonth, monthLength] : [dayOfYear, yearLength];
  return weekdays.some(({ weekday: wanted, nth }) => {
    if (wanted !== weekday) return false;
    return nth === 0 || nth === Math.ceil(position / 7) || nth === -Math.ceil((length - position + 1) / 7);
  });
}

/** Whether a position is listed, counted from the start or, negative, from the end. */
function matches(listed: readonly number[], position: number, length: number): boolean {
  return listed.includes(position) || listed.includes(position - length - 1);
}

/** The week of a day: it belongs to the year that holds its fourth day (ISO 8601, with any first weekday). */
function weekOf(day: EpochDay, weekStart: IsoWeekday): { number: number; weeks: number } {
  const middle = day - ((isoWeekdayOf(day) - weekStart + 7) % 7) + 3;
  const { year } = civilOf(middle);
  const newYear = epochDayFromCivil(year, 1, 1);
  // 28 December always lies in the last week of its year.
  const last = epochDayFromCivil(year, 12, 28);
  const lastMiddle = last - ((isoWeekdayOf(last) - weekStart + 7) % 7) + 3;
  const weekNumber = (fourth: EpochDay): number => Math.floor((fourth - newYear) / 7) + 1;
  return { number: weekNumber(middle), weeks: weekNumber(lastMiddle) };
}
