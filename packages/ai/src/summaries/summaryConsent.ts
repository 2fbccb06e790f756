import { consentSchema, parser, safeParser } from "@samtal/core";
import { compareInstants } from "@samtal/core/time";
import * as z from "zod";

/** The schema of a {@link SummaryConsent}. */
export const summaryConsentSchema = z
  .strictObject({
    ...consentSchema.shape,
    purpose: z.literal("interview-summary").describe("That a language model summarises what was noted."),
  })
  .refine(({ answeredAt, withdrawnAt }) => withdrawnAt === undefined || compareInstants(answeredAt, withdrawnAt) <= 0, {
    path: ["withdrawnAt"],
    params: { issue: "core/end-before-start" },
  });

/** The candidate's answer about summaries by a model: for one interview, or for all where none is named. */
export type SummaryConsent = z.infer<typeof summaryConsentSchema>;

/** Validates a consent to summaries. @throws SamtalError with every issue found */
export const parseSummaryConsent = parser(summaryConsentSchema);

/** Validates a consent to summaries; never throws. */
export const safeParseSummaryConsent = safeParser(summaryConsentSchema);
