import { documentSchema, idSchema, localizedTextSchema, parser, safeParser } from "@samtal/core";
import * as z from "zod";
import { messageKeySchema } from "../rules/messageKey.ts";

const bilingualSchema = localizedTextSchema.refine((texts) => texts["sv"] !== undefined && texts["en"] !== undefined, {
  params: { issue: "communication/survey-language-missing" },
});

const about = { key: messageKeySchema, text: bilingualSchema };

/** The schema of a {@link SurveyQuestion}. */
export const surveyQuestionSchema = z.discriminatedUnion("kind", [
  z
    .strictObject({
      kind: z.literal("rating"),
      ...about,
      low: z.int().min(-100).max(100),
      high: z.int().min(-100).max(100),
      favourableFrom: z.int().min(-100).max(100).describe("Answers from this level up count as favourable."),
      labels: z.strictObject({ low: bilingualSchema, high: bilingualSchema }),
    })
    .refine(({ low, high }) => low < high, { path: ["high"], params: { issue: "communication/empty-scale" } })
    .refine(({ low, high, favourableFrom }) => low < favourableFrom && favourableFrom <= high, {
      path: ["favourableFrom"],
      params: { issue: "communication/favourable-off-scale" },
    }),
  z
    .strictObject({ kind: z.literal("recommendation"), ...about })
    .describe("How likely one is to recommend, from 0 to 10; 9 and 10 count as favourable."),
  z
    .strictObject({ kind: z.literal("free-text"), ...about, maximumLength: z.int().min(1).max(10_000) })
    .describe("In the candidate's own words, which may give away who wrote."),
]);

/** A question about how the process was experienced. */
export type SurveyQuestion = z.infer<typeof surveyQuestionSchema>;

/** The schema of a {@link Survey}. */
export const surveySchema = documentSchema({
  id: idSchema("survey"),
  version: z.int().min(1).describe("Raised with each change."),
  title: bilingualSchema,
  introduction: bilingualSchema.describe("What becomes of the answers, who sees them and when."),
  questions: z.array(surveyQuestionSchema).min(1).max(50).describe("In the order in which they are asked."),
}).superRefine(({ questions }, context) => {
  const seen = new Set<string>();
  for (const [index, { key }] of questions.entries()) {
    if (seen.has(key)) {
      const path = ["questions", index, "key"];
      context.addIssue({ code: "custom", path, params: { issue: "communication/duplicate-question" } });
    }
    seen.add(key);
  }
});

/** Questions to candidates about the process, in Swedish and English at least. */
export type Survey = z.infer<typeof surveySchema>;

/** Validates a survey. @throws SamtalError with every issue found */
export const parseSurvey = parser(surveySchema);

/** Validates a survey; never throws. */
export const safeParseSurvey = safeParser(surveySchema);

/** Lowest and highest answer of a question with levels, and from where one is favourable. */
export function scaleOf(
  question: SurveyQuestion,
): { readonly low: number; readonly high: number; readonly favourableFrom: number } | undefined {
  switch (question.kind) {
    case "rating":
      return question;
    case "recommendation":
      return { low: 0, high: 10, favourableFrom: 9 };
    case "free-text":
      return undefined;
  }
}
