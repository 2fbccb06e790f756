import { civilOf, daysInMonth, isoWeekdayOf, type ZoneTransition } from "@samtal/core/time";

const names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/**
 * The RRULE that gives exactly these changes of offset, one each year, on the clock before the change.
 *
 * Tried in turn: the last such weekday of a month, the nth, and the first on or after a day.
 *
 * @param changes - of consecutive years, at least two, in order
 * @returns the rule's value, or `undefined` when the changes follow none
 */
export function yearlyRule(changes: readonly ZoneTransition[]): string | undefined {
  if (changes.length < 2) return undefined;
  const dates = changes.map(({ at, offsetBefore }) => {
    const wall = at + offsetBefore;
    const epochDay = Math.floor(wall / 86_400_000);
    return { ...civilOf(epochDay), weekday: isoWeekdayOf(epochDay), time: wall - epochDay * 86_400_000 };
  });
  const [first] = dates;
  if (!first) return undefined;
  const alike = dates.every(
    ({ year, month, weekday, time }, index) =>
      year === first.year + index &&
      month === first.month &&
      weekday === first.weekday &&
      time === first.time,
  );
  if (!alike) return undefined;
  const weekday = names[first.weekday - 1] ?? "";
  const rule = `FREQ=YEARLY;BYMONTH=${first.month}`;
  if (dates.every(({ year, month, day }) => day > daysInMonth(year, month) - 7))
    return `${rule};BYDAY=-1${weekday}`;
  const nth = Math.ceil(first.day / 7);
  if (dates.every(({ day }) => Math.ceil(day / 7) === nth)) return `${rule};BYDAY=${nth}${weekday}`;
  const days = dates.map(({ day }) => day);
  const [least, greatest] = [Math.min(...days), Math.max(...days)];
  if (greatest - least > 6) return undefined;
  const allowed = Array.from({ length: 7 }, (_, index) => least + index).join(",");
  return `${rule};BYMONTHDAY=${allowed};BYDAY=${weekday}`;
}
