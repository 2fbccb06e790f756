import { documentSchema, idSchema, parser, safeParser } from "@samtal/core";
import * as z from "zod";
import { approvedProvenanceSchema } from "../drafts/provenance.ts";
import { summarySentenceSchema } from "./summaryDraft.ts";

/** The schema of an {@link InterviewSummary}. */
export const interviewSummarySchema = documentSchema({
  interviewId: idSchema("interview"),
  language: z.enum(["sv", "en"]),
  sentences: z.array(summarySentenceSchema).min(1).max(100),
  provenance: approvedProvenanceSchema,
});

/** What was noted in an interview, in short: drafted by a model, approved by a person. */
export type InterviewSummary = z.infer<typeof interviewSummarySchema>;

/** Validates a summary. @throws SamtalError with every issue found */
export const parseInterviewSummary = parser(interviewSummarySchema);

/** Validates a summary; never throws. */
export const safeParseInterviewSummary = safeParser(interviewSummarySchema);
