import { idSchema } from "@samtal/core";
import * as z from "zod";
import { rankingCriteria } from "./slotRanking.ts";

const minutes = z.number().min(0);

/** The schema of a {@link SlotPlace}. */
export const slotPlaceSchema = z.strictObject({
  rank: z.int().min(1),
  of: z.int().min(1),
  order: z.array(z.enum(rankingCriteria)).min(1).describe("What counted first, second and so on."),
  discomfort: z
    .strictObject({
      worstMinutes: minutes,
      sumMinutes: minutes,
      people: z.array(
        z.strictObject({
          personId: z.union([
            idSchema("candidate"),
            idSchema("interviewer"),
            idSchema("interpreter"),
            idSchema("captioner"),
          ]),
          minutes,
        }),
      ),
    })
    .describe("How far, for each, the farthest moment lies outside comfortable hours; only those above 0."),
  alternates: z.int().min(0).describe("Seats taken by alternates."),
  panelChanges: z.int().min(0).describe("Seats taken by others than for the role's other candidates."),
  openSeats: z.int().min(0).describe("Optional places that nobody takes."),
  load: z.strictObject({ worst: z.number().min(0), sum: z.number().min(0) }),
});

/** Where a slot ranks among the others, and each figure that put it there. */
export type SlotPlace = z.infer<typeof slotPlaceSchema>;
