import { documentSchema, safeParser } from "@samtal/core";
import { durationSchema, instantSchema, intervalSchema } from "@samtal/core/time";
import { z } from "zod";

/** What the host system would know beside the documents: its hours, deadlines and addresses. */
export const settingsSchema = documentSchema({
  bookedAt: instantSchema.describe("The round's now: when slots are searched, booked and invited to."),
  window: intervalSchema.describe("Where the interviews must lie."),
  minimumNotice: durationSchema,
  grid: z.strictObject({ minutes: z.int().min(5).max(60) }),
  scorecardsWithinHours: z.int().min(1).max(240).describe("Scorecards sealed later than this count as late."),
  organizer: z.strictObject({ name: z.string().trim().min(1).max(200), email: z.email().max(254) }),
  reserveNumber: z.string().regex(/^\+[1-9]\d{6,14}$/),
  joinUrlBase: z.url({ protocol: /^https?$/ }).max(1900).describe("The booking's id is put at its end."),
  tieTolerance: z.number().min(0),
  retentionDay: z.iso.date().describe("The day on which the fate of each item of data is told."),
});

/** The host's settings for this round. */
export type Settings = z.infer<typeof settingsSchema>;

/** Validates the settings; never throws. */
export const safeParseSettings = safeParser(settingsSchema);
