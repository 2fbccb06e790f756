import { documentSchema, idSchema, parser, reasonSchema, safeParser } from "@samtal/core";
import { compareInstants, instantSchema, zonedInstantSchema } from "@samtal/core/time";
import * as z from "zod";
import { deadlineRuleSchema } from "./deadlineRule.ts";

/** The schema of an {@link AsynchronousWindow}. */
export const asynchronousWindowSchema = documentSchema({
  interviewId: idSchema("interview"),
  applicationId: idSchema("application"),
  candidateId: idSchema("candidate"),
  roundId: idSchema("round"),
  guideId: idSchema("guide"),
  guideVersion: z.int().min(1),
  opensAt: instantSchema,
  deadline: zonedInstantSchema.describe(
    "First instant after the window, on the candidate's clock as promised.",
  ),
  deadlineRule: deadlineRuleSchema.describe("The hour at which extensions end too."),
  questions: z
    .array(
      z.strictObject({
        questionId: idSchema("question"),
        attempts: z.int().min(1).max(10).describe("Recordings allowed."),
      }),
    )
    .min(1)
    .max(200)
    .describe("In the guide's order."),
  accommodationIds: z.array(idSchema("accommodation")),
  liveAlternative: z.literal("offered").describe("Always: choosing it costs nothing and no rater is told."),
  zoneData: z.string().min(1).max(64).describe("Version of the tz data behind the deadline."),
  because: z.array(reasonSchema),
})
  .refine(({ opensAt, deadline }) => compareInstants(opensAt, deadline.instant) < 0, {
    path: ["deadline"],
    params: { issue: "scheduling/no-time-to-answer" },
  })
  .refine(
    ({ questions }) => new Set(questions.map(({ questionId }) => questionId)).size === questions.length,
    {
      path: ["questions"],
      params: { issue: "core/duplicate-id" },
    },
  );

/** The time in which a candidate records answers. It is the candidate's and the recruiter's, no rater's. */
export type AsynchronousWindow = z.infer<typeof asynchronousWindowSchema>;

/**
 * Validates a window. @throws SamtalError with every issue found, `scheduling/no-time-to-answer` among them
 */
export const parseAsynchronousWindow = parser(asynchronousWindowSchema);

/** Validates a window; never throws. */
export const safeParseAsynchronousWindow = safeParser(asynchronousWindowSchema);
