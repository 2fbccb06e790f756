import { epochDayFromCivil } from "@samtal/core/time";
import { lastEpochDay } from "../../periods/lastEpochDay.ts";
import { periodRule } from "../../periods/periodRule.ts";
import type { Clock } from "../clock.ts";

const firstDay = epochDayFromCivil(2024, 1, 1);
const daysOfFourYears = 1461;

/**
 * Whether a clock ends later than every one of others that the same event starts, whatever day that is.
 *
 * Which of two periods is longer can depend on the month it begins in: every day of a leap cycle is tried. Rolls to
 * a working day are left out, so what is found holds without a calendar.
 */
export function endsLater(clock: Written, others: readonly Written[]): boolean {
  const [own, ...rest] = [clock, ...others].map(({ period, counting }) => periodRule({ period, counting }));
  if (own === undefined) return false;
  for (let day = firstDay; day < firstDay + daysOfFourYears; day++) {
    const end = lastEpochDay(day, own);
    if (rest.every((other) => end > lastEpochDay(day, other))) return true;
  }
  return false;
}

type Written = Pick<Clock, "period" | "counting">;
