import { parser, safeParser } from "@samtal/core";
import { localDateSchema, localTimeSchema, millisecondsOfDay, windowEndSchema } from "@samtal/core/time";
import * as z from "zod";

const window = {
  from: localTimeSchema,
  to: windowEndSchema,
  overnight: z
    .literal(true)
    .exactOptional()
    .describe("The window ends on the next day, at or before the time of day at which it starts."),
};

const order = { path: ["to"], params: { issue: "scheduling/window-order" } };

/**
 * A window past midnight must say so: from 17:00 to 09:00 is otherwise more likely a slip than a night shift.
 */
function inOrder({ from, to, overnight }: z.infer<z.ZodObject<typeof window>>): boolean {
  const length = millisecondsOfDay(to) - millisecondsOfDay(from);
  return overnight === true ? length <= 0 : length > 0;
}

/** The schema of a {@link DailyWindow}. */
export const dailyWindowSchema = z.strictObject(window).refine(inOrder, order);

/** A stretch of a day on a wall clock, from `from` (inside) to `to` (outside). */
export type DailyWindow = z.infer<typeof dailyWindowSchema>;

const weekdaySchema = z
  .literal([1, 2, 3, 4, 5, 6, 7])
  .describe("As ISO 8601 counts: 1 is Monday, 7 is Sunday.");

/** The schema of {@link WorkingHours}. */
export const workingHoursSchema = z.strictObject({
  weekly: z
    .array(
      z.strictObject({ weekdays: z.array(weekdaySchema).min(1).max(7), ...window }).refine(inOrder, order),
    )
    .max(100)
    .describe("Windows that come back each week on the weekdays on which they start; they may overlap."),
  exceptions: z
    .array(z.strictObject({ date: localDateSchema, windows: z.array(dailyWindowSchema).max(50) }))
    .max(1000)
    .refine((days) => new Set(days.map(({ date }) => date)).size === days.length, {
      params: { issue: "scheduling/duplicate-exception" },
    })
    .describe("Dates on which these windows start instead of the weekly ones; none is a day off."),
});

/**
 * When a person can be asked, on the clock of the place where the person is: an interviewer's working hours,
 * or the hours that suit a candidate.
 */
export type WorkingHours = z.infer<typeof workingHoursSchema>;

/**
 * Validates working hours. @throws SamtalError `scheduling/window-order`, `scheduling/duplicate-exception`
 */
export const parseWorkingHours = parser(workingHoursSchema);

/** Validates working hours; never throws. */
export const safeParseWorkingHours = safeParser(workingHoursSchema);
