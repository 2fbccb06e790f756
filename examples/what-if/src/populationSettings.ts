import { safeParser } from "@samtal/core";
import { localDateSchema } from "@samtal/core/time";
import * as z from "zod";

const populationSettingsSchema = z.strictObject({
  seed: z.int().min(0).max(4_294_967_295),
  candidates: z.int().min(1).max(100_000),
  interviewers: z.int().min(1).max(100_000),
  day: localDateSchema.describe("The day on which both policies judge what is stored."),
  years: z.int().min(1).max(20).describe("How long ago the first candidates applied."),
});

/** What the stored items of a run are made from. */
export type PopulationSettings = z.infer<typeof populationSettingsSchema>;

/** Validates population settings; never throws. */
export const safeParsePopulationSettings = safeParser(populationSettingsSchema);
