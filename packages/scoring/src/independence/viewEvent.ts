import { documentSchema, idSchema, parser, safeParser } from "@samtal/core";
import { instantSchema } from "@samtal/core/time";
import * as z from "zod";

/** The schema of a {@link ViewEvent}. */
export const viewEventSchema = documentSchema({
  id: idSchema("event"),
  at: instantSchema,
  viewerId: idSchema("interviewer"),
  applicationIds: z.array(idSchema("application")).min(1).describe("Every application that was shown."),
  item: z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("scorecard"),
      scorecardId: idSchema("scorecard"),
      interviewerId: idSchema("interviewer").describe("Whose card it is."),
    }),
    z.strictObject({ kind: z.literal("note"), noteId: idSchema("note"), authorId: idSchema("interviewer") }),
    z.strictObject({ kind: z.literal("assessment") }),
    z.strictObject({ kind: z.literal("comparison"), comparisonId: idSchema("comparison") }),
  ]),
});

/** That an interviewer was shown a card, a note or a result. The host logs it; it is the interviewer's personal data. */
export type ViewEvent = z.infer<typeof viewEventSchema>;

/** Validates a view event. @throws SamtalError with every issue found */
export const parseViewEvent = parser(viewEventSchema);

/** Validates a view event; never throws. */
export const safeParseViewEvent = safeParser(viewEventSchema);
