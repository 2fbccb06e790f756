import { idSchema, reasonSchema } from "@samtal/core";
import * as z from "zod";

/** The schema of a {@link ComparisonBand}. */
export const comparisonBandSchema = z.strictObject({
  leaderId: idSchema("application").describe("The highest score of the band, the first by id where several have it."),
  applicationIds: z.array(idSchema("application")).min(1).describe("The leader among them, by id."),
  because: z.array(reasonSchema).min(1),
});

/** Applications whose scores cannot be told apart from the highest among them. A lower band is no rejection. */
export type ComparisonBand = z.infer<typeof comparisonBandSchema>;
