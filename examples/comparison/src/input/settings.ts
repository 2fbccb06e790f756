import { localizedTextSchema, safeParser } from "@samtal/core";
import { instantSchema } from "@samtal/core/time";
import * as z from "zod";

/** The schema of {@link Settings}. */
const settingsSchema = z.strictObject({
  title: localizedTextSchema,
  deadline: instantSchema.describe("A card sealed later counts and is named."),
  tieTolerance: z.number().min(0),
  minimumRaters: z.int().min(1),
  level: z.number().gt(0).lt(1).describe("Confidence of the intervals."),
  weightChange: z.number().gt(0).lt(1).describe("How far each weight may move before the first place must hold."),
});

/** How the folder is compared. */
export type Settings = z.infer<typeof settingsSchema>;

/** Validates the settings; never throws. */
export const safeParseSettings = safeParser(settingsSchema);
