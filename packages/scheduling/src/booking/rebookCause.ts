import * as z from "zod";

/** What can make a new time necessary as soon as possible. */
export const rebookCauses = [
  "technical-trouble",
  "interrupted",
  "interviewer-no-show",
  "candidate-no-show",
] as const;

/** The schema of a {@link RebookCause}. */
export const rebookCauseSchema = z
  .enum(rebookCauses)
  .describe("What happened. It reaches no score, no rank and no rater.");

/** What happened, as a code: never whose fault it was, never a health detail. */
export type RebookCause = z.infer<typeof rebookCauseSchema>;
