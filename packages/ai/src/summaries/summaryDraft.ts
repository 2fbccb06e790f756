import { documentSchema, idSchema, parser, safeParser } from "@samtal/core";
import * as z from "zod";
import { draftFields } from "../drafts/draftFields.ts";

/** The schema of a {@link SummarySentence}. */
export const summarySentenceSchema = z.strictObject({
  text: z.string().trim().min(1).max(1_000).describe("Personal data of the candidate."),
  noteIds: z.array(idSchema("note")).min(1).describe("The notes that say so."),
});

/** A sentence about what a candidate said or did, with the notes that it rests on. There is no place for a rating. */
export type SummarySentence = z.infer<typeof summarySentenceSchema>;

/** The schema of a {@link SummaryDraft}. */
export const summaryDraftSchema = documentSchema({
  kind: z.literal("summary-draft"),
  ...draftFields,
  interviewId: idSchema("interview"),
  sentences: z.array(summarySentenceSchema).min(1).max(100),
});

/** A summary that waits for a person; `approveDraft` makes a summary of it. */
export type SummaryDraft = z.infer<typeof summaryDraftSchema>;

/** Validates a draft of a summary. @throws SamtalError with every issue found */
export const parseSummaryDraft = parser(summaryDraftSchema);

/** Validates a draft of a summary; never throws. */
export const safeParseSummaryDraft = safeParser(summaryDraftSchema);
