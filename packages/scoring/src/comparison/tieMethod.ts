import * as z from "zod";

/** The schema of a {@link TieMethod}. */
export const tieMethodSchema = z
  .enum(["min", "max", "dense", "average"])
  .describe("Which rank tied applications share: min 1, 2, 2, 4 · max 1, 3, 3, 4 · dense 1, 2, 2, 3 · average 1, 2.5, 2.5, 4.");

/** Which rank tied applications share: `min` 1, 2, 2, 4, `max` 1, 3, 3, 4, `dense` 1, 2, 2, 3, `average` 1, 2.5, 2.5, 4. */
export type TieMethod = z.infer<typeof tieMethodSchema>;
