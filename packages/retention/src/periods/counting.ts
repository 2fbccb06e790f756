import * as z from "zod";

/**
 * Whether the day of the event belongs to the period.
 *
 * `exclusive-start`: it does not (Reg. 1182/71 art. 3(1)). `inclusive-start`: it does, as where a statute says
 * "beginning with the date" (United Kingdom, Ireland), so that the period ends a day earlier.
 */
export const countings = ["exclusive-start", "inclusive-start"] as const;

/** The schema of a {@link Counting}. */
export const countingSchema = z
  .enum(countings)
  .describe("Whether the day of the event belongs to the period: exclusive-start, it does not; inclusive-start, it does.");

/** One of {@link countings}. */
export type Counting = z.infer<typeof countingSchema>;
