import * as z from "zod";

/** The schema of an {@link Actor}. */
export const actorSchema = z
  .enum(["candidate", "recruiter", "interviewer", "system"])
  .describe("Who caused the event. Only an act of the candidate counts as contact with the candidate.");

/** The kind of party that causes an event. Events that only a person may cause don't take `system`. */
export type Actor = z.infer<typeof actorSchema>;
