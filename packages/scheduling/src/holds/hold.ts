import { documentSchema, idSchema, parser, safeParser } from "@samtal/core";
import { compareInstants, instantSchema } from "@samtal/core/time";
import * as z from "zod";
import { timeClaimSchema } from "../booking/timeClaim.ts";
import { slotSchema } from "../slots/slot.ts";

/** The schema of a {@link TentativeClaim}. */
export const tentativeClaimSchema = timeClaimSchema.extend({ kind: z.literal("tentative") });

/** A person's time that is held, not booked: others see it as tentatively taken. */
export type TentativeClaim = z.infer<typeof tentativeClaimSchema>;

/** The schema of a {@link Hold}. */
export const holdSchema = documentSchema({
  id: idSchema("hold"),
  interviewId: idSchema("interview"),
  roundId: idSchema("round"),
  candidateId: idSchema("candidate"),
  heldAt: instantSchema,
  expiresAt: instantSchema.describe("First instant at which nothing is held any more; no act is needed."),
  releasedAt: instantSchema
    .exactOptional()
    .describe("When it was given up, or its slot booked; left out till then."),
  alternatives: z
    .array(
      z.strictObject({
        slot: slotSchema,
        claims: z.array(tentativeClaimSchema).min(2).describe("Everyone's time, ordered by person."),
      }),
    )
    .min(1)
    .max(100)
    .describe("Slots of which one will be booked, by start; they may overlap each other."),
}).refine(({ heldAt, expiresAt }) => compareInstants(heldAt, expiresAt) < 0, {
  path: ["expiresAt"],
  params: { issue: "core/end-not-after-start" },
});

/** Slots that are kept free for one interview until one of them is booked, or the hold expires. */
export type Hold = z.infer<typeof holdSchema>;

/** Validates a hold. @throws SamtalError with every issue found */
export const parseHold = parser(holdSchema);

/** Validates a hold; never throws. */
export const safeParseHold = safeParser(holdSchema);
