import { parser, safeParser } from "@samtal/core";
import * as z from "zod";

const share = z.number().min(0).max(1);

/** The schema of {@link AuditThresholds}. */
export const auditThresholdsSchema = z.strictObject({
  minimumQuestions: z.int().min(1).max(20).default(2).describe("Rated questions about each competency."),
  minimumBetterShare: share.default(0.5).describe("Share of rated questions that are behavioural or situational."),
  maximumProbes: z.int().min(1).max(50).default(6).describe("Approved probes of one question."),
  maximumProbeSpread: z.int().min(0).max(100).default(3).describe("Most minus fewest probes, over interviews."),
  minimumRaters: z.int().min(1).max(32).default(2).describe("Interviewers who rate each competency by themselves."),
  minimumPanelOverlap: share.default(0.5).describe("Chance that an interviewer of one interview sits in another."),
  minimumNoteCharacters: z.int().min(1).max(10_000).default(20).describe("Characters of a note that a rating rests on."),
  qualification: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,63}$/)
    .default("structured-interviewing")
    .describe("Key of what interviewers must be trained in on the interview's date."),
});

/** From where on the audit says something; stated defaults, each of them a choice and not a finding of research. */
export type AuditThresholds = z.infer<typeof auditThresholdsSchema>;

/** Validates thresholds and fills in the defaults. @throws SamtalError with every issue found */
export const parseAuditThresholds = parser(auditThresholdsSchema);

/** Validates thresholds and fills in the defaults; never throws. */
export const safeParseAuditThresholds = safeParser(auditThresholdsSchema);
