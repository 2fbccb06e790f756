import { durationParts, durationSchema } from "@samtal/core/time";
import * as z from "zod";

/** The schema of a {@link Notice}. */
export const noticeSchema = z
  .strictObject({
    kind: z
      .enum(["elapsed", "working-time"])
      .describe("Time on every clock, or time within the person's own working hours, holidays left out."),
    duration: durationSchema.describe("Hours and minutes, such as PT16H for two working days of eight hours."),
  })
  .refine(({ duration }) => isElapsed(duration), {
    path: ["duration"],
    params: { issue: "core/not-elapsed" },
  });

/** How long ahead a person wants to know. */
export type Notice = z.infer<typeof noticeSchema>;

function isElapsed(duration: z.infer<typeof durationSchema>): boolean {
  const { years, months, weeks, days } = durationParts(duration);
  return years + months + weeks + days === 0;
}
