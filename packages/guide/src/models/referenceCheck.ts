import { contactSchema, documentSchema, idSchema, parser, safeParser } from "@samtal/core";
import { instantSchema } from "@samtal/core/time";
import * as z from "zod";

const referee = z.strictObject({
  name: z.string().trim().min(1).max(200),
  contact: contactSchema,
  relation: z.enum(["manager", "colleague", "report", "customer", "teacher", "other"]),
});

const common = {
  key: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.~-]{0,127}$/).describe("Stable within the application."),
  applicationId: idSchema("application"),
  referee: referee.describe("Personal data of a third person."),
  consentId: idSchema("consent").describe("The candidate's consent that this very person is asked."),
};

/** The schema of a {@link ReferenceCheck}. */
export const referenceCheckSchema = z.discriminatedUnion("status", [
  documentSchema({ status: z.literal("planned"), ...common, takenBy: idSchema("interviewer") }),
  documentSchema({
    status: z.literal("taken"),
    ...common,
    takenBy: idSchema("interviewer"),
    takenAt: instantSchema,
    answers: z
      .array(
        z.strictObject({
          questionKey: z.string().min(1).max(160).describe("A key of the form that was used."),
          answer: z.string().trim().min(1).max(10_000).nullable().describe("null: the referee did not answer."),
        }),
      )
      .refine((answers) => new Set(answers.map(({ questionKey }) => questionKey)).size === answers.length, {
        params: { issue: "core/duplicate-id" },
      })
      .describe("The same questions to each referee, in the order of the form."),
  }),
  documentSchema({ status: z.literal("declined"), ...common, declinedAt: instantSchema.describe("The referee did not want to answer; this says nothing about the candidate.") }),
]);

/** A reference: whom the candidate named, their consent, and what was answered. */
export type ReferenceCheck = z.infer<typeof referenceCheckSchema>;

/** Validates a reference check. @throws SamtalError with every issue found */
export const parseReferenceCheck = parser(referenceCheckSchema);

/** Validates a reference check; never throws. */
export const safeParseReferenceCheck = safeParser(referenceCheckSchema);
