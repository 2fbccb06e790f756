import { addMonths, type BusinessCalendar, civilOf, type EpochDay, nextBusinessDay } from "@samtal/core/time";
import type { Counting } from "./counting.ts";
import type { PeriodParts } from "./period.ts";

/** A period with its conventions, taken apart for arithmetic on integer days. */
export interface PeriodRule {
  readonly parts: PeriodParts;
  readonly counting: Counting;
  /** Where the rule says so: a last day that is no working day moves to the next one. */
  readonly rollWith?: BusinessCalendar;
}

/**
 * The kernel under `lastDay`: the last day of a period that an event starts.
 *
 * Months are clamped at the month's end. With an inclusive start a period of months ends the day before the
 * corresponding date; where the clamp took that date away, on the month's last day.
 *
 * @param event - the day of the event
 * @param rule - the period and its conventions
 * @returns the day with whose last hour the period ends, in the controller's zone
 * @throws SamtalError `core/date-out-of-range` beyond the year 9999
 */
export function lastEpochDay(event: EpochDay, rule: PeriodRule): EpochDay {
  const { parts, counting, rollWith } = rule;
  const afterMonths = parts.months === 0 ? event : addMonths(event, parts.months);
  const isClamped = parts.months > 0 && civilOf(afterMonths).day !== civilOf(event).day;
  const end = afterMonths + parts.days;
  const startCounts = counting === "inclusive-start" && !(isClamped && parts.days === 0);
  const last = startCounts ? end - 1 : end;
  return rollWith === undefined ? last : nextBusinessDay(last, rollWith);
}
