import { localTimeSchema } from "@samtal/core/time";
import * as z from "zod";

const [nightEnds, dayEnds] = ["06:00", "23:59:59"];

/** The schema of a {@link DeadlineRule}. */
export const deadlineRuleSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("exact") }).describe("When the window is over, at whatever hour."),
    z
      .strictObject({
        kind: z.literal("end-of-day"),
        at: localTimeSchema
          .refine((at) => nightEnds <= at && at <= dayEnds, {
            params: { issue: "scheduling/deadline-at-night" },
          })
          .describe("06:00 or later."),
      })
      .describe("The first time that the candidate's clock shows `at` once the window is over."),
  ])
  .describe("At which hour a deadline falls; it never comes before the window is over.");

/** At which hour of the candidate's day a deadline falls. */
export type DeadlineRule = z.infer<typeof deadlineRuleSchema>;
