import { intervalSchema } from "@samtal/core/time";
import * as z from "zod";

/** The schema of a {@link BusyTime}. */
export const busyTimeSchema = z.strictObject({
  interval: intervalSchema,
  kind: z
    .enum(["busy", "tentative"])
    .describe("Tentative times are kept free as well, and told apart in reasons."),
});

/** A stretch of time that a person's calendar has taken, without what for. */
export type BusyTime = z.infer<typeof busyTimeSchema>;
