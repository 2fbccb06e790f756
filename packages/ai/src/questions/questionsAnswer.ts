import * as z from "zod";

/** The form in which a model is asked for questions. Limits stand in the draft's schema: few providers take them. */
export const questionsAnswerSchema = z.strictObject({
  declined: z.boolean().describe("True where you can't or won't answer."),
  questions: z.array(
    z.strictObject({
      competency: z.string().describe("The competency's key in the request."),
      kind: z.enum(["behavioural", "situational"]),
      text: z.string(),
      probes: z.array(z.string()),
    }),
  ),
});

/** What a model answers. */
export type QuestionsAnswer = z.infer<typeof questionsAnswerSchema>;
