import { documentSchema, parser, safeParser } from "@samtal/core";
import * as z from "zod";

/** The schema of a {@link GracePolicy}. */
export const gracePolicySchema = documentSchema({
  graceMinutes: z
    .int()
    .min(1)
    .max(120)
    .describe("Minutes free of trouble, from the assessment's start, before an absence may be called one."),
  longestWaitMinutes: z
    .int()
    .min(0)
    .max(480)
    .describe("Minutes that may be lost before a new time is found instead."),
  settleMinutes: z
    .int()
    .min(0)
    .max(30)
    .describe("A shorter calm between two troubles is lost too: nobody is assessed in it."),
  source: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .exactOptional()
    .describe("Whose advice it carries out; stands in reasons."),
});

/** What technical trouble may cost: time, and never the candidate's. */
export type GracePolicy = z.infer<typeof gracePolicySchema>;

/** Validates a policy. @throws SamtalError with every issue found */
export const parseGracePolicy = parser(gracePolicySchema);

/** Validates a policy; never throws. */
export const safeParseGracePolicy = safeParser(gracePolicySchema);
