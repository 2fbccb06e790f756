import { accommodationSchema, documentSchema, liveRoundSchema } from "@samtal/core";
import { durationSchema, instantSchema, intervalSchema, timeZoneSchema } from "@samtal/core/time";
import * as z from "zod";
import {
  candidateAvailabilitySchema,
  interviewerAvailabilitySchema,
} from "../availability/personAvailability.ts";

/** The form of a slot request, before its fields are held against each other. */
export const slotRequestForm = documentSchema({
  round: liveRoundSchema.describe("Its length, its lobby and its panel."),
  candidate: candidateAvailabilitySchema,
  interviewers: z
    .array(interviewerAvailabilitySchema)
    .describe("Everyone in the panel's pools, in any order; others are allowed and not asked."),
  accommodations: z.array(accommodationSchema).describe("Those of the candidate: they lengthen the slot."),
  window: intervalSchema.describe("The assessment starts and ends within; at most 400 days."),
  grid: z
    .strictObject({ minutes: z.int().min(1).max(1440), zone: timeZoneSchema })
    .describe("Starts fall on multiples of these minutes from midnight on that zone's clock."),
  now: instantSchema,
  minimumNotice: durationSchema.describe("Elapsed time from now to the opening of the lobby, such as PT24H."),
  buffers: z
    .strictObject({ beforeMinutes: z.int().min(0).max(480), afterMinutes: z.int().min(0).max(480) })
    .exactOptional()
    .describe("What must be free of other meetings before the lobby and after the end; none when left out."),
  maximumSlots: z
    .int()
    .min(1)
    .max(100_000)
    .exactOptional()
    .describe("How many slots to unfold; all when left out."),
});

/** A slot request whose single fields have the right form. */
export type SlotRequestForm = z.infer<typeof slotRequestForm>;
