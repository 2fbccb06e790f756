import {
  documentSchema,
  fallbackPlanSchema,
  idSchema,
  languageTagSchema,
  localizedTextSchema,
  parser,
  safeParser,
} from "@samtal/core";
import { instantSchema } from "@samtal/core/time";
import * as z from "zod";

const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** What an interviewer confirms to have read and prepared. */
export const briefingItems = ["cv", "questions", "criteria", "plan-b"] as const;

/** The schema of a {@link Briefing}. */
export const briefingSchema = documentSchema({
  interviewId: idSchema("interview"),
  interviewerId: idSchema("interviewer"),
  applicationId: idSchema("application"),
  roleTitle: localizedTextSchema,
  language: languageTagSchema,
  assessmentStartsAt: instantSchema,
  endsAt: instantSchema,
  guide: z.strictObject({ id: idSchema("guide"), version: z.int().min(1), contentHash: hash }),
  criteria: z.array(
    z.strictObject({ competencyId: idSchema("competency"), name: localizedTextSchema, definition: localizedTextSchema }),
  ),
  questionIds: z.array(idSchema("question")).describe("In the order in which they are asked."),
  fallbackPlan: fallbackPlanSchema,
  addedMinutes: z.int().min(0).describe("What accommodations add; never what they are."),
  toConfirm: z.array(z.enum(briefingItems)),
});

/** What an interviewer reads before an interview: when, what is asked, what is judged, what to do when it fails. */
export type Briefing = z.infer<typeof briefingSchema>;

/** Validates a briefing. @throws SamtalError with every issue found */
export const parseBriefing = parser(briefingSchema);

/** Validates a briefing; never throws. */
export const safeParseBriefing = safeParser(briefingSchema);

/** The schema of a {@link BriefingAcknowledgement}. */
export const briefingAcknowledgementSchema = documentSchema({
  interviewId: idSchema("interview"),
  interviewerId: idSchema("interviewer"),
  briefingHash: hash.describe("Of the briefing that was read."),
  acknowledgedAt: instantSchema,
  confirmed: z.array(z.enum(briefingItems)),
});

/** An interviewer's word that they have read a briefing and prepared what it asks for. */
export type BriefingAcknowledgement = z.infer<typeof briefingAcknowledgementSchema>;

/** Validates an acknowledgement. @throws SamtalError with every issue found */
export const parseBriefingAcknowledgement = parser(briefingAcknowledgementSchema);

/** Validates an acknowledgement; never throws. */
export const safeParseBriefingAcknowledgement = safeParser(briefingAcknowledgementSchema);
