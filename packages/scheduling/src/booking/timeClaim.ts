import { idSchema, parser, safeParser } from "@samtal/core";
import { intervalSchema } from "@samtal/core/time";
import * as z from "zod";

/** The schema of a {@link TimeClaim}. */
export const timeClaimSchema = z.strictObject({
  resourceId: z
    .union([idSchema("candidate"), idSchema("interviewer"), idSchema("interpreter"), idSchema("captioner")])
    .describe("Whose time it is."),
  interval: intervalSchema.describe("From the opening of the lobby to the end."),
  expectedVersion: z
    .int()
    .min(0)
    .describe(
      "Version of the person's claims that the answer rests on; the host writes only if it still stands.",
    ),
});

/**
 * A stretch of one person's time that a booking or a hold takes.
 *
 * The host keeps a version for each person and raises it with every write. In one transaction it compares each
 * claim's `expectedVersion`, removes what is released, writes what is claimed, or does nothing at all.
 */
export type TimeClaim = z.infer<typeof timeClaimSchema>;

/** Validates a claim. @throws SamtalError with every issue found */
export const parseTimeClaim = parser(timeClaimSchema);

/** Validates a claim; never throws. */
export const safeParseTimeClaim = safeParser(timeClaimSchema);
