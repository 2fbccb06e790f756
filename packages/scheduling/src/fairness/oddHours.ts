import { parser, safeParser } from "@samtal/core";
import { localTimeSchema, millisecondsOfDay, windowEndSchema } from "@samtal/core/time";
import * as z from "zod";
import type { ClockWindow } from "./clockWindow.ts";

/** The schema of an {@link OddHours} policy. */
export const oddHoursSchema = z
  .strictObject({
    before: localTimeSchema.describe("What begins earlier than this on a person's clock is odd."),
    after: windowEndSchema.describe("What ends later than this is odd."),
  })
  .refine(({ before, after }) => millisecondsOfDay(before) < millisecondsOfDay(after), {
    path: ["after"],
    params: { issue: "scheduling/window-order" },
  })
  .describe("Which local hours are so odd that a meeting needs the confirmation of the person who has them.");

/** Which local hours are so odd that a meeting needs the confirmation of the person who has them. */
export type OddHours = z.infer<typeof oddHoursSchema>;

/** Validates a policy of odd hours. @throws SamtalError `scheduling/window-order` and those of its parts */
export const parseOddHours = parser(oddHoursSchema);

/** Validates a policy of odd hours; never throws. */
export const safeParseOddHours = safeParser(oddHoursSchema);

/** Before 07:00 or after 21:00: a convention of this package, not a finding. */
export const defaultOddHours: OddHours = parseOddHours({ before: "07:00", after: "21:00" });

/**
 * The hours that need nobody's confirmation, for kernels.
 *
 * @param odd - the policy
 * @returns the hours between its two bounds
 * @example
 * ```ts
 * import { defaultOddHours, ordinaryHoursOf } from "@samtal/scheduling";
 *
 * ordinaryHoursOf(defaultOddHours); // => { "from": 25200000, "length": 50400000 }
 * ```
 */
export function ordinaryHoursOf({ before, after }: OddHours): ClockWindow {
  const from = millisecondsOfDay(before);
  return { from, length: millisecondsOfDay(after) - from };
}
