import { compareInstants, instantSchema } from "@samtal/core/time";
import * as z from "zod";

/** The schema of a {@link Trouble}. */
export const troubleSchema = z
  .strictObject({
    from: instantSchema,
    until: instantSchema.exactOptional().describe("When it was over; left out while it lasts."),
    whose: z
      .enum(["candidate", "interviewer", "platform"])
      .describe("On whose side; it makes no difference to what the candidate is owed."),
  })
  .refine(({ from, until }) => until === undefined || compareInstants(from, until) < 0, {
    path: ["until"],
    params: { issue: "core/end-not-after-start" },
  });

/** Technical trouble that kept people from meeting or hearing each other. */
export type Trouble = z.infer<typeof troubleSchema>;
