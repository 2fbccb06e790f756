import { SamtalError } from "../errors/samtalError.ts";
import { daysInMonth } from "./daysInMonth.ts";
import { civilOf, type EpochDay, epochDayFromCivil } from "./epochDay.ts";

/**
 * The same day of the month some months later or earlier; where that month is shorter, its last day.
 *
 * @param epochDay - days since 1970-01-01
 * @param months - an integer; negative counts back
 * @returns days since 1970-01-01
 * @throws SamtalError `core/not-integer`, `core/date-out-of-range` beyond the years 0000 to 9999
 * @example
 * ```ts
 * import { addMonths, epochDayOf, localDateOf, parseLocalDate } from "@samtal/core/time";
 *
 * localDateOf(addMonths(epochDayOf(parseLocalDate("2027-01-31")), 1)); // => "2027-02-28"
 * ```
 */
export function addMonths(epochDay: EpochDay, months: number): EpochDay {
  if (!Number.isSafeInteger(months) || !Number.isSafeInteger(epochDay)) throw SamtalError.of("core/not-integer");
  const { year, month, day } = civilOf(epochDay);
  const total = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(total / 12);
  const targetMonth = total - targetYear * 12 + 1;
  if (targetYear < 0 || targetYear > 9999) throw SamtalError.of("core/date-out-of-range");
  return epochDayFromCivil(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}
