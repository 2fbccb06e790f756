const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The number of days of a month in the Gregorian calendar.
 *
 * @param year - 0 to 9999
 * @param month - 1 to 12
 * @returns 28 to 31; 0 for a month that does not exist
 * @example
 * ```ts
 * import { daysInMonth } from "@samtal/core/time";
 *
 * daysInMonth(2028, 2); // => 29
 * daysInMonth(2100, 2); // => 28
 * ```
 */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (lengths[month - 1] ?? 0);
}
