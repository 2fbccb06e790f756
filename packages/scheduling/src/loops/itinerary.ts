import { documentSchema, idSchema, joinUrlSchema, parser, reasonSchema, safeParser } from "@samtal/core";
import { instantSchema, zonedInstantSchema } from "@samtal/core/time";
import * as z from "zod";
import { slotSchema } from "../slots/slot.ts";

const minutes = z.number().min(0);
const personId = z.union([idSchema("candidate"), idSchema("interviewer")]);
const local = { start: zonedInstantSchema, end: zonedInstantSchema };

/** What itineraries are ranked by, always in this order. */
export const itineraryCriteria = [
  "days",
  "idle",
  "discomfort",
  "alternates",
  "same-panel",
  "open-seats",
  "start",
] as const;

/** The schema of an {@link Itinerary}. */
export const itinerarySchema = documentSchema({
  candidateId: idSchema("candidate"),
  legs: z
    .array(
      z.strictObject({
        slot: slotSchema,
        joinUrl: joinUrlSchema
          .exactOptional()
          .describe("The round's own link; left out while the host has none."),
      }),
    )
    .min(1)
    .describe("The rounds in the order of time."),
  breaks: z
    .array(
      z.strictObject({
        afterRoundId: idSchema("round"),
        beforeRoundId: idSchema("round"),
        start: instantSchema,
        end: instantSchema.describe("The opening of the next lobby."),
        minutes,
      }),
    )
    .describe("Pauses between rounds of one day, lunch included."),
  lunches: z
    .array(z.strictObject({ personId, ...local }))
    .describe(
      "Lunches kept free on days on which the loop reaches over their window, the candidate's first.",
    ),
  debrief: z
    .strictObject({
      start: instantSchema,
      end: instantSchema,
      attendeeIds: z
        .array(idSchema("interviewer"))
        .min(1)
        .describe("Everyone who interviewed, and those named."),
      local: z.array(z.strictObject({ personId, ...local })),
    })
    .exactOptional(),
  openLinks: z
    .array(idSchema("round"))
    .exactOptional()
    .describe("Rounds that still need a link of their own."),
  place: z.strictObject({
    rank: z.int().min(1),
    of: z.int().min(1).describe("How many itineraries were kept, not how many there are."),
    order: z.array(z.enum(itineraryCriteria)).describe("What counted first, second and so on."),
    days: z.int().min(1),
    idleMinutes: minutes.describe("Time between rounds of one day, lunch taken off."),
    discomfort: z.strictObject({ worstMinutes: minutes, sumMinutes: minutes }),
    alternates: z.int().min(0),
    panelChanges: z.int().min(0),
    openSeats: z.int().min(0),
  }),
  zoneData: z.string().min(1).max(64),
  because: z.array(reasonSchema),
});

/** All rounds of one candidate, one after the other, with pauses, lunch and the debrief. */
export type Itinerary = z.infer<typeof itinerarySchema>;

/** Validates an itinerary. @throws SamtalError with every issue found */
export const parseItinerary = parser(itinerarySchema);

/** Validates an itinerary; never throws. */
export const safeParseItinerary = safeParser(itinerarySchema);
