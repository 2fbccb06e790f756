import type { EpochDay, Holiday } from "@samtal/core/time";

/** A holiday on its civil day. */
export interface DatedHoliday {
  /** The civil day, counted from 1970-01-01. */
  readonly day: EpochDay;
  /** What is kept on that day. */
  readonly holiday: Holiday;
}

/**
 * Says which days of a year are holidays. A rule may reach one week into a neighbouring year, as the observed
 * day of a New Year's Day does; {@link holidayCalendar} asks the neighbours too.
 */
export type HolidayRule = (year: number) => readonly DatedHoliday[];
