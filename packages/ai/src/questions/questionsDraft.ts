import { documentSchema, idSchema, parser, safeParser } from "@samtal/core";
import * as z from "zod";
import { draftFields } from "../drafts/draftFields.ts";

const questionText = z.string().trim().min(1).max(2_000);

/** The schema of a {@link DraftedQuestion}. */
export const draftedQuestionSchema = z.strictObject({
  id: idSchema("question"),
  kind: z.enum(["behavioural", "situational"]),
  competencyIds: z.array(idSchema("competency")).length(1),
  minutes: z.number().positive().max(240),
  importance: z.int().min(1).max(5),
  wording: z.strictObject({
    text: questionText,
    probes: z.array(z.strictObject({ id: idSchema("probe"), text: questionText })).max(8),
  }),
});

/** A question that a model worded and nobody has approved: no `Question`, and no guide takes it. */
export type DraftedQuestion = z.infer<typeof draftedQuestionSchema>;

/** The schema of a {@link QuestionsDraft}. */
export const questionsDraftSchema = documentSchema({
  kind: z.literal("questions-draft"),
  ...draftFields,
  questions: z.array(draftedQuestionSchema).min(1).max(60),
});

/** Questions that wait for a person; `approveDraft` makes questions of them. */
export type QuestionsDraft = z.infer<typeof questionsDraftSchema>;

/** Validates a draft of questions. @throws SamtalError with every issue found */
export const parseQuestionsDraft = parser(questionsDraftSchema);

/** Validates a draft of questions; never throws. */
export const safeParseQuestionsDraft = safeParser(questionsDraftSchema);
