import { documentSchema, idSchema, parser, safeParser } from "@samtal/core";
import { instantSchema } from "@samtal/core/time";
import * as z from "zod";

/** The schema of a {@link Debrief}. */
export const debriefSchema = documentSchema({
  id: idSchema("event"),
  applicationId: idSchema("application"),
  startedAt: instantSchema,
  interviewerIds: z
    .array(idSchema("interviewer"))
    .exactOptional()
    .describe("Who took part; left out when nobody knows, and then everyone may have."),
});

/** A conversation in which interviewers talked a candidate over. */
export type Debrief = z.infer<typeof debriefSchema>;

/** Validates a debrief. @throws SamtalError with every issue found */
export const parseDebrief = parser(debriefSchema);

/** Validates a debrief; never throws. */
export const safeParseDebrief = safeParser(debriefSchema);
