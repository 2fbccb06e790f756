import type { Duration } from "./duration.ts";

/** A duration taken apart. The parts do not convert: a month has no fixed days, a day no fixed hours. */
export interface DurationParts {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  /** Hours, minutes and seconds together: elapsed time. */
  readonly milliseconds: number;
}

const pattern = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/**
 * The parts of a duration.
 *
 * @param duration - a validated duration
 * @returns years, months, weeks and days as written, and the rest in milliseconds
 * @example
 * ```ts
 * import { durationParts, parseDuration } from "@samtal/core/time";
 *
 * durationParts(parseDuration("P1M2DT1H30M"));
 * // => { "years": 0, "months": 1, "weeks": 0, "days": 2, "milliseconds": 5400000 }
 * ```
 */
export function durationParts(duration: Duration): DurationParts {
  const [, years, months, weeks, days, hours, minutes, seconds] = pattern.exec(duration) ?? [];
  return {
    years: number(years),
    months: number(months),
    weeks: number(weeks),
    days: number(days),
    milliseconds: ((number(hours) * 60 + number(minutes)) * 60 + number(seconds)) * 1000,
  };
}

const number = (text: string | undefined): number => Number(text ?? 0);
