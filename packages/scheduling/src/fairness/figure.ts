import * as z from "zod";

/** The schema of a {@link Figure}. */
export const figureSchema = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("ok"), value: z.number().min(0) }),
  z.strictObject({
    status: z.literal("undefined"),
    reason: z
      .enum(["no-people", "no-available-days", "no-interviews", "no-load"])
      .describe("What the figure would have to be divided by, and is not there."),
  }),
]);

/** A figure, or why there is none: never NaN, and never 0 in place of 0/0. */
export type Figure = z.infer<typeof figureSchema>;
