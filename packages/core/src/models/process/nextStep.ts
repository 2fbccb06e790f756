import * as z from "zod";
import { instantSchema } from "../../time/instant.ts";
import { localizedTextSchema } from "../text/localizedText.ts";

/** The schema of a {@link NextStep}. */
export const nextStepSchema = z.strictObject({
  what: localizedTextSchema,
  who: z.enum(["candidate", "recruiter", "interviewer"]),
  by: instantSchema.describe("The promised time; a promise without a date is none."),
});

/** What happens after the interview, who does it, and by when. */
export type NextStep = z.infer<typeof nextStepSchema>;
