import type { LocalTime, WindowEnd } from "./localTime.ts";
import { millisecondsOfDay } from "./millisecondsOfDay.ts";

/**
 * How far a wall-clock time lies from the day's 00:00 on the clock face, in minutes.
 *
 * @param time - a time of day, or `24:00`
 * @returns 0 to 1440; whole unless the time has seconds (then {@link millisecondsOfDay} is exact)
 * @example
 * ```ts
 * import { minutesOfDay, parseLocalTime } from "@samtal/core/time";
 *
 * minutesOfDay(parseLocalTime("09:30")); // => 570
 * minutesOfDay("24:00"); // => 1440
 * ```
 */
export function minutesOfDay(time: LocalTime | WindowEnd): number {
  return millisecondsOfDay(time) / 60_000;
}
