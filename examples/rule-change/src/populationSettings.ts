import { safeParser } from "@samtal/core";
import { instantSchema, timeZoneSchema } from "@samtal/core/time";
import * as z from "zod";

/** The schema of {@link PopulationSettings}. */
const populationSettingsSchema = z.strictObject({
  seed: z.int().min(0).max(4_294_967_295),
  interviews: z.int().min(1).max(100_000),
  now: instantSchema.describe("When the change would be adopted."),
  bookedDaysBefore: z.int().min(1).max(60).describe("Interviews were booked within so many days before now."),
  heldDaysAfter: z.int().min(1).max(90).describe("They are held within so many days after now."),
  interviewers: z.int().min(1).max(100_000),
  recruiters: z.int().min(1).max(100_000),
  senderZone: timeZoneSchema.describe("Where interviewers and recruiters are."),
  zones: z.array(timeZoneSchema).min(1).describe("Where candidates are."),
});

/** What the interviews of a run are made from. */
export type PopulationSettings = z.infer<typeof populationSettingsSchema>;

/** Validates population settings; never throws. */
export const safeParsePopulationSettings = safeParser(populationSettingsSchema);
