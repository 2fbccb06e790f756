import {
  documentSchema,
  idSchema,
  parser,
  pluginReferenceSchema,
  ratingSchema,
  rubricSchema,
  safeParser,
} from "@samtal/core";
import { instantSchema } from "@samtal/core/time";
import * as z from "zod";

const cardSchema = z.strictObject({
  id: idSchema("scorecard"),
  interviewId: idSchema("interview"),
  interviewerId: idSchema("interviewer"),
  guideId: idSchema("guide"),
  guideVersion: z.int().min(1),
  sealedAt: instantSchema,
  ratings: z.array(ratingSchema).describe("As they were sealed, by id; evidence by id only."),
  disturbances: z
    .array(z.enum(["interruption", "technical-trouble"]))
    .describe("Counted and named; they never lower a score."),
  amendments: z
    .array(z.strictObject({ at: instantSchema, ratings: z.array(ratingSchema).min(1) }))
    .describe("Without their reasons, which are free text."),
});

/** The schema of an {@link AssessmentTrace}. */
export const assessmentTraceSchema = documentSchema({
  applicationId: idSchema("application"),
  rubric: rubricSchema.describe("Without the vendor's metadata."),
  rubricHash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  plugins: z
    .array(
      z.strictObject({
        kind: z.string().regex(/^[a-z][a-z-]{0,39}$/),
        id: pluginReferenceSchema.shape.id,
        version: z.int().min(1),
      }),
    )
    .describe("The plugins that reckoned, by kind and id."),
  cards: z.array(cardSchema).describe("The cards that were combined, by id."),
  setAside: z
    .array(
      z.strictObject({
        id: idSchema("scorecard"),
        interviewerId: idSchema("interviewer"),
        sealedAt: instantSchema.nullable(),
        why: z.enum(["trainee", "late"]),
      }),
    )
    .describe("The cards that were neither read nor counted, by id."),
  deadline: instantSchema.nullable(),
  consensus: cardSchema.nullable().describe("The panel's joint card, reckoned beside the others."),
  amended: z.boolean().describe("Whether the amendments were reckoned beside."),
});

/**
 * Everything that a calculation read, and nothing else: rubric, ratings, instants, plugin versions. No evidence text,
 * no note, no reason of an amendment. {@link replay} makes the same bytes of it.
 *
 * It holds ratings: keep it as long as the scorecards, and no longer.
 */
export type AssessmentTrace = z.infer<typeof assessmentTraceSchema>;

/** A scorecard as a trace keeps it. */
export type TracedCard = AssessmentTrace["cards"][number];

/** Validates a trace. @throws SamtalError with every issue found */
export const parseAssessmentTrace = parser(assessmentTraceSchema);

/** Validates a trace; never throws. */
export const safeParseAssessmentTrace = safeParser(assessmentTraceSchema);
