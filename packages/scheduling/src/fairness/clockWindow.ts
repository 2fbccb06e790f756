import { millisecondsOfDay } from "@samtal/core/time";
import type { DailyWindow } from "../availability/workingHours.ts";

/**
 * A stretch that comes back every day on a wall clock, midnight in it or not.
 * A kernel's form of {@link DailyWindow}.
 */
export interface ClockWindow {
  /** Where it begins: milliseconds after 00:00, 0 to below 86,400,000. */
  readonly from: number;
  /** How long it is, in milliseconds on the clock: above 0, at most 86,400,000. */
  readonly length: number;
}

const day = 86_400_000;

/**
 * A daily window as two integers, for kernels.
 *
 * @param window - a validated window; from 09:00 to 09:00 overnight is the whole day
 * @returns its beginning and its length in milliseconds
 * @example
 * ```ts
 * import { clockWindowOf, dailyWindowSchema } from "@samtal/scheduling";
 *
 * clockWindowOf(dailyWindowSchema.parse({ from: "22:00", to: "06:00", overnight: true }));
 * // => { "from": 79200000, "length": 28800000 }
 * ```
 */
export function clockWindowOf({ from, to, overnight }: DailyWindow): ClockWindow {
  const start = millisecondsOfDay(from);
  return { from: start, length: millisecondsOfDay(to) - start + (overnight === true ? day : 0) };
}
