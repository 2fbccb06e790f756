import { accommodationSchema, documentSchema, idSchema, liveRoundSchema } from "@samtal/core";
import { durationSchema, instantSchema, intervalSchema, timeZoneSchema } from "@samtal/core/time";
import * as z from "zod";
import {
  candidateAvailabilitySchema,
  captionerAvailabilitySchema,
  interpreterAvailabilitySchema,
  interviewerAvailabilitySchema,
} from "../availability/personAvailability.ts";
import { slotRankingSchema } from "./slotRanking.ts";

/** The form of a slot request, before its fields are held against each other. */
export const slotRequestForm = documentSchema({
  round: liveRoundSchema.describe("Its length, its lobby and its panel."),
  candidate: candidateAvailabilitySchema,
  interviewers: z
    .array(interviewerAvailabilitySchema)
    .describe("Everyone in the panel's pools, in any order; others are allowed and not asked."),
  accommodations: z
    .array(accommodationSchema)
    .describe("Those of the candidate: they lengthen the slot and add an interpreter's or captioner's seat."),
  support: z
    .strictObject({
      interpreters: z.array(interpreterAvailabilitySchema).max(200),
      captioners: z.array(captionerAvailabilitySchema).max(200),
      captionsByPlatform: z
        .boolean()
        .exactOptional()
        .describe("Whether the meeting platform's own captions meet the need, so that nobody has to write them."),
    })
    .exactOptional()
    .describe("Who can interpret or caption; asked for only where an accommodation needs it."),
  conflictsOfInterest: z
    .array(z.strictObject({ interviewerId: idSchema("interviewer"), candidateId: idSchema("candidate") }))
    .max(10_000)
    .exactOptional()
    .describe("Who must not interview whom, without why; those of other candidates are passed over."),
  panelSoFar: z
    .array(z.strictObject({ seatId: idSchema("seat"), interviewerId: idSchema("interviewer") }))
    .max(100)
    .exactOptional()
    .describe("Who interviewed the role's other candidates in this round: the same people where possible."),
  window: intervalSchema.describe("The assessment starts and ends within; at most 400 days."),
  grid: z
    .strictObject({ minutes: z.int().min(1).max(1440), zone: timeZoneSchema })
    .describe("Starts fall on multiples of these minutes from midnight on that zone's clock."),
  now: instantSchema,
  minimumNotice: durationSchema.describe("Elapsed time from now to the opening of the lobby, such as PT24H."),
  buffers: z
    .strictObject({ beforeMinutes: z.int().min(0).max(480), afterMinutes: z.int().min(0).max(480) })
    .exactOptional()
    .describe(
      "What must be free of other meetings before the lobby and after the end; the larger of this and a neighbour's own counts.",
    ),
  tentative: z
    .enum(["keep-free", "ignore"])
    .exactOptional()
    .describe("Whether tentative times are kept free; keep-free when left out."),
  ranking: slotRankingSchema.exactOptional(),
  maximumSlots: z
    .int()
    .min(1)
    .max(100_000)
    .exactOptional()
    .describe("How many slots to unfold, the best first; 10,000 when left out."),
});

/** A slot request whose single fields have the right form. */
export type SlotRequestForm = z.infer<typeof slotRequestForm>;
