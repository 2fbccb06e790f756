import type { LocalTime, WindowEnd } from "./localTime.ts";

/**
 * How far a wall-clock time lies from the day's 00:00 on the clock face.
 *
 * This is clock arithmetic, not elapsed time: on a day with a change of offset the two differ.
 *
 * @param time - a time of day, or `24:00`
 * @returns whole milliseconds, 0 to 86,400,000
 * @example
 * ```ts
 * import { millisecondsOfDay, parseLocalTime } from "@samtal/core/time";
 *
 * millisecondsOfDay(parseLocalTime("00:01:30")); // => 90000
 * millisecondsOfDay("24:00"); // => 86400000
 * ```
 */
export function millisecondsOfDay(time: LocalTime | WindowEnd): number {
  const hour = Number(time.slice(0, 2));
  const minute = Number(time.slice(3, 5));
  return ((hour * 60 + minute) * 60 + Number(time.slice(6, 8))) * 1000;
}
