import { idSchema, parser, safeParser } from "@samtal/core";
import { localDateSchema } from "@samtal/core/time";
import * as z from "zod";
import { messageKeySchema } from "../rules/messageKey.ts";

/** The schema of a {@link SurveyAnswer}. It takes no metadata: nothing can ride along with an answer. */
export const surveyAnswerSchema = z.strictObject({
  schemaVersion: z.literal(1).describe("Version of this document's shape."),
  id: idSchema("answer").describe("From surveyAnswerId: a pseudonym."),
  surveyId: idSchema("survey"),
  surveyVersion: z.int().min(1),
  processHash: z.string().regex(/^sha256:[0-9a-f]{64}$/).describe("The process that it is about."),
  answeredOn: localDateSchema.describe("The day; a time of day would tell more than is needed."),
  ratings: z.array(z.strictObject({ question: messageKeySchema, value: z.int() })).max(50).describe("No order."),
  texts: z
    .array(z.strictObject({ question: messageKeySchema, text: z.string().trim().min(1).max(10_000) }))
    .max(50)
    .describe("No order."),
});

/**
 * What somebody answered: no candidate, no application, no role, and no decision.
 *
 * A pseudonym is not anonymity: see {@link surveyAnswerId}.
 */
export type SurveyAnswer = z.infer<typeof surveyAnswerSchema>;

/** Validates a survey answer. @throws SamtalError with every issue found */
export const parseSurveyAnswer = parser(surveyAnswerSchema);

/** Validates a survey answer; never throws. */
export const safeParseSurveyAnswer = safeParser(surveyAnswerSchema);
