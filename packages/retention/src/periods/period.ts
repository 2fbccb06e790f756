import { type Duration, durationParts, durationSchema } from "@samtal/core/time";
import type { z } from "zod";

/** A period in the two units that civil days know: months (clamped at the month's end) and days. */
export interface PeriodParts {
  readonly months: number;
  readonly days: number;
}

/** Periods of law end within a lifetime; what is longer is a slip of the pen. */
const longestMonths = 200 * 12;
const longestDays = 200 * 366;

/** The schema of a period on civil days: an ISO 8601 duration without hours, of at most 200 years. */
export const periodSchema: z.ZodType<Duration, string> = durationSchema
  .refine((period) => durationParts(period as Duration).milliseconds === 0, {
    params: { issue: "retention/period-in-hours" },
  })
  .refine((period) => !isTooLong(periodParts(period as Duration)), {
    params: { issue: "retention/period-too-long", years: 200 },
  }) as never;

/**
 * A period as months and days. Years become months, weeks become days; a month never becomes days.
 *
 * @param period - an ISO 8601 duration; hours and smaller are left out, {@link periodSchema} refuses them
 * @returns months and days
 * @example
 * ```ts
 * import { periodParts } from "@samtal/retention";
 * import { parseDuration } from "@samtal/core/time";
 *
 * periodParts(parseDuration("P2Y6M")); // => { "months": 30, "days": 0 }
 * ```
 */
export function periodParts(period: Duration): PeriodParts {
  const { years, months, weeks, days } = durationParts(period);
  return { months: years * 12 + months, days: weeks * 7 + days };
}

const isTooLong = ({ months, days }: PeriodParts): boolean => months > longestMonths || days > longestDays;
