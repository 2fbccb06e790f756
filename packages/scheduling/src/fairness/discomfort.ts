import { reasonSchema } from "@samtal/core";
import { zonedInstantSchema } from "@samtal/core/time";
import * as z from "zod";

/** The schema of a {@link Discomfort}. */
export const discomfortSchema = z.strictObject({
  minutes: z
    .number()
    .min(0)
    .max(720)
    .describe("How far the meeting's farthest moment lies outside the person's comfortable hours."),
  start: zonedInstantSchema.describe("What the person's clock shows at the start, the lobby included."),
  end: zonedInstantSchema,
  odd: z.boolean().describe("Whether the hours are so odd that the person must confirm them."),
  because: z.array(reasonSchema),
});

/** How uncomfortable a meeting's local hours are for one person. */
export type Discomfort = z.infer<typeof discomfortSchema>;
