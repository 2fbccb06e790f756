import { fallbackPlanSchema, idSchema, parser, safeParser } from "@samtal/core";
import { durationParts, durationSchema } from "@samtal/core/time";
import * as z from "zod";
import { rebookCauseSchema } from "./rebookCause.ts";

/** The schema of a {@link RebookNeed}. */
export const rebookNeedSchema = z.strictObject({
  cause: rebookCauseSchema,
  candidateAccepts: durationSchema
    .refine(
      (duration) => {
        const { years, months, weeks, days } = durationParts(duration);
        return years + months + weeks + days === 0;
      },
      { params: { issue: "core/not-elapsed" } },
    )
    .exactOptional()
    .describe("The notice that the candidate said is enough, such as PT30M; left out, the request's holds."),
  absentIds: z
    .array(idSchema("interviewer"))
    .max(100)
    .exactOptional()
    .describe("Interviewers who are not to be asked for the new time; nobody when left out."),
  fallbackPlan: fallbackPlanSchema.describe("The interview's: how the candidate is reached at once."),
});

/** What happened to an interview, and what the candidate accepts instead. */
export type RebookNeed = z.infer<typeof rebookNeedSchema>;

/** Validates a need to rebook. @throws SamtalError with every issue found */
export const parseRebookNeed = parser(rebookNeedSchema);

/** Validates a need to rebook; never throws. */
export const safeParseRebookNeed = safeParser(rebookNeedSchema);
