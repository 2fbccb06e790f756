import { documentSchema, parser, safeParser } from "@samtal/core";
import * as z from "zod";

/** The schema of a {@link DisclosureMoment}. */
export const disclosureMomentSchema = z
  .enum(["when-sealed", "after-quorum", "after-all", "never"])
  .describe("From when on others' items are shown; whoever rates has sealed their own card first in any case.");

/** From when on others' items are shown to a role. It never comes before the viewer's own card is sealed. */
export type DisclosureMoment = z.infer<typeof disclosureMomentSchema>;

/** The schema of a {@link DisclosureRule}. */
export const disclosureRuleSchema = z.strictObject({
  scorecards: disclosureMomentSchema,
  notes: disclosureMomentSchema,
  comparison: disclosureMomentSchema.describe("Comparisons, and the assessments that they are made of."),
});

/** What a role is shown, and when. */
export type DisclosureRule = z.infer<typeof disclosureRuleSchema>;

/** The schema of an {@link IndependencePolicy}. */
export const independencePolicySchema = documentSchema({
  quorum: z
    .int()
    .min(1)
    .describe("How many sealed cards of an application after-quorum waits for, trainees' cards aside."),
  shownTo: z.strictObject({
    interviewer: disclosureRuleSchema,
    chair: disclosureRuleSchema,
    trainee: disclosureRuleSchema,
    recruiter: disclosureRuleSchema,
  }),
  debrief: z.enum(["after-quorum", "after-all"]).describe("From when on interviewers may talk the candidate over."),
});

/**
 * Who may see whose cards, notes and comparisons, and when. No policy can show others' items to a rater whose own card of
 * the application is open, and none can show another's draft.
 */
export type IndependencePolicy = z.infer<typeof independencePolicySchema>;

/** Validates a policy. @throws SamtalError with every issue found */
export const parseIndependencePolicy = parser(independencePolicySchema);

/** Validates a policy; never throws. */
export const safeParseIndependencePolicy = safeParser(independencePolicySchema);
