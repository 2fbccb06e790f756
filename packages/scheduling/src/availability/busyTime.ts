import { intervalSchema } from "@samtal/core/time";
import * as z from "zod";

const minutes = z.int().min(0).max(480);

/** The schema of a {@link BusyTime}. */
export const busyTimeSchema = z.strictObject({
  interval: intervalSchema,
  kind: z
    .enum(["busy", "tentative", "out-of-office"])
    .describe("All three are kept free, and told apart in reasons; a request can let tentative times go."),
  buffers: z
    .strictObject({ beforeMinutes: minutes, afterMinutes: minutes })
    .exactOptional()
    .describe("What this meeting itself keeps free around it. Between neighbours the larger buffer counts."),
});

/** A stretch of time that a person's calendar has taken, without what for. */
export type BusyTime = z.infer<typeof busyTimeSchema>;
