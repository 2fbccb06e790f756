import { documentSchema, idSchema, parser, safeParser } from "@samtal/core";
import { instantSchema } from "@samtal/core/time";
import * as z from "zod";

/** The schema of a {@link FollowUpTask}. */
export const followUpTaskSchema = documentSchema({
  id: idSchema("item"),
  interviewId: idSchema("interview"),
  what: z.string().trim().min(1).max(2_000).describe("May hold personal data of the candidate."),
  assigneeId: idSchema("interviewer"),
  dueAt: instantSchema.nullable().describe("null where nobody has set a time."),
  status: z.enum(["open", "done"]),
  source: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("note"), noteId: idSchema("note"), line: z.int().min(1) }),
    z.strictObject({ kind: z.literal("transcript"), recordingId: idSchema("recording"), atSeconds: z.number().min(0) }),
  ]),
});

/** Something that somebody promised to do after an interview, and where it was said. */
export type FollowUpTask = z.infer<typeof followUpTaskSchema>;

/** Validates a follow-up task. @throws SamtalError with every issue found */
export const parseFollowUpTask = parser(followUpTaskSchema);

/** Validates a follow-up task; never throws. */
export const safeParseFollowUpTask = safeParser(followUpTaskSchema);
