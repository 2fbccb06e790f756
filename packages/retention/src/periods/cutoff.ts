import {
  type BusinessCalendar,
  civilOf,
  type EpochDay,
  epochDayFromCivil,
  epochDayOf,
  type LocalDate,
  localDateOf,
} from "@samtal/core/time";
import { lastEpochDay, type PeriodRule } from "./lastEpochDay.ts";
import { periodRule, type WrittenPeriod } from "./periodRule.ts";

const earliest = epochDayFromCivil(0, 1, 1);

/**
 * The latest event day whose period is over on a day.
 *
 * A later event never ends earlier, so a rule and a day collapse to one date: what happened on the cutoff or
 * before is past its period, what happened after is not. Compare with `<=`; several event days can share a last
 * day (28 to 31 August, six months on), so an `=` would miss some.
 *
 * @param rule - the period and its conventions
 * @param day - the day asked about
 * @param calendar - the working days; needed where the rule rolls
 * @returns the cutoff, or `null` where no event since the year 0 is past its period
 * @throws SamtalError `retention/calendar-needed`
 * @example
 * ```ts
 * import { cutoff } from "@samtal/retention";
 * import { parseDuration, parseLocalDate } from "@samtal/core/time";
 *
 * const rule = { period: parseDuration("P24M"), counting: "exclusive-start" } as const;
 * cutoff(rule, parseLocalDate("2026-11-21")); // => "2024-11-20"
 * ```
 */
export function cutoff(rule: WrittenPeriod, day: LocalDate, calendar?: BusinessCalendar): LocalDate | null {
  const over = cutoffEpochDay(periodRule(rule, calendar), epochDayOf(day));
  return over === null ? null : localDateOf(over);
}

function cutoffEpochDay(rule: PeriodRule, today: EpochDay): EpochDay | null {
  // No period is shorter than nothing, so an event on the day itself is never past its period. Starting at a
  // point that is surely over keeps the arithmetic inside the calendar's years.
  const reach = rule.parts.months * 31 + rule.parts.days;
  let running = today;
  let over = Math.max(earliest, today - reach - slack);
  if (!isOver(over, rule, today)) return null;
  while (running - over > 1) {
    const middle = Math.floor((over + running) / 2);
    if (isOver(middle, rule, today)) over = middle;
    else running = middle;
  }
  return over;
}

/** A period that leads out of the calendar's years is over on no day within them. */
function isOver(event: EpochDay, rule: PeriodRule, today: EpochDay): boolean {
  const { year, month } = civilOf(event);
  return year * 12 + month + rule.parts.months <= lastMonth && lastEpochDay(event, rule) < today;
}

const lastMonth = 9999 * 12 + 12;

/** A roll to a working day goes at most a year ahead. */
const slack = 400;
