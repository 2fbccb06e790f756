import { documentSchema, idSchema, parser, reasonSchema, safeParser } from "@samtal/core";
import { instantSchema, timeZoneSchema } from "@samtal/core/time";
import * as z from "zod";

/** The schema of a {@link LiveRequest}. */
export const liveRequestSchema = documentSchema({
  interviewId: idSchema("interview"),
  applicationId: idSchema("application"),
  candidateId: idSchema("candidate"),
  roundId: idSchema("round"),
  guideId: idSchema("guide"),
  guideVersion: z.int().min(1),
  questionIds: z
    .array(idSchema("question"))
    .min(1)
    .max(200)
    .describe("The same questions, in the same order."),
  candidateZone: timeZoneSchema,
  accommodationIds: z.array(idSchema("accommodation")),
  requestedAt: instantSchema,
  because: z.array(reasonSchema),
});

/**
 * The wish to meet instead of recording, for whoever finds the time. It has no place for why: a choice and an
 * accommodation look the same.
 */
export type LiveRequest = z.infer<typeof liveRequestSchema>;

/** Validates a request. @throws SamtalError with every issue found */
export const parseLiveRequest = parser(liveRequestSchema);

/** Validates a request; never throws. */
export const safeParseLiveRequest = safeParser(liveRequestSchema);
